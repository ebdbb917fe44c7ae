import { anyOf, isVisible, labelOf } from '../../dom/locate.ts';
import { readRichText } from '../../dom/rich-text.ts';
import { type Inquiry, inquiryKey } from '../define-site.ts';
import { reading } from './reading.ts';
import * as at from './selectors.ts';
import { readAccount } from './session.ts';

/** A comment as it stands in one node now. The node says nothing about it: lists re-fill their nodes. */
interface Comment {
  readonly root: Element;
  readonly body: Element;
  readonly author: string;
  readonly text: string;
  readonly at: string;
}

/** 「回复@某人:」 is put in front by the platform and is not what the person wrote. */
const PREFIX = /^回复\s*@[^\s:：@]+\s*[:：]\s*/;
const TITLE = /^回复\s*@\s*(.+)$/;

/** Comments of others that the page shows now, with the reply box that answers each, where that is certain. */
export function findRemarks(doc: Document): readonly Inquiry[] {
  const account = readAccount(doc);
  const comments = findComments(doc);
  const boxes = [...doc.querySelectorAll<HTMLElement>(anyOf(at.replyEditor))].filter(isVisible);
  return comments
    .filter(({ author }) => author !== account)
    .map(({ root, body, ...said }) => ({
      ...said,
      surface: 'reply',
      key: inquiryKey(said),
      box: boxes.find((candidate) => findAnswered(candidate, comments)?.root === root) ?? null,
      element: body,
      opener: body.querySelector<HTMLElement>(anyOf(at.replyIcon)),
    }));
}

/**
 * Whom the reply in this box answers: the comment it stands in, or the one the dialog names. A name that stands over two
 * comments tells the person only; links tell nothing, their ids are those of our own comment.
 */
export function readAnswered(
  box: Element,
  doc: Document,
): { readonly author: string; readonly text: string } | null {
  const answered = findAnswered(box, findComments(doc));
  if (answered) return { author: answered.author, text: answered.text };
  const name = nameInDialog(box);
  return name === null ? null : { author: name, text: '' };
}

function findAnswered(box: Element, comments: readonly Comment[]): Comment | null {
  const name = nameInDialog(box);
  if (name === null) {
    const root = box.closest(anyOf(at.comment)) ?? box.closest(anyOf(at.scrollerItem));
    return comments.find((comment) => comment.root === root) ?? null;
  }
  const [found, second] = comments.filter(({ author }) => author === name);
  return found && !second ? found : null;
}

/** 「回复 @昵称」 */
function nameInDialog(box: Element): string | null {
  const dialog = box.closest(anyOf(at.replyDialog));
  if (!dialog) return null;
  for (const title of dialog.querySelectorAll(anyOf(at.dialogTitle))) {
    const name = TITLE.exec(labelOf(title))?.[1];
    if (name) return name;
  }
  return null;
}

function findComments(doc: Document): readonly Comment[] {
  const under = [...doc.querySelectorAll(anyOf(at.comment))];
  const cards = [...doc.querySelectorAll(anyOf(at.scrollerItem))].filter(
    (card) => !card.querySelector(`${anyOf(at.feedCard)}, ${anyOf(at.comment)}`),
  );
  return [...under, ...cards].filter(isVisible).flatMap((root) => readComment(root) ?? []);
}

function readComment(root: Element): Comment | null {
  const body = root.querySelector(anyOf(at.commentBody)) ?? root;
  const context = anyOf(at.inboxContext);
  const text = [...body.querySelectorAll(anyOf(at.commentText))].find((element) => !element.closest(context));
  if (!text) return null;
  const heading = body.querySelector(anyOf(at.inboxName));
  const link =
    heading ?? [...text.querySelectorAll('a[href*="/u/"]')].find((element) => labelOf(element) !== '');
  if (!link) return null;
  const author = labelOf(link);
  const whole = readRichText(text, reading).trim();
  // Under a post the author's name opens the text itself.
  const said = heading ? whole : whole.slice(author.length).replace(/^\s*[:：]\s*/, '');
  return { root, body, author, text: said.replace(PREFIX, ''), at: readTime(body) };
}

function readTime(body: Element): string {
  const link = body.querySelector(anyOf(at.inboxTime));
  if (link) return labelOf(link);
  const info = body.querySelector(anyOf(at.commentInfo));
  const first = [...(info?.children ?? [])].find(
    (child) => !child.classList.contains('opt') && labelOf(child) !== '',
  );
  return first ? labelOf(first) : '';
}
