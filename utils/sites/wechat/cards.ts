import type { DraftAttachment } from '../../core/draft/draft.ts';
import { labelOf } from '../../dom/locate.ts';

/** Kinds of cards by the tag they have in the article; others keep their tag as their kind. */
const KINDS: Readonly<Record<string, string>> = {
  'mp-miniprogram': 'miniProgram',
  'mp-weapp': 'miniProgram',
  'mp-common-miniprogram': 'miniProgram',
  'mp-common-profile': 'account',
  'mp-common-product': 'product',
  'mp-common-cpsad': 'product',
  'mp-common-mpaudio': 'audio',
  mpvoice: 'audio',
  qqmusic: 'audio',
  mpvideo: 'video',
  mpvideosnap: 'video',
  mpcpc: 'advert',
  mpcps: 'product',
  mpvote: 'vote',
};

const WORDS = /(?:title|name|nickname|alias|signature|desc|text|price|brand)$/;
const PLACE = /(?:url|href|link|path|src)$/;
const PICTURE = /(?:img|image|pic|avatar|cover|thumb|icon|logo)/;

/** Whether an element of an article is a card: something attached with data of its own, and not text. */
export function isCard(element: Element): boolean {
  const tag = element.tagName.toLowerCase();
  return tag.startsWith('mp') || tag === 'qqmusic' || tag === 'iframe' || isMiniProgramLink(element);
}

/** A text or picture link that opens a mini-program: its words are text, what it opens is attached. */
function isMiniProgramLink(element: Element): boolean {
  return element.hasAttribute('data-miniprogram-appid') && element.tagName !== 'A';
}

/** Everything attached in this article, outermost elements only. */
export function readCards(body: Element): readonly DraftAttachment[] {
  return [...body.querySelectorAll('*')]
    .filter((element) => isCard(element) || element.hasAttribute('data-miniprogram-appid'))
    .filter((element) => !hasCardAround(element, body))
    .map(readCard);
}

function hasCardAround(element: Element, body: Element): boolean {
  for (let around = element.parentElement; around && around !== body; around = around.parentElement)
    if (isCard(around)) return true;
  return false;
}

/** Any element as an attachment: what its attributes and its content say, and where it leads. */
export function readCard(element: Element): DraftAttachment {
  const tag = element.tagName.toLowerCase();
  const attributes = [...element.attributes].filter(({ value }) => value.trim() !== '');
  const words = attributes.filter(({ name }) => WORDS.test(name)).map(({ value }) => value.trim());
  const place = attributes.find(({ name, value }) => {
    if (PICTURE.test(name)) return false;
    return PLACE.test(name) || /^(?:https?:)?\/\//.test(value);
  });
  const program = element.getAttribute('data-miniprogram-appid');
  return {
    kind: KINDS[tag] ?? (program === null ? tag : 'miniProgram'),
    text: [...new Set([...words, labelOf(element)])].filter((text) => text !== '').join(' '),
    url: opens(program, place?.value.trim() ?? null),
  };
}

/** Whose mini-program it is counts as much as the page of it. */
function opens(program: string | null, place: string | null): string | null {
  if (program === null || place === null || /^(?:[a-z]+:)?\/\//i.test(place)) return place ?? program;
  return `${program}/${place.replace(/^\/+/, '')}`;
}
