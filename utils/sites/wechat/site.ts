import { type Draft, MAIN_FIELD } from '../../core/draft/draft.ts';
import { textOf } from '../../dom/editable.ts';
import { anyOf, isVisible } from '../../dom/locate.ts';
import { defineSite, type FormSpec, type Intent } from '../define-site.ts';
import { findForms } from '../find-forms.ts';
import { chain, pendingSigns } from './chain.ts';
import { findBody, findTitle } from './find-boxes.ts';
import { findInquiries } from './find-inquiries.ts';
import { wechatPages } from './pages.ts';
import { readBeside, readRecommendation } from './read-article.ts';
import { readReplyBeside } from './read-reply.ts';
import { reading } from './reading.ts';
import * as at from './selectors.ts';
import { isLoggedOut, readAccount } from './session.ts';

/** The editors of posts have shortcuts for saving only. */
const noKey = () => false;
/** Plain Enter sends, Shift+Enter is a line; what Ctrl does no source says. */
const enterDown = (event: KeyboardEvent) =>
  event.type === 'keydown' && event.key === 'Enter' && !event.shiftKey;
/** The old message page waits for the key to come up. */
const enterUp = (event: KeyboardEvent) => event.type === 'keyup' && event.key === 'Enter' && !event.shiftKey;

const POST = {
  group: 'posts',
  reach: 'page',
  button: at.publishButton,
  area: at.publishArea,
  labels: ['发表', '群发', '保存并群发'],
  publishesOn: noKey,
  reading,
} as const;
const BOX = {
  group: 'replies',
  reach: 'closest',
  disabledBy: '.weui-desktop-btn_disabled, :disabled',
  publishesOn: enterDown,
  reading,
} as const;

const forms: readonly FormSpec[] = [
  {
    ...POST,
    surface: 'article',
    editor: at.articleBody,
    findEditors: findBody,
    others: { title: at.titleBoxes, author: at.author, digest: at.digest },
    findOthers: (doc) => ({ title: findTitle(doc) }),
  },
  {
    ...POST,
    surface: 'imagePost',
    editor: at.imagePostBody,
    others: { title: at.titleBoxes },
    findOthers: (doc) => ({ title: findTitle(doc) }),
  },
  { ...BOX, surface: 'reply', editor: at.replyBox, button: at.replyButton, labels: ['回复'] },
  { ...BOX, surface: 'comment', editor: at.commentBox, button: at.commentButton, labels: ['发送'] },
  {
    ...BOX,
    surface: 'directMessage',
    editor: at.oldMessageBox,
    button: at.oldMessageButton,
    labels: ['发送'],
    publishesOn: enterUp,
  },
  {
    ...BOX,
    surface: 'directMessage',
    editor: at.newMessageBox,
    button: at.anyButton,
    labels: ['发送', '回复'],
  },
];

/** The WeChat MP platform: articles, image posts, comments, messages. */
const wechat = defineSite({
  id: 'wechat',
  origins: ['https://mp.weixin.qq.com/*'],
  pages: wechatPages(hasStrayBox),
  selectors: at,
  forms,
  controls: [],
  chain,
  pendingSigns,
  isLoggedOut,
  readAccount,
  readDraft,
  replyLimits: { reply: 600, directMessage: 600 },
  findInquiries,
});
export default wechat;

function readDraft(
  { surface, form }: Pick<Intent, 'surface' | 'form' | 'trigger'>,
  doc: Document,
): Draft | null {
  const body = form?.editors[MAIN_FIELD];
  if (!form || !body) return null;
  const words = Object.entries(form.editors).map(([name, box]) => [name, textOf(box, reading)] as const);
  const post = form.group === 'posts';
  const recommendation = post ? readRecommendation(doc) : '';
  const beside = post
    ? readBeside(form, body, doc)
    : { links: [], images: [], attachments: readReplyBeside(form) };
  return {
    platform: 'wechat',
    surface,
    account: readAccount(doc),
    fields: { ...Object.fromEntries(words), ...(recommendation && { recommendation }) },
    ...beside,
    quoted: null,
  };
}

/** A box to write in that belongs to no form: somebody can answer there and the adapter does not know how. */
function hasStrayBox(doc: Document): boolean {
  const owned = new Set<Element>(findForms(wechat, doc).flatMap((form) => Object.values(form.editors)));
  return [...doc.querySelectorAll(anyOf(at.writable))].some((box) => !owned.has(box) && isVisible(box));
}
