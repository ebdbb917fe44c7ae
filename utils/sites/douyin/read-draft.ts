import {
  type Draft,
  type DraftAttachment,
  type DraftImage,
  type DraftLink,
  MAIN_FIELD,
} from '../../core/draft/draft.ts';
import { textOf } from '../../dom/editable.ts';
import { anyOf, isVisible, labelOf } from '../../dom/locate.ts';
import type { Form, Intent } from '../define-site.ts';
import { reading } from './reading.ts';
import * as at from './selectors.ts';

/** Words of the controls around an attachment; the rest of what is shown there belongs to the attachment. */
const CONTROLS = new Set(
  '添加链接 添加标签 编辑 删除 移除 修改 替换 购物车 小程序 位置 团购 无 不添加 输入地理位置 已添加商品'.split(
    ' ',
  ),
);
const NO_DECLARATION = /^(?:$|无需|请选择|添加|未)/;

export function readDraft(
  { surface, form }: Pick<Intent, 'surface' | 'form' | 'trigger'>,
  account: string | null,
): Draft | null {
  if (!form) return null;
  const fields = Object.fromEntries(
    Object.entries(form.editors).map(([name, box]) => [name, textOf(box, reading)] as const),
  );
  const body = form.editors[MAIN_FIELD];
  const post = form.group === 'posts';
  return {
    platform: 'douyin',
    surface,
    account,
    fields,
    links: body && post ? readLinks(body) : [],
    images: body && post ? readImages(form, body) : [],
    attachments: post ? [...readAnchors(form.container), ...readDeclaration(form.container)] : readPeer(form),
    quoted: null,
  };
}

function readLinks(body: Element): readonly DraftLink[] {
  return [...body.querySelectorAll('a[href]')].map((link) => ({
    url: link.getAttribute('href') ?? '',
    text: labelOf(link),
  }));
}

/** Pictures in the text, and for an image post the ones around it. A video's cover proposals are not content yet. */
function readImages({ surface, container }: Form, body: Element): readonly DraftImage[] {
  const scope = surface === 'imagePost' ? container : body;
  return [...scope.querySelectorAll('img')]
    .filter((image) => reading.textFor?.(image) === '' && !image.closest(anyOf(at.anchor)))
    .map((image) => ({
      source: image.getAttribute('src') ?? '',
      name: image.getAttribute('alt') || null,
    }));
}

/** Goods, mini-programs and places from 添加标签: cards already added, and a link pasted but not added yet. */
function readAnchors(container: Element): readonly DraftAttachment[] {
  const scope = [...container.querySelectorAll(anyOf(at.anchor))].find(isVisible);
  if (!scope) return [];
  const kind = labelOf(scope.parentElement?.querySelector(anyOf(at.chosen)) ?? scope) || '标签';
  const cards = [...scope.querySelectorAll(anyOf(at.anchorCard))].filter(
    (card) => isVisible(card) && !card.parentElement?.closest(anyOf(at.anchorCard)),
  );
  const shown = cards.length ? cards : [scope];
  const added = shown
    .map((card) => ({
      kind,
      text: wordsIn(card),
      url: card.querySelector('a[href]')?.getAttribute('href') ?? null,
    }))
    .filter(({ text, url }) => text !== '' || url !== null);
  const pasted = [...scope.querySelectorAll('input')]
    .filter((input) => isVisible(input) && input.value.trim() !== '')
    .map((input) => ({ kind, text: '', url: input.value.trim() }));
  return [...added, ...pasted];
}

/** 自主声明, as far as one was chosen: it is published with the work. */
function readDeclaration(container: Element): readonly DraftAttachment[] {
  const label = [...container.querySelectorAll('*')].find(
    (element) => !element.childElementCount && labelOf(element) === '自主声明',
  );
  let row: Element | null | undefined = label?.parentElement;
  while (row && row !== container && !row.querySelector(anyOf(at.chosen))) row = row.parentElement;
  if (!row || row === container) return [];
  const text = labelOf(row.querySelector(anyOf(at.chosen)) ?? row);
  return NO_DECLARATION.test(text) ? [] : [{ kind: '自主声明', text, url: null }];
}

/** Whom a reply or message goes to: a recycled list can put another person behind the same box. */
function readPeer({ surface, container, editors }: Form): readonly DraftAttachment[] {
  const box = editors[MAIN_FIELD];
  if (!box || surface === 'comment' || textOf(box, reading).trim() === '') return [];
  const name = surface === 'reply' ? nameInHint(box) : nameInHeader(container);
  return name ? [{ kind: 'recipient', text: name, url: null }] : [];
}

/** The person a reply box names: 「回复 小王：」. */
export function nameInHint(box: Element): string {
  return (box.getAttribute('placeholder') ?? '').replace(/^回复\s*@?/, '').replace(/[:：]\s*$/, '');
}

/** The person the open conversation is with, as its header names them; `''` without one. */
export function nameInHeader(start: Element): string {
  for (let scope: Element | null = start; scope; scope = scope.parentElement) {
    const header = scope.querySelector(anyOf(at.messageName));
    if (header) return labelOf(header);
  }
  return '';
}

function wordsIn(card: Element): string {
  if (!card.childNodes.length) return '';
  const words: string[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === 3) words.push((node as Text).data.replace(/\s+/g, ' ').trim());
    else if (node.nodeType === 1 && isVisible(node as Element))
      for (const child of node.childNodes) visit(child);
  };
  visit(card);
  return words.filter((word) => word !== '' && !CONTROLS.has(word)).join(' ');
}
