import type { SelectorList } from '../../dom/locate.ts';
import { anyOf, findLabelled, isVisible, labelOf, smallestScope } from '../../dom/locate.ts';
import type { FormSpec } from '../define-site.ts';
import * as at from './selectors.ts';

const isEnter = (event: KeyboardEvent) => event.type === 'keydown' && event.key === 'Enter';

/** No source says whether Ctrl+Enter publishes here; a guard has to assume it does. */
const postKey = (event: KeyboardEvent) => isEnter(event) && (event.ctrlKey || event.metaKey);
/** The same for comments, which are only recorded: there the key is no proof that one went out. */
const commentKey = (event: KeyboardEvent) => postKey(event) && 'unsure';

/** Enter sends, Ctrl+Enter breaks the line; nobody knows what the other keys make of it. */
function messageKey(event: KeyboardEvent): boolean | 'unsure' {
  if (!isEnter(event) || event.ctrlKey) return false;
  return event.shiftKey || event.altKey || event.metaKey ? 'unsure' : true;
}

const MAIN = { reach: 'closest', button: at.mainButton } as const;

export const forms: readonly FormSpec[] = [
  {
    ...MAIN,
    surface: 'composer',
    group: 'posts',
    editor: at.composerEditor,
    labels: ['发送'],
    publishesOn: postKey,
  },
  {
    surface: 'video',
    group: 'posts',
    reach: 'closest',
    editor: at.composerEditor,
    others: { title: at.videoTitle },
    button: at.videoButton,
    area: at.videoButtonArea,
    labels: ['发布'],
    publishesOn: postKey,
  },
  {
    ...MAIN,
    surface: 'repost',
    group: 'reposts',
    editor: at.repostEditor,
    labels: ['转发'],
    publishesOn: postKey,
  },
  ...talkForms('comment', at.commentEditor, '评论'),
  ...talkForms('reply', at.replyEditor, '回复'),
  {
    surface: 'directMessage',
    group: 'replies',
    reach: 'closest',
    editor: at.messageEditor,
    button: at.messageButton,
    labels: ['发送'],
    publishesOn: messageKey,
    ownsLabel: true,
  },
];

/** A comment with 「同时转发」 ticked puts a post on our own page: it is held like one. */
function talkForms(surface: 'comment' | 'reply', editor: SelectorList, label: string): readonly FormSpec[] {
  const common = { ...MAIN, surface, editor, labels: [label], publishesOn: commentKey, ownsLabel: true };
  const boxes = (doc: Document, reposting: boolean) =>
    [...doc.querySelectorAll<HTMLElement>(anyOf(editor))].filter(
      (box) => isVisible(box) && isReposting(box, editor, label) === reposting,
    );
  return [
    { ...common, group: 'replies', findEditors: (doc) => boxes(doc, false) },
    { ...common, group: 'reposts', findEditors: (doc) => boxes(doc, true) },
  ];
}

function isReposting(box: HTMLElement, editor: SelectorList, label: string): boolean {
  const scope = smallestScope(box, anyOf(editor), (around) => findLabelled(around, at.mainButton, [label]));
  const labels = scope?.container.querySelectorAll(anyOf(at.checkbox)) ?? [];
  return [...labels].some((one) => labelOf(one).includes('转发') && one.querySelector('input')?.checked);
}
