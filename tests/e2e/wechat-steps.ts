import { clickUntil, type Part } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import type { Stage } from './harness.ts';
import { CLEAN, tickAll } from './steps.ts';

// What an operator does on the WeChat MP platform, in words of the desk.

const HOST = 'https://mp.weixin.qq.com';
const END = '&token=1200000001&lang=zh_CN';
const NEW = `${HOST}/cgi-bin/appmsg?t=media/appmsg_edit_v2&action=edit&isNew=1&type=77`;
export const ARTICLE = `${NEW}&createType=0${END}`;
export const IMAGE_POST = `${NEW}&createType=8${END}`;
export const STORED = `${HOST}/cgi-bin/appmsg?t=media/appmsg_edit&action=edit&type=77&appmsgid=100000001&isMul=1`;
export const DRAFTS = `${HOST}/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card${END}`;
export const STATISTICS = `${HOST}/misc/appmsganalysis?action=report${END}`;
export const COMMENTS = `${HOST}/misc/appmsgcomment?action=list_latest_comment&begin=0&count=10${END}`;
export const MESSAGES = `${HOST}/cgi-bin/message?t=message/list&count=20&day=7${END}`;

export const TITLE = '.title-editor__input .ProseMirror';
export const BODY = '#ueditor_0 .ProseMirror';
export const PUBLISH = '#js_send button';
export const DIALOG_PUBLISH = '.new_mass_send_dialog .mass-send__footer button';

/** A text with a number that may never be published. */
export const FORBIDDEN = '经办人身份证号33020619900307001X。';

/** Clicks into the last visible box for this selector and types with real keys: rich boxes need the click. */
export async function write(stage: Stage, selector: string, text: string): Promise<void> {
  await stage.clickOn(selector);
  await stage.page.keyboard.type(text);
}

/** Writes an article and presses 发表; the review must open instead. */
export async function holdArticle(stage: Stage, text = CLEAN): Promise<Part> {
  await stage.chip(/已守护/);
  await write(stage, BODY, text);
  await stage.clickOn(PUBLISH);
  return stage.dialog();
}

/** Ticks everything and presses 「通过并发布」 until this very dialog is gone. */
export async function pass(stage: Stage, dialog: Part): Promise<void> {
  await tickAll(dialog);
  const button = await dialog.get('button', '通过并发布');
  await clickUntil(button, 'the review to pass', async () => !(await stage.isHeld()));
}

/** Passes every 禁止 with a written reason. */
export async function overrule(dialog: Part): Promise<void> {
  for (;;) {
    const [force] = await dialog.all('button', '强制通过');
    if (!force) return;
    await force.click();
    await (await dialog.get('textbox', '理由')).type('已核对，可以公开');
    await (await dialog.get('button', '确认')).click();
    await waitFor(
      'the finding to be settled',
      async () => (await dialog.all('textbox', '理由')).length === 0,
    );
  }
}

/** From the platform's publish dialog to its last request: 发表, `times` 继续发表, the code. */
export async function walkChain(stage: Stage, times = 1): Promise<void> {
  await stage.clickOn(DIALOG_PUBLISH, '发表');
  for (let time = 0; time < times; time++) await confirm(stage);
  await stage.clickOn('.replica-scan');
}

/** Presses 继续发表; the button is another one each time it is asked, so this very one has to go. */
export async function confirm(stage: Stage): Promise<void> {
  const button = await stage.page.waitForSelector('.double_check_dialog[style*="fixed"] button');
  if (!button) throw new Error('继续发表 is not there');
  await button.click();
  await waitFor('this 继续发表 to go', () =>
    button.evaluate((pressed) => !pressed.isConnected || !pressed.checkVisibility()),
  );
}

/** Requests that put something out, as the platform itself counts them. */
export function finals(stage: Stage): ReturnType<Stage['replica']['requests']> {
  return stage.replica.requests().filter(({ url, path }) => {
    const query = new URL(url).searchParams;
    const action = query.get('action') ?? '';
    if (path === '/cgi-bin/operate_appmsg') return query.get('sub') === 'publish';
    return path === '/cgi-bin/masssend' && !query.has('for_check') && !/^(?:check_|get_)/.test(action);
  });
}

/** What the press of 发表 saved last, which is what goes out. */
export function savedText(stage: Stage): string | undefined {
  const saves = stage.replica.requests('/cgi-bin/operate_appmsg');
  return saves.findLast(({ url }) => url.includes('sub=create'))?.fields.text0;
}

export async function finished(stage: Stage): Promise<void> {
  await waitFor('the final request', () => finals(stage).length > 0);
  await stage.sees('已发表，正在返回首页');
}

export function replies(stage: Stage, path = '/misc/appmsgcomment'): (string | undefined)[] {
  return stage.replica.requests(path).map(({ fields }) => fields.content);
}
