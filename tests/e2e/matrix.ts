import assert from 'node:assert/strict';
import type { Part } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { findEndpoint } from '#utils/sites/endpoints.ts';
import { type AddScenario, familyUnderTest, type Stage } from './harness.ts';
import { lastSeq, type Row as Record, readLedger } from './ledger-rows.ts';
import { enforceReplies } from './settings-steps.ts';
import { leave, passReview } from './steps.ts';

/** Something a person does on the page. */
export type Act = (stage: Stage) => Promise<unknown>;

/** One surface in one build of its site, and one way to publish there. */
export interface Row {
  readonly name: string;
  /** Address of the page. */
  readonly at: string;
  /** Firefox plays one way to publish per surface; Chromium plays them all. */
  readonly firefox?: boolean;
  /** Only observed by default: replies are set to be held first, so that a text without any finding is held. */
  readonly replies?: boolean;
  /** Brings the box into sight. */
  readonly approach?: Act;
  readonly chip?: RegExp;
  /** The box of the main field; `null` where something goes out that nobody writes here. */
  readonly box: string | null;
  /** What stands in the box before anybody writes. */
  readonly stood?: string;
  /** Where real keys into the box are not enough. */
  readonly write?: (stage: Stage, text: string) => Promise<unknown>;
  /** Something near the publish path that is none of it, done with `clickOn` and `press` alone. */
  readonly lookAlike: Act;
  readonly publish: Act;
  /** What the platform itself asks between the press and the publication. */
  readonly walk?: Act;
  /** Every text that went out, as the platform got it. */
  readonly sent: (stage: Stage) => Promise<readonly (string | undefined)[]> | readonly (string | undefined)[];
  /** What went out where there is no box: the whole answer of `sent`. */
  readonly goesOut?: readonly string[];
  /** Words with which the page says that it is out. */
  readonly done: string | Act;
  /** Where the next text is written: in the same box, after the same approach, or on a page opened anew. */
  readonly next: 'stays' | 'approach' | 'open';
}

/** Emoji, a topic, full-width signs and letters; no rule objects to any of these. */
const TEXT = '明早九点😀#云湖四季#照常（Ａ３窗口）办理！';
const EDIT = '请带１份证件～🙂';
const NEXT = '后天同样😀，欢迎！';

/** Adds a scenario for every row this browser plays. */
export function addRows(scenario: AddScenario, rows: readonly Row[]): void {
  for (const row of rows) {
    if (familyUnderTest() === 'firefox' && !row.firefox) continue;
    scenario(row.name, (stage) => play(row, stage), row.at);
  }
}

/**
 * The first promise, on one path: nothing goes out without a review of the very text that goes out. A look-alike reaches
 * the page; the press is held, held again on the edited text, goes out once and to the letter, and the next is held again.
 */
async function play(row: Row, stage: Stage): Promise<void> {
  if (row.replies && (await enforceReplies(stage.launched))) await stage.open(row.at);
  const before = await lastSeq(stage.launched);
  await row.approach?.(stage);
  await stage.chip(row.chip ?? /已守护/);
  await write(row, stage, TEXT);
  await reachesThePage(stage, row.lookAlike);
  assert.equal(await stage.isHeld(), false);

  await leave(stage, await hold(row, stage, 0));
  await write(row, stage, EDIT);
  await passReview(stage, await hold(row, stage, 0));
  await row.walk?.(stage);
  if (typeof row.done === 'string') await stage.sees(row.done);
  else await row.done(stage);
  const text = `${row.stood ?? ''}${TEXT}${EDIT}`;
  assert.deepEqual(await row.sent(stage), row.goesOut ?? [text]);

  if (row.next === 'open') await stage.open(row.at);
  if (row.next !== 'stays') await row.approach?.(stage);
  await write(row, stage, NEXT);
  await leave(stage, await hold(row, stage, 1));
  assert.deepEqual(await row.sent(stage), row.goesOut ?? [text]);

  const lengths = [
    text.length - EDIT.length,
    text.length,
    (row.next === 'open' ? (row.stood ?? '') : '').length + NEXT.length,
  ];
  const found = await waitFor('the records', async () => {
    const records = (await readLedger(stage.launched)).filter(({ seq }) => seq > before).filter(isOurs);
    return records.length >= 6 && records;
  });
  // No record came of the look-alike, and every review was one of the text that stood there then.
  assert.deepEqual(
    found.map(({ kind, data }) => [kind, row.box === null ? undefined : data.length]),
    (['opened', 'returned', 'opened', 'passed', 'opened', 'returned'] as const).map((kind, index) => [
      `review.${kind}`,
      row.box === null || kind === 'returned' ? undefined : lengths[Math.floor(index / 2)],
    ]),
  );
}

/** Reviews and stops; what became of a publication afterwards is the platform's own matter. */
function isOurs({ kind }: Record): boolean {
  return /^(?:review|fence)\./.test(kind);
}

/** Goes on at the end of the box, where the focus is if a review just gave it back: a person would simply type. */
async function write(row: Row, stage: Stage, text: string): Promise<void> {
  if (row.box === null) return;
  if (row.write) {
    await row.write(stage, text);
    return;
  }
  const inside = `:is(${row.box}):is(:focus, :focus-within)`;
  if (!(await stage.page.$(inside))) await stage.clickOn(row.box);
  await stage.press('Control', 'End');
  await stage.page.keyboard.type(text);
}

/** Every click and key of the look-alike has to arrive behind the guard, which listens before any script of the page. */
async function reachesThePage(stage: Stage, act: Act): Promise<void> {
  await stage.page.evaluate(() => {
    const count = (event: Event) => {
      if (!/^(?:Control|Shift|Meta)/.test((event as KeyboardEvent).key ?? '')) counts.seen++;
    };
    const counts = { seen: 0 };
    for (const type of ['click', 'keydown']) document.addEventListener(type, count, { capture: true });
    Object.assign(window, { arrivals: counts });
  });
  let done = 0;
  await act({
    ...stage,
    clickOn: (...args) => stage.clickOn(...args).then(() => void done++),
    press: (...args) => stage.press(...args).then(() => void done++),
  });
  const seen = await stage.page.evaluate(() => (window as { arrivals?: { seen: number } }).arrivals?.seen);
  assert.ok(done > 0 && Number(seen) >= done, `${seen} of ${done} events arrived`);
}

/** Presses; the review must open, and nothing more than before may have gone out. */
async function hold(row: Row, stage: Stage, already: number): Promise<Part> {
  await row.publish(stage);
  const dialog = await stage.dialog();
  assert.equal((await row.sent(stage)).length, already);
  assert.ok(stage.replica.requests().filter(({ url }) => findEndpoint(url)).length <= already);
  return dialog;
}

/** The values of one field of every request to one path. */
export function field(path: string, name: string): Row['sent'] {
  return (stage) => stage.replica.requests(path).map(({ fields }) => fields[name]);
}

/** A click on the first visible element for this selector and exact text. */
export function clickOn(selector: string, text?: string): Act {
  return (stage) => stage.clickOn(selector, text);
}

/** A chord such as `'Control', 'Enter'`. */
export function press(...keys: Parameters<Stage['press']>): Act {
  return (stage) => stage.press(...keys);
}

/** A line break and its removal: the text is afterwards what it was. */
export function breakLine(...held: 'Shift'[]): Act {
  return async (stage) => {
    await stage.press(...held, 'Enter');
    await stage.press('Backspace');
  };
}

/** The same in a plain editable box, which may keep a break of its own behind the caret: everything is written anew. */
export async function breakPlainLine(stage: Stage): Promise<void> {
  await stage.press('Shift', 'Enter');
  await stage.press('Control', 'a');
  await stage.page.keyboard.type(TEXT);
}
