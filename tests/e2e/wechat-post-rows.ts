import { waitFor } from '#tests/launch/wait.ts';
import type { Stage } from './harness.ts';
import { clickOn, type Row } from './matrix.ts';
import {
  ARTICLE,
  BODY,
  confirm,
  DIALOG_PUBLISH,
  finals,
  IMAGE_POST,
  PUBLISH,
  STORED,
  walkChain,
  write,
} from './wechat-steps.ts';

const IMAGE_BODY = '.share-text__input .ProseMirror';
const STORED_TEXT = '湖滨路今晚10时起单向通行。\n请绕行人民路。';

/** Saving as a draft and 预览 stand beside 发表. */
async function saveAndPreview(stage: Stage): Promise<void> {
  await stage.clickOn('#js_submit button');
  await waitFor('the draft to be saved', () => stage.page.url().includes('appmsgid='));
  await stage.clickOn('#js_preview button');
}

/** What went out with every final request: the text that was saved last before it. */
function published(stage: Stage, isFinal = (_url: string) => true): readonly (string | undefined)[] {
  const last = finals(stage);
  let saved: string | undefined;
  return stage.replica.requests().flatMap((request) => {
    if (/sub=(?:create|update)/.test(request.url)) saved = request.fields.text0;
    return last.includes(request) && isFinal(request.url) ? [saved] : [];
  });
}

const post = {
  sent: (stage: Stage) => published(stage),
  done: '已发表，正在返回首页',
  next: 'open',
} as const;
const article = {
  ...post,
  at: ARTICLE,
  box: BODY,
  write: (stage: Stage, text: string) => writeAtEnd(stage, BODY, text),
  lookAlike: saveAndPreview,
  publish: clickOn(PUBLISH),
  walk: (stage: Stage) => walkChain(stage),
} as const;
const image = {
  ...article,
  at: IMAGE_POST,
  box: IMAGE_BODY,
  write: (stage: Stage, text: string) => writeAtEnd(stage, IMAGE_BODY, text),
} as const;
const old = {
  ...article,
  at: `${ARTICLE}&build=old`,
  write: async (stage: Stage, text: string) => writeAtEnd(stage, '#ueditor_0', text),
  walk: async (stage: Stage) => {
    await stage.clickOn('.mass_send_dialog .mass-send__footer button', '群发');
    await stage.clickOn('.weui-desktop-popover button', '群发');
    await confirm(stage);
    await stage.clickOn('.replica-scan');
  },
} as const;

/** On 「今天」 the timer is no timer: the platform publishes at once. */
const timed = (day: string, address: string): Row => ({
  ...image,
  name: `image post · timed for ${day} · click`,
  firefox: day === '明天',
  walk: async (stage) => {
    await stage.clickOn('.mass-send__timer-wrp input');
    await stage.clickOn('.weui-desktop-form__dropdown a', day);
    await walkChain(stage);
  },
  sent: (stage) => published(stage, (url) => url.includes(address)),
});

/** Every way to publish an article, an image post, a reprint. */
export const postRows: readonly Row[] = [
  { ...article, name: 'article · new · click', firefox: true },
  {
    ...article,
    name: 'article · new · Enter on the button',
    publish: async (stage) => {
      await stage.page.focus(PUBLISH);
      await stage.press('Enter');
    },
  },
  {
    ...article,
    name: 'article · new · Ctrl+S and Ctrl+Enter are none of it; three times 继续发表',
    at: `${ARTICLE}&case=F15`,
    lookAlike: async (stage) => {
      await stage.press('Control', 's');
      await stage.press('Control', 'Enter');
    },
    walk: (stage) => walkChain(stage, 3),
  },
  { ...old, name: 'article · old · click', firefox: true },
  {
    ...old,
    name: 'article · old, in its frame · beside the button (F11, F19)',
    publish: async (stage) => {
      const edge = await stage.page.$eval('#js_send', (area) => {
        const { left, top } = area.getBoundingClientRect();
        return { x: left + 3, y: top + 3 };
      });
      await stage.page.mouse.click(edge.x, edge.y);
    },
  },
  { ...image, name: 'image post · click', firefox: true },
  timed('今天', 'is_release_publish_page'),
  timed('明天', 'action=time_send'),
  {
    ...article,
    name: 'reprint · click, through 原创校验',
    at: ARTICLE.replace('createType=0', 'share=1').concat('&case=reprint'),
    firefox: true,
    walk: async (stage) => {
      await stage.clickOn('button', '下一步');
      await stage.clickOn('button', '继续群发');
      await walkChain(stage);
    },
  },
  {
    ...article,
    name: 'article · a declaration first: 无需声明并发表',
    at: `${ARTICLE}&case=F46`,
    walk: async (stage) => {
      await stage.clickOn('button', '无需声明并发表');
      await walkChain(stage);
    },
  },
  {
    ...article,
    name: 'draft opened by isSend=1 · 发表 of the dialog',
    at: `${STORED}&isSend=1&token=1200000001`,
    firefox: true,
    stood: STORED_TEXT,
    approach: (stage) => stage.page.waitForSelector('.new_mass_send_dialog[style*="fixed"]'),
    write: async (stage, text) => {
      // The platform's dialog lies over the editor, which takes keys all the same.
      await stage.page.focus(BODY);
      await stage.press('Control', 'End');
      await stage.page.keyboard.type(text);
      await waitFor('the draft to save itself', () => lastSave(stage)?.endsWith(text));
    },
    lookAlike: clickOn('.new_mass_send_dialog .mass-send__td'),
    publish: clickOn(DIALOG_PUBLISH, '发表'),
    walk: async (stage) => {
      await confirm(stage);
      await stage.clickOn('.replica-scan');
    },
  },
];

async function writeAtEnd(stage: Stage, selector: string, text: string): Promise<void> {
  await write(stage, selector, '');
  await stage.press('Control', 'End');
  await stage.page.keyboard.type(text);
}

function lastSave(stage: Stage): string | undefined {
  const saves = stage.replica.requests('/cgi-bin/operate_appmsg');
  return saves.findLast(({ url }) => /sub=(?:create|update)/.test(url))?.fields.text0;
}
