import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, unfold } from '#utils/core/text/fold.ts';
import { startMeter } from '#utils/core/text/meter.ts';

const folded = (raw: string) => fold(raw, startMeter());

describe('fold', () => {
  it.each([
    ['１２３Ｘ', '123X'],
    ['（２０２０）', '(2020)'],
    ['1\u200b2\ufeff3\u00ad', '123'],
    ['1\u00a02\u30003\t4', '1 2 3 4'],
    ['a—b–c−d', 'a-b-c-d'],
    ['①²𝟏', '121'],
    ['北仑〔2020〕，。', '北仑〔2020〕,。'],
    ['😀好', '😀好'],
    ['\ud83d1', '\ud83d1'],
  ])('reads %j as %j', (raw, text) => {
    expect(folded(raw).text).toBe(text);
  });

  it('maps a span back over what was folded away', () => {
    const value = folded('证１\u200b１０，');
    const start = value.text.indexOf('110');
    expect(unfold(value, { start, end: start + 3 })).toEqual({ start: 1, end: 5 });
  });

  it('maps every character to a place that folds to it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const value = folded(raw);
        expect(value.starts.length).toBe(value.text.length);
        for (let at = 0; at < value.text.length; at += 1) {
          const span = unfold(value, { start: at, end: at + 1 });
          expect(span.end).toBeGreaterThan(span.start);
          expect(folded(raw.slice(span.start, span.end)).text).toContain(value.text.charAt(at));
        }
      }),
    );
  });

  it('leaves plain text alone and is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = folded(raw).text;
        expect(folded(once).text).toBe(once);
      }),
    );
  });
});
