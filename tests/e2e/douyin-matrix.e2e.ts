import { waitFor } from '#tests/launch/wait.ts';
import {
  arriveAtWorks,
  BASE,
  COMMENTS,
  CREATE,
  EDITOR,
  MESSAGE_BOX,
  MESSAGES,
  openReply,
  REPLY_BOX,
  REPLY_REQUEST,
  TOP_BOX,
  works,
} from './douyin-steps.ts';
import { type Stage, scenarios } from './harness.ts';
import { addRows, breakLine, breakPlainLine, clickOn, field, press, type Row } from './matrix.ts';

const OLD_CREATE = '/web/api/media/aweme/create/';
const ROUTES = {
  video: { new: 'post/video', old: 'publish' },
  'image post': { new: 'post/image', old: 'publish-media/image-text' },
  article: { new: 'post/article', old: 'post/article' },
} as const;
const REPLY_BUTTON = '[class*="reply-"] button';

/** After a topic the platform's suggestions may lie over the button and take the first click for themselves. */
async function pressPublish(stage: Stage): Promise<void> {
  await (await stage.page.$('.semi-portal [class*="mention-wrapper"]'))?.click();
  await stage.clickOn('button', '发布');
}

/** The three post forms, in the routes and with the request of one build. */
function posts(build: 'new' | 'old'): readonly Row[] {
  return (['video', 'image post', 'article'] as const).flatMap((surface) => {
    const post = {
      at: `${BASE}/content/${ROUTES[surface][build]}${build === 'old' ? '?build=old' : ''}`,
      box: EDITOR,
      sent: (stage: Stage) => works(stage, build === 'old' ? OLD_CREATE : CREATE),
      done: arriveAtWorks,
      next: 'open',
    } as const;
    const rows: readonly Row[] = [
      {
        ...post,
        name: `${surface} · ${build} · click, not 暂存离开`,
        firefox: build === 'new' || surface === 'video',
        lookAlike: clickOn('button', '暂存离开'),
        publish: pressPublish,
      },
      {
        ...post,
        name: `${surface} · ${build} · Ctrl+Enter, not Enter`,
        lookAlike: breakLine(),
        publish: press('Control', 'Enter'),
      },
      {
        ...post,
        name: `${surface}, timed · ${build} · click`,
        firefox: build === 'new' && surface === 'video',
        approach: async (stage) => {
          await stage.clickOn('label', '定时发布');
          await stage.typeIn('input[placeholder="日期和时间"]', '2026-12-01 09:00');
        },
        lookAlike: clickOn('label', '定时发布'),
        publish: pressPublish,
      },
    ];
    return rows;
  });
}

/** The page of comments in one of its layouts. */
function talk(build: 'new' | 'old'): readonly Row[] {
  const comment = {
    at: `${COMMENTS}${build === 'old' ? '?build=old&case=F40' : ''}`,
    replies: true,
    box: TOP_BOX,
    sent: field(REPLY_REQUEST, 'text'),
    done: '回复成功',
    next: 'stays',
  } as const;
  const reply = {
    ...comment,
    box: REPLY_BOX,
    approach: (stage: Stage) => openReply(stage, '云湖老李'),
    next: 'approach',
  } as const;
  return [
    {
      ...comment,
      name: `new comment · ${build} · click`,
      firefox: true,
      lookAlike: breakPlainLine,
      publish: clickOn('[class*="comment-input-"] button', '发送'),
    },
    {
      ...comment,
      name: `new comment · ${build} · Enter, not Shift+Enter`,
      lookAlike: breakPlainLine,
      publish: press('Enter'),
    },
    {
      ...comment,
      name: `new comment · ${build} · Ctrl+Enter`,
      lookAlike: breakPlainLine,
      publish: press('Control', 'Enter'),
    },
    {
      ...reply,
      name: `reply · ${build} · click`,
      firefox: true,
      lookAlike: clickOn('[class*="load-more-"]', '查看1条回复'),
      publish: clickOn(REPLY_BUTTON, '发送'),
    },
    {
      ...reply,
      name: `reply · ${build} · Enter, not Shift+Enter`,
      lookAlike: breakPlainLine,
      publish: press('Enter'),
    },
    {
      ...reply,
      name: `reply · ${build} · Ctrl+Enter`,
      lookAlike: breakPlainLine,
      publish: press('Control', 'Enter'),
    },
  ];
}

/** What was sent is read from the page: the request itself can be read by nobody. */
const bubbles = (stage: Stage): Promise<string[]> =>
  stage.page.$$eval('[class*="bubbles-"] p', (all) => all.map((one) => one.textContent ?? ''));
const message = {
  at: MESSAGES,
  replies: true,
  box: MESSAGE_BOX,
  approach: clickOn('[role="listitem"]', '小李'),
  sent: bubbles,
  done: async (stage: Stage) => waitFor('the message', async () => (await bubbles(stage)).length > 0),
  next: 'stays',
} as const;
const messages: readonly Row[] = [
  {
    ...message,
    name: 'message · Enter, not Shift+Enter',
    firefox: true,
    lookAlike: breakPlainLine,
    publish: press('Enter'),
  },
  {
    ...message,
    name: 'message · click',
    lookAlike: breakPlainLine,
    publish: clickOn('[class*="send-"]', '发送'),
  },
];

addRows(scenarios(), [...posts('new'), ...posts('old'), ...talk('new'), ...talk('old'), ...messages]);
