import { commonEnds } from '../core/text/shift-span.ts';
import type { Span } from '../core/text/span.ts';
import type { TextControl } from './editable.ts';
import { type Box, originOf } from './visible-box.ts';

/** Everything that decides where a glyph of a text box stands. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'tab-size',
  'text-align',
  'text-autospace',
  'text-indent',
  'text-rendering',
  'text-spacing-trim',
  'text-transform',
  'word-break',
  'word-spacing',
  'writing-mode',
];

const HIDDEN = 'all: initial; position: fixed; left: 0; top: 0; visibility: hidden; pointer-events: none;';

export interface Mirror {
  /** Boxes of the spans' lines, not clipped, as the control shows its text now. */
  boxesOf(spans: readonly Span[]): readonly (readonly Box[])[];
  close(): void;
}

/**
 * Tells where the glyphs of a text box stand, which no browser does: the same text is laid out once more, unseen, in an
 * element of ours below `parent`. The control itself is only read.
 */
export function openMirror(control: TextControl, parent: ParentNode): Mirror {
  const layer = document.createElement('div');
  const glyphs = document.createTextNode('');
  layer.append(glyphs);
  layer.inert = true;

  let styled = '';

  const update = (style: CSSStyleDeclaration, width: number) => {
    // An input keeps everything on one line; a text area breaks as it says, which is `pre-wrap` unless told otherwise.
    const space = control.tagName === 'INPUT' ? 'pre' : style.whiteSpace;
    const copied = COPIED.map((name) => `${name}: ${style.getPropertyValue(name)};`).join('');
    const wanted = `${HIDDEN} white-space: ${space}; width: ${width}px; ${copied}`;
    // Every assignment, even of the same, would lay the whole text out again: a frame's worth of work in a long one.
    if (wanted !== styled) {
      styled = wanted;
      layer.style.cssText = wanted;
      layer.lang = control.closest<HTMLElement>('[lang]')?.lang ?? '';
    }
    replaceChanged(glyphs, control.value);
    if (!layer.isConnected) parent.append(layer);
  };

  return {
    boxesOf(spans) {
      const style = getComputedStyle(control);
      const [paddingLeft, paddingRight, paddingTop, paddingBottom] = [
        style.paddingLeft,
        style.paddingRight,
        style.paddingTop,
        style.paddingBottom,
      ].map(Number.parseFloat) as [number, number, number, number];
      update(style, control.clientWidth - paddingLeft - paddingRight);
      const outer = control.getBoundingClientRect();
      const scale = control.offsetWidth ? outer.width / control.offsetWidth : 1;
      const zero = layer.getBoundingClientRect();
      // The line of an input stands in the middle of its height.
      const room = control.clientHeight - paddingTop - paddingBottom - zero.height;
      const middle = control.tagName === 'INPUT' ? room / 2 : 0;
      const origin = originOf(control);
      const x = control.clientLeft + paddingLeft - control.scrollLeft - zero.left;
      const y = control.clientTop + paddingTop - control.scrollTop + middle - zero.top;
      const place = (rect: DOMRect): Box => ({
        left: origin.left + outer.left + (rect.left + x) * scale,
        top: origin.top + outer.top + (rect.top + y) * scale,
        right: origin.left + outer.left + (rect.right + x) * scale,
        bottom: origin.top + outer.top + (rect.bottom + y) * scale,
      });
      const range = document.createRange();
      return spans.map(({ start, end }) => {
        if (end > glyphs.length) return [];
        range.setStart(glyphs, start);
        range.setEnd(glyphs, end);
        return Array.from(range.getClientRects(), place);
      });
    },
    close: () => layer.remove(),
  };
}

/** Only the stretch that differs: the browser keeps the shapes of all other glyphs. */
function replaceChanged(glyphs: Text, text: string): void {
  const { data } = glyphs;
  if (data === text) return;
  const { head, tail } = commonEnds(data, text);
  glyphs.replaceData(head, data.length - head - tail, text.slice(head, text.length - tail));
}
