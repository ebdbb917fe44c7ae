import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief } from '#utils/core/text/brief.ts';

describe('one line of a longer text', () => {
  it.each([
    ['short enough', '请核对。', 10, '请核对。'],
    ['whole sentences only', '年份要用六角括号。方括号不合规范，请改正。', 12, '年份要用六角括号。'],
    ['a long first sentence', '年份要用六角括号而不是方括号', 8, '年份要用六角括…'],
    ['English', 'Use angle brackets. Square ones are wrong, v1.2 too.', 25, 'Use angle brackets.'],
  ])('%s', (_name, text, most, expected) => {
    expect(brief(text, most)).toBe(expected);
  });

  it('never takes more room than there is', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, most) => {
        expect(brief(text, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
