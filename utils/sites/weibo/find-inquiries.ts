import { anyOf, isVisible, labelOf } from '../../dom/locate.ts';
import { readRichText } from '../../dom/rich-text.ts';
import { type Inquiry, inquiryKey } from '../define-site.ts';
import { findRemarks } from './comments.ts';
import { reading } from './reading.ts';
import * as at from './selectors.ts';

/** Comments of others that the page shows now, or the last thing said in the open conversation. */
export function findInquiries(doc: Document): readonly Inquiry[] {
  return [...findRemarks(doc), ...findMessage(doc)];
}

/** What the other person wrote last, several messages in a row as one. Which side is theirs a class tells. */
function findMessage(doc: Document): readonly Inquiry[] {
  const box = [...doc.querySelectorAll<HTMLElement>(anyOf(at.messageEditor))].find(isVisible);
  const name = doc.querySelector(anyOf(at.openConversation));
  if (!box || !name) return [];
  const theirs = anyOf(at.theirMessage);
  const last = [...doc.querySelectorAll(theirs)].findLast(isVisible);
  if (!last) return [];
  const said = [readRichText(last, reading).trim()];
  for (let one = last.previousElementSibling; one?.matches(theirs); one = one.previousElementSibling)
    said.unshift(readRichText(one, reading).trim());
  const facts = { author: labelOf(name), text: said.join('\n'), at: '' };
  return [{ ...facts, surface: 'directMessage', key: inquiryKey(facts), box, element: last, opener: null }];
}
