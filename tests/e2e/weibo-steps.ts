import { findParts, type Part } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import type { Stage } from './harness.ts';
import { leave, passReview } from './steps.ts';

// What an operator does on Weibo beside the home page, in words of the desk.

export const DETAIL = 'https://weibo.com/7000000001/PabcD';
export const INBOX = 'https://www.weibo.com/comment/inbox';
export const CHAT = 'https://api.weibo.com/chat#/chat';
export const VIDEO = 'https://weibo.com/upload/channel';
export const TIMER = 'https://me.weibo.com/content/timer';
export const ARTICLE = 'https://card.weibo.com/article/v5/editor';

export const COMMENT_BOX = 'textarea[placeholder="发布你的评论"]';
export const REPLY_BOX = 'textarea[placeholder="发布你的回复"]';
export const MESSAGE_BOX = '#webchat-textarea';
export const BUTTON = 'button.woo-button-main';

export const CREATE = '/ajax/comments/create';
export const REPLY = '/ajax/comments/reply';
export const MESSAGE = '/webim/2/direct_messages/new.json';
export const SCHEDULE = '/ajax/statuses/schedule';

/** A text with a number that may never be published. */
export const FORBIDDEN = '经办人身份证号33020619900307001X。';
export const ANSWER = '您好，已转市政部门，预计明天修好。';

/** Passes every 禁止 with a written reason, then the review. */
export async function overrule(stage: Stage, dialog: Part): Promise<void> {
  for (;;) {
    const [force] = await dialog.all('button', '强制通过');
    if (!force) break;
    await force.click();
    await (await dialog.get('textbox', '理由')).type('已取得本人书面同意');
    await (await dialog.get('button', '确认')).click();
    await waitFor('the reason to count', async () => (await dialog.all('textbox', '理由')).length === 0);
  }
  await passReview(stage, dialog);
}

/** Presses 「通过并发布」 until the review says that the content is another one, and leaves it. */
export async function refuseChanged(stage: Stage, dialog: Part): Promise<void> {
  for (const force of await dialog.all('button', '强制通过')) {
    await force.click();
    await (await dialog.get('textbox', '理由')).type('已取得本人书面同意');
    await (await dialog.get('button', '确认')).click();
  }
  for (const box of await dialog.all('checkbox')) if (!(await box.isChecked())) await box.click();
  const button = await dialog.get('button', '通过并发布');
  await waitFor('the alert', async () => {
    if (!(await button.isDisabled())) await button.click();
    const alerts = await Promise.all((await findParts(stage.page, 'alert')).map((part) => part.text()));
    return alerts.some((text) => text.includes('内容已变更，请重新审核'));
  });
  await leave(stage, dialog);
}

/** Clicks by script on the element of this selector and exact text, seen or not. */
export async function clickByScript(stage: Stage, selector: string, text?: string, index = 0): Promise<void> {
  await waitFor(`${selector} ${text ?? ''}`, () =>
    stage.page.$$eval(
      selector,
      (elements, wanted, position) => {
        const found = elements.filter((element) => wanted === null || element.textContent?.trim() === wanted);
        (found[position] as HTMLElement | undefined)?.click();
        return found.length > position;
      },
      text ?? null,
      index,
    ),
  );
}

/** Opens the reply dialog of the inbox for the card at this place, and waits for it to have come in. */
export async function openDialog(stage: Stage, index: number): Promise<void> {
  await clickByScript(stage, '[class*="_commentIcon_"]', undefined, index);
  await stage.page.waitForSelector(`.woo-dialog-main ${REPLY_BOX}`, { visible: true });
}

/** An Enter that confirms a candidate of an input method; returns whether the page got it. */
export function confirmCandidate(stage: Stage, selector: string): Promise<boolean> {
  return stage.page.$eval(selector, (box) => {
    let seen = false;
    box.addEventListener('keydown', () => {
      seen = true;
    });
    const key = { key: 'Enter', code: 'Enter', isComposing: true, bubbles: true };
    box.dispatchEvent(new KeyboardEvent('keydown', key));
    return seen;
  });
}

/** The address in one of the two builds of the site. */
export function built(address: string, build: string): string {
  const url = new URL(address, 'https://weibo.com');
  if (build === 'old') url.searchParams.set('build', 'old');
  return url.href;
}
