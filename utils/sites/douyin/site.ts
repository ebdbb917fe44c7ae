import type { SelectorList } from '../../dom/locate.ts';
import { anyOf, isVisible } from '../../dom/locate.ts';
import { defineSite, type FormSpec } from '../define-site.ts';
import { findInquiries } from './find-inquiries.ts';
import { pages, surfaceOfPost } from './pages.ts';
import { readDraft } from './read-draft.ts';
import { reading } from './reading.ts';
import * as at from './selectors.ts';
import { isLoggedOut, readAccount } from './session.ts';

const isEnter = (event: KeyboardEvent) => event.type === 'keydown' && event.key === 'Enter';
const isControlEnter = (event: KeyboardEvent) => isEnter(event) && (event.ctrlKey || event.metaKey);

/** No source knows a publishing key of the post forms; the only one it could be is held. */
const postKey = isControlEnter;
/** One source tried both keys when it found no button, so neither is certain; Shift+Enter is a line. */
const commentKey = (event: KeyboardEvent) => isEnter(event) && !event.shiftKey && 'unsure';
const messageKey = (event: KeyboardEvent) => isEnter(event) && !event.shiftKey;

const BUTTON = { button: at.anyButton, disabledBy: ':disabled, [aria-disabled="true"]', reading } as const;
const SEND = { ...BUTTON, group: 'replies', reach: 'closest', labels: ['发送'], ownsLabel: true } as const;

/** The three post forms are one: the same boxes and the same button, told apart by their address. */
function postForm(surface: 'video' | 'imagePost' | 'article'): FormSpec {
  return {
    ...BUTTON,
    surface,
    group: 'posts',
    reach: 'closest',
    editor: at.postEditor,
    findEditors: (doc) => (surfaceOfPost(doc) === surface ? all(doc, at.postEditor) : []),
    others: { title: at.title, ...(surface === 'article' && { digest: at.digest }) },
    labels: ['发布'],
    publishesOn: postKey,
  };
}

/** Top box and reply box look alike and share their button's label: either counts as a second box for the other. */
function commentForm(surface: 'comment' | 'reply', box: SelectorList): FormSpec {
  return {
    ...SEND,
    surface,
    editor: [...at.commentBox, ...at.replyBox],
    findEditors: (doc) => all(doc, box),
    publishesOn: commentKey,
  };
}

/** Douyin's creator centre: video, image and article forms, comments, replies, private messages. */
export default defineSite({
  id: 'douyin',
  origins: ['https://creator.douyin.com/*', 'https://www.douyin.com/*'],
  pages,
  selectors: at,
  forms: [
    postForm('video'),
    postForm('imagePost'),
    postForm('article'),
    commentForm('comment', at.commentBox),
    commentForm('reply', at.replyBox),
    { ...SEND, surface: 'directMessage', editor: at.messageBox, publishesOn: messageKey },
  ],
  controls: [],
  chain: null,
  pendingSigns: [{ selector: at.smsDialog, words: /验证码|短信验证|身份验证/, why: 'captcha' }],
  isLoggedOut,
  readAccount,
  replyLimits: { reply: 400 },
  findInquiries,
  readDraft: (target, doc) => readDraft(target, readAccount(doc)),
});

function all(doc: Document, list: SelectorList): readonly HTMLElement[] {
  return [...doc.querySelectorAll<HTMLElement>(anyOf(list))].filter(isVisible);
}
