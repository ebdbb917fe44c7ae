import { type Browser, browser } from '#imports';
import { answerRequest, type Clearance, isUsable, startRequest } from '#utils/core/review/clearance.ts';
import { isSameContent } from '#utils/core/review/same-content.ts';
import { log } from '#utils/log.ts';
import type { Judgement, PublishEndpoint } from '#utils/sites/define-site.ts';
import { endpoints, findEndpoint } from '#utils/sites/endpoints.ts';
import { changeClearance, findClearance, listClearances } from './clearances.ts';
import { liftFence, lowerFence } from './fence.ts';
import { record } from './ledger.ts';
import { entryOf, NO_NETWORK, type Silence, UNANSWERED } from './publish-entry.ts';
import { answerReply, confirmReply } from './replies.ts';
import { readRequestText } from './request-text.ts';
import { tellTab } from './tabs.ts';
import { collectAnswer } from './witness.ts';

type Details = Pick<Browser.webRequest.OnCompletedDetails, 'url' | 'method' | 'tabId' | 'requestId'>;

/** What the two browsers call a request that a declarative rule stopped. */
const BLOCKED = new Set(['net::ERR_BLOCKED_BY_CLIENT', 'NS_ERROR_ABORT', 'NS_ERROR_BLOCKED_BY_POLICY']);

/** Watches publish requests; to be called synchronously, so that a request can wake the worker. */
export function watchRequests(): void {
  const filter = {
    urls: [...new Set(endpoints.flatMap(({ hosts }) => hosts))].map((host) => `*://${host}/*`),
  };
  const { onBeforeRequest, onCompleted, onErrorOccurred } = browser.webRequest;
  onBeforeRequest.addListener(
    (details) => {
      run('before', details, (endpoint) => noteStart(endpoint, details));
      return undefined;
    },
    filter,
    ['requestBody'],
  );
  onCompleted.addListener(
    (details) => run('completed', details, (endpoint) => noteAnswer(endpoint, details, details.statusCode)),
    filter,
  );
  onErrorOccurred.addListener(
    (details) => run('error', details, (endpoint) => noteError(endpoint, details, details.error)),
    filter,
  );
}

/** Requests whose answer never came: called by an alarm and whenever a clearance is looked at again. */
export async function expireAnswers(now: number): Promise<void> {
  for (const [tabId, clearance] of await listClearances()) {
    if (clearance.answerBy !== null && now >= clearance.answerBy)
      await settle(tabId, clearance.requestId, UNANSWERED);
    else if (clearance.state !== 'inFlight' && now >= clearance.until) await revoke(tabId);
  }
}

/** Takes a tab's unused clearance back and closes its fence; one whose request is under way stays for its answer. */
export async function revoke(tabId: number): Promise<void> {
  const { after } = await changeClearance(tabId, (current) =>
    current?.state === 'inFlight' ? current : null,
  );
  if (!after) await lowerFence(tabId);
}

async function noteStart(
  endpoint: PublishEndpoint,
  details: Browser.webRequest.OnBeforeRequestDetails,
): Promise<void> {
  const { tabId, requestId } = details;
  const now = Date.now();
  const { before, after } = await changeClearance(tabId, (current) => {
    if (!current || !isUsable(current, endpoint.group, now)) return current;
    return isReviewed(endpoint, details, current) ? startRequest(current, requestId, now) : null;
  });
  if (before === after) return;
  // Single use: the fence closes behind the request that is now under way, before its answer is known.
  await lowerFence(tabId);
  if (after) await tellTab(tabId, 'publish.started', { subject: after.subject });
  else log.warn('requests', `another content on a clearance: ${endpoint.id}`);
}

/** Whether the request carries what was reviewed. One whose text cannot be read is given the benefit of the doubt. */
function isReviewed(
  { textParameter }: PublishEndpoint,
  { requestBody }: Browser.webRequest.OnBeforeRequestDetails,
  clearance: Clearance,
): boolean {
  const sent = textParameter === undefined ? null : readRequestText(requestBody, textParameter);
  return sent === null || isSameContent(clearance.text, sent);
}

async function noteAnswer(endpoint: PublishEndpoint, details: Details, status: number): Promise<void> {
  const clearance = await findClearance(details.tabId);
  const judgement = endpoint.judge(await collectAnswer(details.tabId, details.url, status));
  if (clearance?.requestId === details.requestId) return settle(details.tabId, details.requestId, judgement);
  if (endpoint.group === 'replies') return answerReply(details.tabId, endpoint, judgement);
  // Let through without a review (observe mode, or a fence that failed): said as it is, with no subject.
  const { platform, surfaces } = endpoint;
  const [surface] = surfaces;
  await record({ ...entryOf(judgement), platform, surface, subject: null });
}

async function noteError(endpoint: PublishEndpoint, details: Details, error: string): Promise<void> {
  const clearance = await findClearance(details.tabId);
  if (clearance?.requestId === details.requestId) return settle(details.tabId, details.requestId, NO_NETWORK);
  if (!BLOCKED.has(error)) return log.warn('requests', `unexpected: ${error}`);
  const { platform, surfaces } = endpoint;
  const [surface] = surfaces;
  await record({
    kind: 'fence.blocked',
    platform,
    surface,
    data: { endpoint: endpoint.id, mode: 'enforce' },
  });
  await tellTab(details.tabId, 'fence.blocked', { surface });
}

/** Writes the outcome, then tells the guard; a retry re-opens the fence for the same content. */
async function settle(
  tabId: number,
  requestId: string | null,
  judgement: Judgement | Silence,
): Promise<void> {
  const now = Date.now();
  const { before, after } = await changeClearance(tabId, (current) =>
    current && current.requestId === requestId ? answerRequest(current, effectOf(judgement), now) : current,
  );
  if (!before || before === after) return;
  const { subject, platform, account, surface } = before;
  if (before.group === 'replies' && judgement.kind === 'confirmed') {
    await confirmReply(tabId, before);
  } else {
    await record({ ...entryOf(judgement), subject, platform, account, surface });
  }
  if (after) await liftFence(tabId, after.group);
  await tellTab(tabId, 'publish.result', {
    subject,
    outcome: judgement.kind,
    retryUntil: after?.until ?? null,
  });
}

/** What an answer does to its clearance: a post that waits for its hour or an administrator was taken, it is not tried again. */
function effectOf(judgement: Judgement | Silence): Judgement['kind'] {
  const taken =
    judgement.kind === 'pending' && (judgement.why === 'scheduled' || judgement.why === 'approval');
  return taken ? 'confirmed' : judgement.kind;
}

/** Runs a step for publish requests only, and in order within one tab: a request's end waits for its beginning. */
const turns = new Map<number, Promise<void>>();

function run(step: string, details: Details, work: (endpoint: PublishEndpoint) => Promise<void>): void {
  if (details.method !== 'POST') return;
  const endpoint = findEndpoint(details.url);
  if (!endpoint) return;
  const turn = (turns.get(details.tabId) ?? Promise.resolve())
    .then(() => work(endpoint))
    .catch((error: unknown) => log.error('requests', step, error));
  turns.set(details.tabId, turn);
}
