import { clickUntil, type Part } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import type { Stage } from './harness.ts';

// What an operator does at the Weibo desk, in words of the desk.

export const HOME = '[data-route] textarea[placeholder="有什么新鲜事想分享给大家？"]';
export const MODAL = '.woo-modal-wrap textarea';
export const REPOST = 'textarea[placeholder="说说分享心得"]';
export const SEND = '.woo-button-main';
export const UPDATE = '/ajax/statuses/update';

/** A text no rule objects to. */
export const CLEAN = '明天上午九点，区政务服务大厅照常开放。';

/** Writes in the home composer and presses 发送; the review must open instead of the post going out. */
export async function holdPost(stage: Stage, text = CLEAN): Promise<Part> {
  await stage.chip(/已守护/);
  await stage.typeIn(HOME, text);
  await stage.clickOn(`[data-route] ${SEND}`, '发送');
  return stage.dialog();
}

/** Ticks every required item that is open. */
export async function tickAll(dialog: Part): Promise<void> {
  const [first, ...others] = await dialog.all('checkbox');
  if (first && !(await first.isChecked())) await first.click();
  // One press shows that a real one counts; a dozen of them in each of hundreds of reviews would show no more.
  for (const { handle } of others) {
    await handle.evaluate((box) => {
      if (!box.matches(':checked')) (box as HTMLElement).click();
    });
  }
}

/** Ticks everything and presses 「通过并发布」 until the dialog is gone. */
export async function passReview(stage: Stage, dialog: Part): Promise<void> {
  await tickAll(dialog);
  const pass = await dialog.get('button', '通过并发布');
  await clickUntil(pass, 'the review to pass', async () => !(await stage.isHeld()));
}

/** 「返回修改」 */
export async function leave(stage: Stage, dialog: Part): Promise<void> {
  await (await dialog.get('button', '返回修改')).click();
  await waitFor('the dialog to close', async () => !(await stage.isHeld()));
}

/** Publish requests that reached the platform, by their text. */
export function published(stage: Stage, path = UPDATE): (string | undefined)[] {
  return stage.replica.requests(path).map(({ fields }) => fields.content ?? fields.comment);
}
