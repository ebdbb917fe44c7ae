import { defineSite } from '../define-site.ts';
import { findInquiries } from './find-inquiries.ts';
import { forms } from './forms.ts';
import { pages } from './pages.ts';
import { readDraft } from './read-draft.ts';
import * as at from './selectors.ts';
import { isLoggedOut, readAccount } from './session.ts';
import { SEND_NOW } from './timed.ts';

/** Weibo: posts, timed posts and videos, reposts, comments, replies and messages. Articles are seen, not read. */
export default defineSite({
  id: 'weibo',
  origins: [
    'https://weibo.com/*',
    'https://www.weibo.com/*',
    'https://me.weibo.com/*',
    'https://card.weibo.com/article/*',
    'https://api.weibo.com/chat*',
  ],
  pages,
  selectors: at,
  forms,
  controls: [
    { id: 'quick-repost', surface: 'repost', group: 'reposts', selector: at.popoverItem, labels: ['快转'] },
    {
      id: 'send-timed-now',
      surface: 'composer',
      group: 'posts',
      selector: at.anyControl,
      labels: [SEND_NOW],
      evenHidden: true,
    },
  ],
  chain: {
    // 确定 and 继续 stand in many dialogs and are left alone; these two words mean publishing and nothing else.
    proceed: [
      {
        id: 'publish-anyway',
        surface: 'video',
        group: 'posts',
        selector: at.confirmButton,
        labels: ['仍然发布', '发布'],
      },
    ],
    cancel: [{ selector: at.confirmButton, labels: ['取消', '返回修改', '暂不发布'] }],
  },
  pendingSigns: [],
  isLoggedOut,
  readAccount,
  readDraft,
  findInquiries,
});
