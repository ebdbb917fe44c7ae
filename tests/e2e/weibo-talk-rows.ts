import { waitFor } from '#tests/launch/wait.ts';
import type { Stage } from './harness.ts';
import { breakLine, clickOn, field, press, type Row } from './matrix.ts';
import {
  BUTTON,
  built,
  CHAT,
  COMMENT_BOX,
  CREATE,
  clickByScript,
  DETAIL,
  INBOX,
  MESSAGE,
  MESSAGE_BOX,
  openDialog,
  REPLY,
  REPLY_BOX,
} from './weibo-steps.ts';

async function openChat(stage: Stage): Promise<void> {
  await stage.clickOn('.session-list li .usrn', '阿珍');
}

/** Every way to publish comments, replies and messages, which are set to be held first. */
export function talkRows(build: 'new' | 'old'): readonly Row[] {
  const comment = {
    at: built(DETAIL, build),
    replies: true,
    box: COMMENT_BOX,
    sent: field(CREATE, 'comment'),
    done: '评论成功',
    next: 'stays',
  } as const;
  const reply = {
    at: built(DETAIL, build),
    replies: true,
    box: REPLY_BOX,
    approach: (stage: Stage) => clickByScript(stage, '.item2 .woo-font--comment', undefined, 1),
    sent: field(REPLY, 'comment'),
    done: '回复成功',
    next: 'approach',
  } as const;
  const inbox = {
    at: built(INBOX, build),
    replies: true,
    box: REPLY_BOX,
    approach: (stage: Stage) => openDialog(stage, 1),
    sent: field(REPLY, 'comment'),
    done: async (stage: Stage) => {
      await waitFor('the reply', () => stage.replica.requests(REPLY).length > 0);
      await stage.page.waitForSelector(REPLY_BOX, { hidden: true });
    },
    next: 'approach',
  } as const;
  const chat = {
    at: built(CHAT, build),
    replies: true,
    box: MESSAGE_BOX,
    approach: openChat,
    sent: field(MESSAGE, 'text'),
    done: async (stage: Stage) => {
      await stage.page.waitForFunction(() => document.querySelectorAll('li.right').length === 2);
    },
    next: 'stays',
  } as const;
  return [
    {
      ...comment,
      name: `comment · ${build} · click`,
      firefox: build === 'new',
      lookAlike: breakLine(),
      publish: clickOn(BUTTON, '评论'),
    },
    {
      ...comment,
      name: `comment · ${build} · Ctrl+Enter`,
      lookAlike: breakLine('Shift'),
      publish: press('Control', 'Enter'),
    },
    {
      ...comment,
      name: `comment in the feed with 同时转发 · ${build} · click`,
      at: built('/', build),
      replies: false,
      approach: clickOn('article .woo-font--comment'),
      next: 'approach',
      lookAlike: clickOn('.woo-checkbox-main', '同时转发'),
      publish: async (stage) => {
        const ticked = await stage.page.$eval(
          '.woo-checkbox-main input',
          (tick) => (tick as HTMLInputElement).checked,
        );
        if (!ticked) await stage.clickOn('.woo-checkbox-main', '同时转发');
        await stage.clickOn(BUTTON, '评论');
      },
    },
    {
      ...reply,
      name: `reply · ${build} · click`,
      firefox: build === 'new',
      lookAlike: breakLine(),
      publish: clickOn(BUTTON, '回复'),
    },
    {
      ...reply,
      name: `reply · ${build} · Ctrl+Enter`,
      lookAlike: breakLine('Shift'),
      publish: press('Control', 'Enter'),
    },
    {
      ...inbox,
      name: `inbox dialog · ${build} · click`,
      firefox: build === 'new',
      lookAlike: breakLine(),
      publish: clickOn(BUTTON, '回复'),
    },
    {
      ...inbox,
      name: `inbox dialog · ${build} · Ctrl+Enter`,
      lookAlike: breakLine('Shift'),
      publish: press('Control', 'Enter'),
    },
    {
      ...chat,
      name: `chat · ${build} · Enter, not Ctrl+Enter`,
      firefox: build === 'new',
      lookAlike: async (stage) => {
        await stage.press('Control', 'Enter');
        await stage.press('Backspace');
      },
      publish: press('Enter'),
    },
    {
      ...chat,
      name: `chat · ${build} · click`,
      lookAlike: clickOn('li.left p'),
      publish: clickOn('.sendbox_bar .send', '发送'),
    },
  ];
}
