import type { DraftImage } from '../../core/draft/draft.ts';
import { labelOf } from '../../dom/locate.ts';
import { readRichText } from '../../dom/rich-text.ts';
import { reading } from './reading.ts';

export const SEND_NOW = '立即发送';

/** Controls of a row; everything else in it is the post and its time. */
const CONTROLS = new Set([SEND_NOW, '编辑', '修改', '删除', '取消']);
const ROW = 'li, tr, article, [role="listitem"], [role="row"]';
const LIST = 'ul, ol, tbody, table, main, section, body, [role="list"]';

/** The timed post in whose row 「立即发送」 was pressed: it goes out as it stands there, without another look at it. */
export function readTimedPost(
  trigger: Element,
): { readonly text: string; readonly images: readonly DraftImage[] } | null {
  if (labelOf(trigger) !== SEND_NOW) return null;
  const row = trigger.closest(ROW) ?? widestRow(trigger);
  const text = readRichText(row, {
    textFor: (element) => (CONTROLS.has(labelOf(element)) ? '' : (reading.textFor?.(element) ?? null)),
  }).trim();
  const images = [...row.querySelectorAll('img')]
    .filter((image) => !/^\[.+\]$/.test(image.getAttribute('alt') ?? ''))
    .map((image) => ({ source: image.getAttribute('src') ?? '', name: image.getAttribute('alt') || null }));
  return { text, images };
}

/** What rows are made of is not known: as much around the control as holds no second one and is no list. */
function widestRow(trigger: Element): Element {
  let row = trigger;
  for (let scope = trigger.parentElement; scope && !scope.matches(LIST); scope = scope.parentElement) {
    const others = [...scope.querySelectorAll('*')].filter(
      (element) => labelOf(element) === SEND_NOW && !element.contains(trigger) && !trigger.contains(element),
    );
    if (others.length) break;
    row = scope;
  }
  return row;
}
