import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '#utils/core/ledger/excerpt.ts';
import { formatTimestamp } from '#utils/core/ledger/timestamp.ts';

describe('excerpt', () => {
  it.each([
    ['张某 330206199001011234 申请', '张某 ****************** 申请'],
    ['身份证33020619900101123X', '身份证******************'],
    ['电话 138 1234 5678', '电话 *** **** ****'],
    ['电话１３８１２３４５６７８', '电话***********'],
    ['0574-86780000', '****-********'],
    ['卡号 6222 0212 3456 7890 123', '卡号 **** **** **** **** ***'],
    ['请拨打12345，8月3日9:30，共1500元', '请拨打12345，8月3日9:30，共1500元'],
    ['2026-08-03 09:30起', '2026-08-03 09:30起'],
    ['一\n二  三', '一 二 三'],
  ])('%s', (text, expected) => {
    expect(excerpt(text)).toBe(expected);
  });

  it('masks a number before it cuts it', () => {
    expect(excerpt(`${'字'.repeat(36)}13812345678`)).toBe(`${'字'.repeat(36)}****…`);
  });

  it('never leaves seven digits in a row, or half an emoji', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9]{7,30}$/), (text, number) => {
        const short = excerpt(text + number + text);
        expect(short).not.toMatch(/[0-9]{7}/);
        expect(short.isWellFormed()).toBe(true);
        expect(Array.from(short).length).toBeLessThanOrEqual(41);
      }),
    );
  });
});

describe('timestamp', () => {
  it.each([
    [480, '2026-08-03T09:15:00.000+08:00'],
    [0, '2026-08-03T01:15:00.000+00:00'],
    [-210, '2026-08-02T21:45:00.000-03:30'],
  ])('offset %i', (offset, expected) => {
    expect(formatTimestamp(Date.UTC(2026, 7, 3, 1, 15), offset)).toBe(expected);
    expect(Date.parse(expected)).toBe(Date.UTC(2026, 7, 3, 1, 15));
  });
});
