import type { Draft, DraftAttachment, DraftImage, DraftLink } from '../../core/draft/draft.ts';
import { anyOf, isVisible, labelOf, type SelectorList } from '../../dom/locate.ts';
import type { Form } from '../define-site.ts';
import { readCards } from './cards.ts';
import { emojiText } from './emoji.ts';
import * as at from './selectors.ts';

type Beside = Pick<Draft, 'links' | 'images' | 'attachments'>;

/** What goes out with an article or image post beside its words. */
export function readBeside({ surface }: Form, body: HTMLElement, doc: Document): Beside {
  const pictures = surface === 'imagePost' ? readPictures(doc) : [];
  return {
    links: [...readLinks(body), ...readSourceLink(doc)],
    images: [...readImages(body), ...pictures, ...readCover(doc)],
    attachments: [...readCards(body), ...readOtherArticles(doc), ...readDeclaration(doc)],
  };
}

/** 推荐语 the person has written in the reprint dialog; it may be closed again and still goes out. */
export function readRecommendation(doc: Document): string {
  return all<HTMLTextAreaElement>(doc, at.recommendation)
    .map((box) => box.value)
    .filter((words) => words.trim() !== '')
    .join('\n');
}

function readLinks(body: HTMLElement): readonly DraftLink[] {
  return [...body.querySelectorAll('a[href]')]
    .filter((link) => !link.hasAttribute('data-miniprogram-appid'))
    .map((link) => ({ url: link.getAttribute('href') ?? '', text: labelOf(link) }));
}

/** 原文链接: leads out of the article, although it stands nowhere in it. */
function readSourceLink(doc: Document): readonly DraftLink[] {
  return all<HTMLInputElement>(doc, at.sourceLink)
    .filter((box) => box.value.trim() !== '')
    .map((box) => ({ url: box.value.trim(), text: '阅读原文' }));
}

function readImages(body: HTMLElement): readonly DraftImage[] {
  return [...body.querySelectorAll('img')]
    .filter((image) => !image.matches('.ProseMirror-separator') && emojiText(image) === null)
    .map(imageOf);
}

function readPictures(doc: Document): readonly DraftImage[] {
  return all<HTMLImageElement>(doc, at.imagePostPicture).map(imageOf);
}

/** Covers are drawn as backgrounds. */
function readCover(doc: Document): readonly DraftImage[] {
  return all(doc, at.cover).flatMap((area) =>
    [...area.querySelectorAll('[style*="background-image"]')].flatMap((element) => {
      const source = /url\(["']?([^"')]+)["']?\)/.exec(element.getAttribute('style') ?? '')?.[1];
      return source && isVisible(element) ? [{ source, name: null }] : [];
    }),
  );
}

/** The other articles of a draft with several are not in the page; that they go out as well is. */
function readOtherArticles(doc: Document): readonly DraftAttachment[] {
  return all(doc, at.otherArticle).map((title) => ({ kind: 'article', text: labelOf(title), url: null }));
}

/** 创作来源: stands under the published article. */
function readDeclaration(doc: Document): readonly DraftAttachment[] {
  return all(doc, at.declaration)
    .filter((chosen) => isVisible(chosen) && labelOf(chosen) !== '')
    .map((chosen) => ({ kind: '创作来源', text: labelOf(chosen), url: null }));
}

function imageOf(image: Element): DraftImage {
  const source = image.getAttribute('data-src') ?? image.getAttribute('src') ?? '';
  return { source, name: image.getAttribute('alt') || null };
}

function all<E extends HTMLElement = HTMLElement>(doc: Document, list: SelectorList): readonly E[] {
  return [...doc.querySelectorAll<E>(anyOf(list))];
}
