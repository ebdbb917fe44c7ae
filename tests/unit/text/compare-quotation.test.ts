import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuotation, findQuotations, indexOriginal } from '#utils/core/text/compare-quotation.ts';
import { startMeter } from '#utils/core/text/meter.ts';

const ORIGINAL =
  '办好民生实事，重在落到实处。要把群众满意不满意作为检验工作的标准，坚持问需于民、问计于民、问效于民。\n每一项实事都要有清单、有时限、有责任人，完成一项、销号一项，接受群众监督。';

/** The differences with their places replaced by the words that stand there. */
const differ = (text: string, options = {}) =>
  compareQuotation(text, ORIGINAL, options).map(({ start, end, original }) => [
    text.slice(start, end),
    original,
  ]);

describe('compareQuotation', () => {
  it.each([
    ['a character replaced', '要把群众满意不满意作为检测工作的标准', [['测', '验']]],
    ['a word missing', '要把群众满意作为检验工作的标准，坚持问需于民、问计于民', [['', '满意不']]],
    [
      'a word added',
      '要把人民群众满意不满意作为检验一切工作的标准',
      [
        ['人民', ''],
        ['一切', ''],
      ],
    ],
    [
      'order changed',
      '坚持问计于民、问需于民、问效于民。每一项实事都要有清单',
      [
        ['计', '需'],
        ['需', '计'],
      ],
    ],
    ['punctuation', '每一项实事都要有清单，有时限、有责任人，完成一项、销号一项', [['，', '、']]],
    ['the first words', '做好民生实事，重在落到实处。要把群众满意', [['做', '办']]],
    ['the last words', '有责任人，完成一项、销号一项，接受社会监督。', [['社会', '群众']]],
  ])('finds %s', (_what, text, expected) => {
    expect(differ(`会议指出：${text}`)).toEqual(expected);
  });

  it.each([
    ['the whole', ORIGINAL],
    ['a part', '要把群众满意不满意作为检验工作的标准'],
    ['other line breaks', ORIGINAL.replace('。', '。\n\n　　')],
    ['a part within our own words', '我街道坚持问需于民、问计于民、问效于民，走访居民三百户。'],
    ['nothing of it', '今天天气晴好，适合出游，欢迎市民前往公园。'],
    ['a shared phrase', '办好民生实事是街道今年的重点工作。'],
    ['nothing', ''],
  ])('passes %s', (_what, text) => {
    expect(differ(text)).toEqual([]);
  });

  it('takes widths for the same only when asked', () => {
    const narrow = '要把群众满意不满意作为检验工作的标准,坚持问需于民、问计于民、问效于民';
    expect(differ(narrow)).toEqual([[',', '，']]);
    expect(differ(narrow, { ignoreWidth: true })).toEqual([]);
  });

  it('leaving out whole sentences is an excerpt', () => {
    const text =
      '一是重在落到实处。要把群众满意不满意作为检验工作的标准。二是每一项实事都要有清单、有时限、有责任人。';
    expect(differ(text)).toEqual([]);
    const [quotation] = findQuotations(text, indexOriginal(ORIGINAL));
    expect(text.slice(quotation?.start, quotation?.end)).toContain('作为检验工作的标准');
  });

  it('restoring every difference gives the original back', () => {
    const place = fc.nat({ max: ORIGINAL.length - 1 });
    fc.assert(
      fc.property(place, fc.constantFrom('', '甲', '甲乙丙'), fc.nat({ max: 3 }), (at, put, drop) => {
        const text = `${ORIGINAL.slice(0, at)}${put}${ORIGINAL.slice(at + drop)}`;
        let restored = text;
        for (const { start, end, original } of compareQuotation(text, ORIGINAL).toReversed())
          restored = restored.slice(0, start) + original + restored.slice(end);
        const bare = (value: string) => value.replace(/\s/g, '');
        // A slip in the very last or first sentence end may end the quotation there instead.
        if (at > 12 && at + drop < ORIGINAL.length - 12) expect(bare(restored)).toBe(bare(ORIGINAL));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['一', '检验工作的标准', '\ud83d', '\u202e甲', '问需于民、'])(
    'work grows linearly over “%s”',
    (unit) => {
      const steps = (copies: number) => {
        const meter = startMeter();
        const text = unit.repeat(copies);
        findQuotations(text, indexOriginal(unit.repeat(2000), { meter }), meter);
        return meter.steps;
      };
      expect(steps(40_000)).toBeLessThanOrEqual(steps(20_000) * 2.2);
    },
  );
});
