import { anyOf, isVisible, labelOf } from '../../dom/locate.ts';
import { readRichText } from '../../dom/rich-text.ts';
import { type Inquiry, inquiryKey } from '../define-site.ts';
import { reading } from './reading.ts';
import * as at from './selectors.ts';

/**
 * Comments and messages of others. Every comment is in the page twice, wrapped in items of the same class, and all carry
 * the same id: only the list's own children count, or the copy in the dialog that is open.
 */
export function findInquiries(doc: Document): readonly Inquiry[] {
  const opened = [...doc.querySelectorAll(anyOf(at.openedItem))].filter(isVisible);
  const items = opened.length ? opened : [...doc.querySelectorAll(anyOf(at.listedItem))].filter(isVisible);
  return [...items.flatMap((item) => inquiryOf(item) ?? []), ...findConversation(doc)];
}

/** The open conversation of the new message page. Nobody published that page: where the guess is wrong, there is none. */
function findConversation(doc: Document): readonly Inquiry[] {
  const box = [...doc.querySelectorAll<HTMLElement>(anyOf(at.newMessageBox))].find(isVisible);
  const talk = box?.closest(anyOf(at.newConversation));
  const name = talk?.querySelector(anyOf(at.newMessageName));
  const said = talk ? [...talk.querySelectorAll(anyOf(at.newMessageText))].findLast(isVisible) : null;
  if (!box || !name) return [];
  const facts = { author: labelOf(name), text: said ? readRichText(said, reading).trim() : '', at: '' };
  const element = said ?? box;
  return [{ ...facts, surface: 'directMessage', key: inquiryKey(facts), box, element, opener: null }];
}

function inquiryOf(item: Element): Inquiry | null {
  const said = own(item, '.comment-text:not(.comment-text_shield), .wxMsg');
  const name = own(item, anyOf(at.nickname));
  const text = said ? readRichText(said, reading).trim() : '';
  if (!name || text === '' || text === '留言已被用户删除') return null;
  const when = own(item, '.comment-list__item-time, .message_time');
  const facts = { author: labelOf(name), text, at: when ? labelOf(when) : '' };
  return {
    ...facts,
    surface: item.matches('.message_item') ? 'directMessage' : 'reply',
    key: inquiryKey(facts),
    box: boxOf(item),
    element: item,
    opener: own(item, anyOf(at.replyIcon)) as HTMLElement | null,
  };
}

/** The first such element of this item, and not of the copy inside it. */
function own(item: Element, css: string): Element | null {
  return [...item.querySelectorAll(css)].find((element) => isOwn(item, element)) ?? null;
}

function boxOf(item: Element): HTMLElement | null {
  const boxes = item.querySelectorAll<HTMLElement>(anyOf([...at.replyBox, ...at.oldMessageBox]));
  return [...boxes].find((box) => isOwn(item, box) && isVisible(box)) ?? null;
}

function isOwn(item: Element, element: Element): boolean {
  return element.closest('.comment-list__item, .message_item') === item;
}
