import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findPlaces, type Place, type Reading, readRichText } from '#utils/dom/rich-text.ts';

const reading: Reading = {
  drop: '[data-widget]',
  textFor: (element) => (element.tagName === 'IMG' ? (element.getAttribute('alt') ?? '') : null),
};

/** Small trees of what platforms put into their boxes: blocks, tokens, breaks, emoji, widgets. */
const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  tree: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      '防汛',
      '通知',
      'a b',
      '\u00a0',
      '<br>',
      '<img alt="[赞]">',
      '<i data-widget>提示</i>',
      '<!--x-->',
    ),
    fc
      .tuple(fc.constantFrom('p', 'div', 'span', 'b', 'li'), tie('tree'))
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
  ),
}));

function boxOf(html: string): Element {
  const { document } = parseHTML(`<html><body><div id="box">${html}</div></body></html>`);
  const box = document.querySelector('#box');
  if (!box) throw new Error('no box');
  return box as unknown as Element;
}

/** Writes brackets into the nodes a place names; the later one first, so that the earlier offset stays good. */
function bracket({ first, last }: Place): void {
  last.node.data = `${last.node.data.slice(0, last.offset)}⟧${last.node.data.slice(last.offset)}`;
  first.node.data = `${first.node.data.slice(0, first.offset)}⟦${first.node.data.slice(first.offset)}`;
}

describe('places in an editable element', () => {
  it('brackets written where a span stands enclose the words of the span', () => {
    let found = 0;
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (html, a, b) => {
        const box = boxOf(html);
        const text = readRichText(box, reading);
        if (text === '') return;
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const [place] = findPlaces(box, reading, [{ start, end }]);
        if (!place) return;
        found += 1;
        bracket(place);
        expect(readRichText(box, reading)).toBe(
          `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`,
        );
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('a span has no place only where an end is not typed text', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const box = boxOf(html);
        const text = readRichText(box, reading);
        const spans = Array.from(text, (_, start) => ({ start, end: start + 1 }));
        const lost = findPlaces(box, reading, spans).flatMap((place, at) => (place ? [] : (text[at] ?? [])));
        expect(lost.filter((character) => !'\n[赞]'.includes(character))).toEqual([]);
      }),
    );
  });

  it('many spans in one walk are the same as each by itself', () => {
    const box = boxOf('<p>一二<b>三四</b></p><p>五<img alt="[赞]">六</p>');
    const text = readRichText(box, reading);
    const spans = Array.from(text, (_, start) => ({ start, end: Math.min(start + 3, text.length) }));
    expect(findPlaces(box, reading, spans)).toEqual(spans.map((span) => findPlaces(box, reading, [span])[0]));
  });

  it('offsets outside the text have no place', () => {
    expect(
      findPlaces(boxOf('一'), reading, [
        { start: 0, end: 2 },
        { start: 5, end: 6 },
      ]),
    ).toEqual([null, null]);
  });
});
