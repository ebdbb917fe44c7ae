import { clickUntil, type Part } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import type { Stage } from './harness.ts';
import { CLEAN, tickAll } from './steps.ts';

// What an operator does in Douyin's creator centre, in words of the desk.

export const BASE = 'https://creator.douyin.com/creator-micro';
export const VIDEO = `${BASE}/content/post/video`;
export const COMMENTS = `${BASE}/interactive/comment`;
export const MESSAGES = `${BASE}/data/following/chat`;
export const EDITOR = '.zone-container, .ProseMirror';
export const TITLE = 'input[placeholder*="标题"]:not([hidden])';
export const CREATE = '/web/api/media/aweme/create_v2/';
export const REPLY_REQUEST = '/aweme/v1/creator/comment/reply/';
export const REPLY_BOX = '[contenteditable][placeholder^="回复"]';
export const TOP_BOX = '[contenteditable][placeholder*="有爱评论"]';
export const MESSAGE_BOX = '[class*="chat-input"]';

/** A text with a number that may never be published. */
export const FORBIDDEN = '经办人身份证号33020619900307001X。';

/** Writes a post and presses 「发布」; the review must open instead of the post going out. */
export async function holdWork(stage: Stage, text = CLEAN): Promise<Part> {
  await stage.chip(/已守护/);
  await stage.typeIn(EDITOR, text);
  await stage.clickOn('button', '发布');
  return stage.dialog();
}

/** Ticks everything and presses 「通过并发布」 until the dialog is gone. */
export async function pass(stage: Stage, dialog: Part): Promise<void> {
  await tickAll(dialog);
  const button = await dialog.get('button', '通过并发布');
  await clickUntil(button, 'the review to pass', async () => !(await stage.isHeld()));
}

/** Waits until the page is the list of works, where a publication ends. */
export async function arriveAtWorks(stage: Stage): Promise<void> {
  await waitFor('the list of works', () => stage.page.url().includes('/content/manage'));
}

/** Posts that reached the platform, by their text. */
export function works(stage: Stage, path = CREATE): (string | undefined)[] {
  return stage.replica.requests(path).map(({ fields }) => fields['item.common.text']);
}

/** Opens the reply box of a comment by its author, the first of that name. */
export async function openReply(stage: Stage, author: string): Promise<void> {
  await waitFor(`a comment by ${author}`, () =>
    stage.page.$$eval(
      '[class*="body-"]',
      (bodies, name) => {
        const body = bodies.find((one) => one.querySelector('[class*="username-"]')?.textContent === name);
        const action = [...(body?.querySelectorAll('[class*="operations-"] > div') ?? [])].find(
          (item) => item.textContent === '回复',
        );
        (action as HTMLElement | undefined)?.click();
        return action !== undefined;
      },
      author,
    ),
  );
}
