import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameContent } from '#utils/core/review/same-content.ts';

describe('what a request carries', () => {
  it.each([
    ['the same', '明天开放。', '明天开放。', true],
    ['line ends and edges', ' 明天\r\n开放。\n', '明天\n开放。', true],
    ["the platform's own addition", '明天开放。', '明天开放。 ​', true],
    ['another text', '明天开放。', '后天关门。', false],
    ['nothing instead of something', '明天开放。', '', false],
    ['something instead of nothing', '', '偷发的文字', false],
    ['a repost without words', '', '', true],
  ])('%s', (_name, reviewed, sent, expected) => {
    expect(isSameContent(reviewed, sent)).toBe(expected);
  });

  it('a text is always itself, whatever it is made of', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isSameContent(text, text)));
  });
});
