import { describe, expect, it } from 'vitest';
import { isExpired, localDay } from '#components/settings/packs-section.ts';
import { decodeText } from '#components/settings/read-text-file.ts';
import { describeProblem } from '#utils/core/i18n/pack-problems.ts';

const bytes = (...values: number[]) => new Uint8Array(values).buffer;

describe('the text of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('词语').buffer, '词语'],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 0xe8, 0xaf, 0x8d), '词'],
    ['GBK', bytes(0xb4, 0xca, 0xd3, 0xef), '词语'],
  ])('%s', (_name, input, text) => {
    expect(decodeText(input)).toEqual({ ok: true, text });
  });

  it('a spreadsheet or a picture is none', () => {
    expect(decodeText(bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00))).toEqual({ ok: false });
    expect(decodeText(bytes(0xff, 0xff, 0xff))).toEqual({ ok: false });
  });
});

describe('a pack’s last day', () => {
  it('is still in it', () => {
    expect(isExpired('2026-03-02', localDay(new Date(2026, 2, 2)))).toBe(false);
    expect(isExpired('2026-03-02', localDay(new Date(2026, 2, 3)))).toBe(true);
    expect(isExpired(null, '2999-01-01')).toBe(false);
  });
});

describe('what is wrong, in words', () => {
  it('names the row or entry, the word and the field, and says what to do', () => {
    const error = { reason: '', entry: '甲词', detail: '别的话', fault: 'unheard' } as const;
    expect(describeProblem({ ...error, path: 'rows[1].examples.hit[0]' }, 'zh_CN')).toBe(
      '第 3 行「甲词」 应报例句第 1 句：例句「别的话」里没有查出这个词。例句须原样含有词语，且不被另一条规则先查出；请改例句或词语。',
    );
    expect(describeProblem({ ...error, path: 'unitTerms[1].level', fault: 'missing' }, 'zh_CN')).toBe(
      '本单位词条第 2 条「甲词」 级别：缺少这一项，请补上。',
    );
    expect(describeProblem({ ...error, path: '', entry: null, fault: 'not-json' }, 'zh_CN')).toMatch(
      /^文件：不是有效的 JSON/,
    );
  });
});
