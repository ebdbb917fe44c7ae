import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftBetween } from '#utils/core/text/shift-span.ts';

const words = fc.string({ unit: fc.constantFrom('防', '汛', 'a'), maxLength: 8 });

describe('a span while its text is edited', () => {
  it.each([
    ['typing before it', '统一布署', '请统一布署', { start: 3, end: 5 }],
    ['typing after it', '统一布署', '统一布署。', { start: 2, end: 4 }],
    ['typing inside it', '统一布署', '统一布、署', null],
    ['removing it', '统一布署', '统一', null],
    ['nothing', '统一布署', '统一布署', { start: 2, end: 4 }],
  ])('%s', (_name, before, after, expected) => {
    expect(shiftBetween(before, after)({ start: 2, end: 4 })).toEqual(expected);
  });

  it('still holds the same words', () => {
    fc.assert(
      fc.property(words, words, words, words, (head, words, tail, typed) => {
        const before = head + words + tail;
        const span = { start: head.length, end: head.length + words.length };
        for (const after of [typed + before, before + typed, head + typed + words + tail]) {
          const moved = shiftBetween(before, after)(span);
          if (moved) expect(after.slice(moved.start, moved.end)).toBe(words);
        }
      }),
    );
  });
});
