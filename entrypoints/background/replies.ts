import { browser } from '#imports';
import { type Draft, MAIN_FIELD } from '#utils/core/draft/draft.ts';
import type { LedgerEvent } from '#utils/core/ledger/event.ts';
import { excerpt } from '#utils/core/ledger/excerpt.ts';
import type { Judgement, PublishEndpoint } from '#utils/sites/define-site.ts';
import { record } from './ledger.ts';
import { entryOf } from './publish-entry.ts';

const KEY = 'pressedReplies';
/** A platform that answers at all does so within this; some send in a form nobody else can read. */
const ANSWER_MS = 10_000;

interface Pressed extends Pick<LedgerEvent, 'platform' | 'account' | 'surface'> {
  readonly excerpt: string;
  readonly at: number;
}

let turn: Promise<unknown> = Promise.resolve();

/** A reply left the box in observe mode. It is recorded with the platform's answer, or without one a little later. */
export async function noteReply(tabId: number, draft: Draft): Promise<void> {
  const { platform, account, surface } = draft;
  const pressed = {
    platform,
    account,
    surface,
    excerpt: excerpt(draft.fields[MAIN_FIELD] ?? ''),
    at: Date.now(),
  };
  await change((table) => ({ ...table, [tabId]: [...(table[tabId] ?? []), pressed] }));
  setTimeout(() => void recordSilent(tabId), ANSWER_MS);
}

/** The platform answered a reply request of this tab that no review stood before. */
export async function answerReply(
  tabId: number,
  endpoint: PublishEndpoint,
  judgement: Judgement,
): Promise<void> {
  const pressed = await take(tabId, () => true);
  const [surface] = endpoint.surfaces;
  const where = pressed ?? { platform: endpoint.platform, account: null, surface, excerpt: '' };
  // An answer nobody understands is none: what is known of this reply is the key press.
  if (pressed && judgement.kind === 'unknown') return recordSent(where, false);
  if (judgement.kind !== 'confirmed') {
    const { excerpt: _said, ...place } = where;
    await record({ ...entryOf(judgement), ...placeOf(place) });
    return;
  }
  await recordSent(where, true);
}

/** A reviewed reply was accepted by the platform. */
export async function confirmReply(
  tabId: number,
  cleared: Pick<LedgerEvent, 'platform' | 'account' | 'surface' | 'subject'>,
): Promise<void> {
  const pressed = await take(tabId, () => true);
  const { platform, account, surface, subject } = cleared;
  const data = { confirmed: true, answer: null, excerpt: pressed?.excerpt ?? '' };
  await record({ kind: 'reply.sent', platform, account, surface, subject, data });
}

/** Replies no answer was seen for: what is known is the key press. */
async function recordSilent(tabId: number): Promise<void> {
  const silent = await take(tabId, (pressed) => Date.now() - pressed.at >= ANSWER_MS);
  if (silent) await recordSent(silent, false);
}

async function recordSent(reply: Omit<Pressed, 'at'>, confirmed: boolean): Promise<void> {
  const data = { confirmed, answer: null, excerpt: reply.excerpt };
  await record({ ...placeOf(reply), kind: 'reply.sent', data });
}

function placeOf({ platform, account, surface }: Pick<LedgerEvent, 'platform' | 'account' | 'surface'>) {
  return { platform, account, surface };
}

/** Removes and returns the oldest pressed reply of a tab that `is` one. */
async function take(tabId: number, is: (pressed: Pressed) => boolean): Promise<Pressed | null> {
  let taken: Pressed | null = null;
  await change((table) => {
    const own = table[tabId] ?? [];
    taken = own.find(is) ?? null;
    return { ...table, [tabId]: own.filter((pressed) => pressed !== taken) };
  });
  return taken;
}

function change(step: (table: Record<string, Pressed[]>) => Record<string, Pressed[]>): Promise<void> {
  const result = turn.then(async () => {
    const stored = await browser.storage.session.get(KEY);
    await browser.storage.session.set({
      [KEY]: step((stored[KEY] as Record<string, Pressed[]> | undefined) ?? {}),
    });
  });
  turn = result.catch(() => undefined);
  return result;
}
