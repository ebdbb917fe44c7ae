import { anyOf, isVisible, labelOf } from '../../dom/locate.ts';
import { readRichText } from '../../dom/rich-text.ts';
import { type Inquiry, inquiryKey } from '../define-site.ts';
import { nameInHeader, nameInHint } from './read-draft.ts';
import { reading } from './reading.ts';
import * as at from './selectors.ts';

/** What the platform puts before an answer to an answer; nobody wrote it. */
const ADDRESSED = /^回复\s*@?[^:：\n]{1,40}[:：]\s*/;

/** Comments of others as they stand in the page. There are no ids in the page's own DOM: author, time and text are the key. */
export function findInquiries(doc: Document): readonly Inquiry[] {
  return [...findComments(doc), ...findConversation(doc)];
}

/** Whom the open conversation is with. How it shows what they said no source tells. */
function findConversation(doc: Document): readonly Inquiry[] {
  const box = [...doc.querySelectorAll<HTMLElement>(anyOf(at.messageBox))].find(isVisible);
  const facts = { author: box ? nameInHeader(box) : '', text: '', at: '' };
  if (!box || !facts.author) return [];
  return [{ ...facts, surface: 'directMessage', key: inquiryKey(facts), box, element: box, opener: null }];
}

function findComments(doc: Document): readonly Inquiry[] {
  const boxes = [...doc.querySelectorAll<HTMLElement>(anyOf(at.replyBox))].filter(isVisible);
  return [...doc.querySelectorAll(anyOf(at.commentText))].filter(isVisible).flatMap((said) => {
    const row = rowOf(said);
    if (!row || isOwn(row, said)) return [];
    const author = firstLabel(row, at.commentAuthor);
    const text = readRichText(said, reading).replace(ADDRESSED, '');
    const time = firstLabel(row, at.commentTime);
    // A box answers the comment whose row it stands in, and only if it names the same person.
    const box = boxes.find((one) => textAbove(one) === said && nameInHint(one) === author) ?? null;
    const facts = { author, text, at: time };
    const opener = openerIn(row);
    return [{ ...facts, surface: 'reply', key: inquiryKey(facts), box, element: row, opener }];
  });
}

/** The smallest block with this text and an author: by structure, since its class is a hash. */
function rowOf(said: Element): Element | null {
  let scope = said.parentElement;
  while (scope && !scope.querySelector(anyOf(at.commentAuthor))) scope = scope.parentElement;
  return scope;
}

/** 「回复」 of this row, which is one of several alike blocks; the rows below it have their own. */
function openerIn(row: Element): HTMLElement | null {
  const [bar] = row.querySelectorAll(anyOf(at.operations));
  const found = [...(bar?.children ?? [])].find((one) => labelOf(one) === '回复');
  return (found as HTMLElement | undefined) ?? null;
}

/** The text of the comment whose row a box stands in: the first one of the smallest block that has any. */
function textAbove(box: Element): Element | null {
  for (let scope = box.parentElement; scope; scope = scope.parentElement) {
    const said = scope.querySelector(anyOf(at.commentText));
    if (said) return said;
  }
  return null;
}

/** The account's own comments carry the badge 「作者」 beside the name. */
function isOwn(row: Element, said: Element): boolean {
  return [...row.querySelectorAll('span, div')].some(
    (element) =>
      !element.childElementCount &&
      labelOf(element) === '作者' &&
      // A badge after the text belongs to a reply further down.
      (element.compareDocumentPosition(said) & 4) !== 0,
  );
}

function firstLabel(row: Element, list: typeof at.commentAuthor): string {
  const element = row.querySelector(anyOf(list));
  return element ? labelOf(element) : '';
}
