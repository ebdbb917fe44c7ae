import type { Stage } from './harness.ts';
import { breakLine, clickOn, field, press, type Row } from './matrix.ts';
import { HOME, MODAL, REPOST, SEND, UPDATE } from './steps.ts';
import { BUTTON, built, SCHEDULE, TIMER, VIDEO } from './weibo-steps.ts';

const TITLE = 'input[placeholder^="填写标题"]';
const NORMAL_REPOST = '/ajax/statuses/normal_repost';

const twice = (selector: string, text?: string) => async (stage: Stage) => {
  await stage.clickOn(selector, text);
  await stage.clickOn(selector, text);
};

/** 「转发」 of the menu under a post's icon: the same word as on the button, and it only opens the form. */
async function openRepost(stage: Stage): Promise<void> {
  const icons = await stage.page.$$('.woo-font--retweet');
  await icons.at(-2)?.click();
  await stage.clickOn('.woo-pop-item-main', '转发');
}

async function openQuickly(stage: Stage): Promise<void> {
  const icons = await stage.page.$$('.woo-font--retweet');
  await icons.at(-2)?.click();
}

/** The page's own form around its button, and a submit event that comes of no click. */
async function submit(stage: Stage): Promise<void> {
  await stage.page.$eval(HOME, (box) => {
    const composer = box.closest('.wbpro-composer');
    const form = composer?.closest('form') ?? document.createElement('form');
    if (!form.isConnected) {
      composer?.replaceWith(form);
      if (composer) form.append(composer);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        form.querySelector<HTMLElement>('button.woo-button-main')?.click();
      });
    }
    form.requestSubmit();
  });
}

async function openTimed(stage: Stage): Promise<void> {
  await stage.clickOn('[class*="_tool_"]', '定时微博');
  await stage.page.waitForSelector('.multiselect__single', { visible: true });
}

async function nameVideo(stage: Stage): Promise<void> {
  await stage.typeIn(TITLE, '湖滨路施工');
}

/** Every way to publish posts, reposts and videos. */
export function postRows(build: 'new' | 'old'): readonly Row[] {
  const home = {
    at: built('/', build),
    box: HOME,
    sent: field(UPDATE, 'content'),
    done: '发布成功',
    next: 'stays',
  } as const;
  const repost = {
    at: built('/', build),
    box: REPOST,
    approach: openRepost,
    sent: field(NORMAL_REPOST, 'comment'),
    done: '发布成功',
    next: 'approach',
  } as const;
  const video = {
    at: built(`${VIDEO}?case=confirm`, build),
    box: '[data-route] textarea',
    approach: nameVideo,
    sent: field(UPDATE, 'content'),
    done: '再发一条视频',
    next: 'open',
  } as const;
  const modal = {
    at: built('/', build),
    box: MODAL,
    approach: clickOn('button[title="发微博"]'),
    sent: field(UPDATE, 'content'),
    done: '发布成功',
    next: 'approach',
  } as const;
  return [
    {
      ...home,
      name: `composer · ${build} · click`,
      firefox: build === 'new',
      lookAlike: twice('[class*="_tool_"]', '定时微博'),
      publish: clickOn(`[data-route] ${SEND}`, '发送'),
    },
    {
      ...home,
      name: `composer · ${build} · Ctrl+Enter, not Enter`,
      firefox: build === 'new',
      lookAlike: breakLine(),
      publish: press('Control', 'Enter'),
    },
    {
      ...home,
      name: `composer · ${build} · Meta+Enter, not Shift+Enter`,
      lookAlike: breakLine('Shift'),
      publish: press('Meta', 'Enter'),
    },
    {
      ...home,
      name: `composer · ${build} · submit of a form around it`,
      lookAlike: clickOn('[class*="_range_"]'),
      publish: submit,
    },
    {
      ...home,
      name: `composer, timed · ${build} · click`,
      approach: openTimed,
      sent: field(`${SCHEDULE}/upload`, 'content'),
      done: '定时微博已设置',
      next: 'approach',
      lookAlike: clickOn('.multiselect__single'),
      publish: clickOn(`[data-route] ${SEND}`, '发送'),
    },
    {
      ...modal,
      name: `modal · ${build} · click`,
      firefox: build === 'new',
      lookAlike: breakLine(),
      publish: clickOn(`.woo-modal-wrap ${SEND}`, '发送'),
    },
    {
      ...modal,
      name: `modal · ${build} · Ctrl+Enter`,
      lookAlike: breakLine('Shift'),
      publish: press('Control', 'Enter'),
    },
    {
      ...repost,
      name: `repost · ${build} · click`,
      firefox: build === 'new',
      lookAlike: breakLine(),
      publish: clickOn(SEND, '转发'),
    },
    {
      ...repost,
      name: `repost · ${build} · Ctrl+Enter`,
      lookAlike: breakLine('Shift'),
      publish: press('Control', 'Enter'),
    },
    {
      ...repost,
      name: `repost with 同时评论 · ${build} · click`,
      lookAlike: async (stage) => {
        await stage.clickOn('.woo-checkbox-main', '同时评论');
        await stage.page.focus(REPOST);
      },
      publish: clickOn(SEND, '转发'),
    },
    {
      name: `快转 · ${build} · menu`,
      at: built('/', build),
      firefox: build === 'new',
      box: null,
      approach: openQuickly,
      lookAlike: async (stage) => {
        await stage.clickOn('.woo-pop-item-main', '转发');
        await stage.page.waitForSelector(REPOST, { visible: true });
      },
      publish: async (stage) => {
        await openQuickly(stage);
        await stage.clickOn('.woo-pop-item-main', '快转');
      },
      sent: field('/ajax/statuses/repost', 'is_fast'),
      goesOut: ['1'],
      done: '发布成功',
      next: 'stays',
    },
    {
      ...video,
      name: `video · ${build} · the cover over 发布, then 仍然发布`,
      firefox: build === 'new',
      lookAlike: async (stage) => {
        await stage.clickOn(BUTTON, '上传封面');
        await stage.clickOn('.wbpro-layer .woo-button-main', '确定');
      },
      publish: clickOn('[class*="_cover_"]'),
      walk: clickOn(`.woo-dialog-main ${BUTTON}`, '仍然发布'),
    },
    {
      ...video,
      name: `video · ${build} · Ctrl+Enter, then 仍然发布`,
      lookAlike: breakLine(),
      publish: press('Control', 'Enter'),
      walk: clickOn(`.woo-dialog-main ${BUTTON}`, '仍然发布'),
    },
    {
      name: `timed list · ${build} · 立即发送`,
      at: built(`${TIMER}?case=F24`, build),
      firefox: build === 'new',
      chip: /本页不涉及/,
      box: null,
      approach: (stage) => stage.page.hover('[class*="_row_"]'),
      lookAlike: async (stage) => {
        await stage.clickOn('a', '编辑');
        await stage.clickOn('a', '删除');
      },
      publish: async (stage) => {
        await stage.page.hover('[class*="_row_"]');
        await stage.clickOn('a', '立即发送');
      },
      sent: field(`${SCHEDULE}/edit`, 'id'),
      goesOut: ['81'],
      done: '发布成功',
      next: 'stays',
    },
    {
      name: `timed list · ${build} · a post written there`,
      at: built(`${TIMER}?case=F24`, build),
      chip: /已守护/,
      box: 'textarea',
      approach: clickOn(BUTTON, '发布定时微博'),
      lookAlike: breakLine(),
      publish: clickOn(BUTTON, '发送'),
      sent: field(`${SCHEDULE}/upload`, 'content'),
      done: '定时微博已设置',
      next: 'approach',
    },
  ];
}
