import {
  ALSO_REPOST,
  type Draft,
  type DraftAttachment,
  type DraftImage,
  MAIN_FIELD,
} from '../../core/draft/draft.ts';
import { textOf } from '../../dom/editable.ts';
import { anyOf, isVisible, labelOf } from '../../dom/locate.ts';
import type { Form, Intent } from '../define-site.ts';
import { readAnswered } from './comments.ts';
import * as at from './selectors.ts';
import { readAccount } from './session.ts';
import { readTimedPost } from './timed.ts';

type Target = Pick<Intent, 'surface' | 'form' | 'trigger'>;

export function readDraft(target: Target, doc: Document): Draft | null {
  const { surface, form, trigger } = target;
  const empty = { platform: 'weibo', surface, account: readAccount(doc), links: [] } as const;
  if (!form) {
    const timed = surface === 'composer' ? readTimedPost(trigger) : null;
    return {
      ...empty,
      fields: { [MAIN_FIELD]: timed?.text ?? '' },
      images: timed?.images ?? [],
      attachments: [],
      quoted: surface === 'repost' ? readPost(target, doc) : null,
    };
  }
  const fields = Object.fromEntries(
    Object.entries(form.editors).map(([name, box]) => [name, textOf(box)] as const),
  );
  const images = readImages(form.container);
  const written = images.length > 0 || Object.values(fields).some((text) => text.trim() !== '');
  return {
    ...empty,
    fields,
    images,
    // What is only chosen beside an empty box is nothing to publish.
    attachments: written || surface === 'repost' ? readChoices(form, doc) : [],
    quoted: written || surface === 'repost' ? readQuoted(target, doc) : null,
  };
}

function readQuoted(target: Target, doc: Document) {
  const { surface, form } = target;
  const box = form?.editors[MAIN_FIELD];
  if (surface === 'reply' && box) return readAnswered(box, doc);
  return surface === 'repost' || surface === 'comment' ? readPost(target, doc) : null;
}

/** The post that is reposted or commented on: the card around the form, or, for the teleported menu, the one it was opened on. */
function readPost({ form, trigger }: Target, doc: Document) {
  const start = form?.container ?? trigger;
  const card = start.closest(anyOf(at.feedCard)) ?? (form ? onlyCard(doc) : openedCard(doc));
  const text = card?.querySelector(anyOf(at.cardText));
  if (!card || !text) return null;
  const author = card.querySelector('a[href^="/u/"]');
  return { author: author ? labelOf(author) : '', text: labelOf(text) };
}

function onlyCard(doc: Document): Element | null {
  const [card, second] = doc.querySelectorAll(anyOf(at.feedCard));
  return card && !second ? card : null;
}

/** The card whose repost icon was pressed last: the guard marks nothing in the page, so focus and hover must tell. */
function openedCard(doc: Document): Element | null {
  const cards = [...doc.querySelectorAll(anyOf(at.feedCard))];
  return (
    cards.find((card) => card.matches(':focus-within')) ??
    cards.find((card) => card.matches(':hover')) ??
    null
  );
}

function readImages(container: Element): readonly DraftImage[] {
  return [...container.querySelectorAll<HTMLImageElement>(anyOf(at.picture))].map((image) => ({
    source: image.getAttribute('src') ?? '',
    name: image.getAttribute('alt') || null,
  }));
}

/** What goes out with the text: a second publication ticked on, a video's kind and declaration, a time, an addressee. */
function readChoices(form: Form, doc: Document): readonly DraftAttachment[] {
  switch (form.surface) {
    case 'directMessage':
      return readRecipient(doc);
    case 'video':
      return [...ticked(form, at.radio, 'type'), ...readDeclaration(form.container)];
    case 'composer':
      return readSchedule(form.container);
    default:
      return ticked(form, at.checkbox, 'also');
  }
}

function ticked({ container }: Form, list: typeof at.radio, kind: string): readonly DraftAttachment[] {
  return [...container.querySelectorAll(anyOf(list))]
    .filter((label) => label.querySelector('input')?.checked && isVisible(label))
    .map((label) => ({
      kind: labelOf(label).includes('转发') ? ALSO_REPOST : kind,
      text: labelOf(label),
      url: null,
    }));
}

function readDeclaration(container: Element): readonly DraftAttachment[] {
  return [...container.querySelectorAll(anyOf(at.declaration))]
    .filter(isVisible)
    .map(labelOf)
    .filter((text) => text !== '' && !/^(?:请选择|添加|内容声明$)/.test(text))
    .map((text) => ({ kind: 'declaration', text, url: null }));
}

/** Date, hour and minute of 定时微博; the button says 发送 with and without them. */
function readSchedule(container: Element): readonly DraftAttachment[] {
  const choices = [...container.querySelectorAll(anyOf(at.timeChoice))].filter(isVisible).map(labelOf);
  if (!choices.length) return [];
  const dates = [...container.querySelectorAll<HTMLInputElement>('input')]
    .filter((input) => isVisible(input) && /\d{4}\D\d{1,2}\D\d{1,2}/.test(input.value))
    .map((input) => input.value);
  return [{ kind: 'schedule', text: [...dates, choices.join(':')].join(' '), url: null }];
}

function readRecipient(doc: Document): readonly DraftAttachment[] {
  const name = doc.querySelector(anyOf(at.openConversation));
  const id = /[?&]to_uid=(\d+)/.exec(doc.location?.hash ?? '')?.[1];
  const text = name ? labelOf(name) : id;
  return text ? [{ kind: 'recipient', text, url: null }] : [];
}
