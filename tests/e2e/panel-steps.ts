import assert from 'node:assert/strict';
import { openExtensionPage } from '#tests/launch/browser.ts';
import { findParts, getPart, type Part } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import type { Matter, Suggestion } from '#utils/core/replies/suggestion.ts';
import type { Stage } from './harness.ts';

/** A vetted answer with what a test does not care about filled in. */
export function suggestion(id: string, answer: string, more: Partial<Suggestion> = {}): Suggestion {
  const basis = { number: '仑政办〔2020〕44号', title: '示例文件' };
  return {
    id,
    question: id,
    answer,
    short: null,
    department: '办公室',
    basis,
    reviewBy: '2099-12-31',
    ...more,
  };
}

/**
 * Lets the library answer every question of this page with these matters: what is searched and how is tested elsewhere.
 * The guard's own world is where its questions leave from; the page has no part in it.
 */
export async function answerWith(stage: Stage, matters: readonly Matter[]): Promise<void> {
  const client = await stage.page.createCDPSession();
  const worlds = new Map<number, { type?: string; isDefault?: boolean }>();
  client.on('Runtime.executionContextCreated', ({ context }) => {
    worlds.set(context.id, context.auxData ?? {});
  });
  await client.send('Runtime.enable');
  const expression = `(() => {
    if (!globalThis.chrome?.runtime?.sendMessage) return false;
    const { runtime } = chrome;
    const real = runtime.sendMessage.bind(runtime);
    const value = { matters: ${JSON.stringify(matters)} };
    runtime.sendMessage = (message, ...rest) =>
      message?.name === 'answers.suggest'
        ? Promise.resolve({ result: { ok: true, value } })
        : real(message, ...rest);
    return true;
  })()`;
  await waitFor('the world of the guard', async () => {
    for (const [contextId, { type }] of worlds) {
      if (type !== 'isolated') continue;
      const { result } = await client
        .send('Runtime.evaluate', { expression, contextId })
        .catch(() => ({ result: { value: false } }));
      if (result.value === true) return true;
    }
    return false;
  });
}

/** Points at an element of the page until a chip stands beside it, and presses it. */
export async function openPanel(stage: Stage, selector: string, index = 0): Promise<Part> {
  const handle = await waitFor(selector, async () => (await stage.page.$$(selector))[index]);
  const chip = await waitFor('the chip', async () => {
    await stage.page.mouse.move(1, 1);
    await handle.hover();
    return (await findParts(stage.page, 'button', '答复建议'))[0];
  });
  await chip.click();
  return panel(stage);
}

export function panel(stage: Stage): Promise<Part> {
  return getPart(stage.page, 'region', '答复建议');
}

/** The words that describe the panel: whose message it answers. */
export function described(part: Part): Promise<string | null | undefined> {
  return part.handle.evaluate((element) => {
    const id = element.getAttribute('aria-describedby') ?? '';
    return (element.getRootNode() as ShadowRoot).getElementById(id)?.textContent;
  });
}

export async function says(part: Part, words: string): Promise<void> {
  await waitFor(`the panel to say ${words}`, async () => (await part.text()).includes(words));
}

/** What an editor of the page holds. */
export function textIn(stage: Stage, selector: string): Promise<string> {
  return stage.page.$eval(selector, (box) =>
    box instanceof HTMLTextAreaElement ? box.value : (box as HTMLElement).innerText,
  );
}

export async function holds(stage: Stage, selector: string, text: string): Promise<void> {
  await waitFor(`${selector} to hold ${text}`, async () => {
    const now = await textIn(stage, selector).catch(() => '');
    return now.replace(/\n+/g, '\n').trim() === text.trim();
  });
}

export function sentNothing(stage: Stage, path: string): void {
  assert.deepEqual(stage.replica.requests(path), []);
}

/** What the library itself is given: a question of the page, word by word. */
const ENTRY = {
  question: '居住证在哪里办，需要带什么材料',
  variants: [],
  answer: '居住证请带身份证到{{办理地点}}办理。',
  short: null,
  category: '政法',
  department: '区公安分局',
  basis: null,
  owner: '王主任',
  approver: '李主任',
  approved: '2026-01-05',
  reviewBy: '2099-12-31',
};

interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

/** Gives the library its samples and one answer to a question of the simulated pages. */
export async function fillLibrary(stage: Stage): Promise<void> {
  const options = await openExtensionPage(stage.launched, 'options.html');
  await options.evaluate(async (entry) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    await runtime.sendMessage({ name: 'answers.sample', req: {} });
    await runtime.sendMessage({ name: 'answers.save', req: { id: null, entry } });
  }, ENTRY);
  await options.close();
  await stage.page.bringToFront();
}
