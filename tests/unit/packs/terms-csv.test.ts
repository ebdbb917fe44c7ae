import { describe, expect, it } from 'vitest';
import { readTermsCsv, writeTermsCsv } from '#utils/packs/terms-csv.ts';
import { termEntry } from './term-entry.ts';

const HEAD = '词语,所属关,级别,理由,建议改为,应报例句,不应报例句';

describe('terms as CSV', () => {
  it('come back as they went out, formulas and line breaks included', () => {
    const terms = [
      termEntry('甲词', { fix: '乙词', gate: 'political', level: 'block' }),
      termEntry('=1+1', { why: '含“引号"和,逗号', guard: '(?<!非)=1' }),
      termEntry('丙词', { examples: { hit: ['丙词一', '丙词二'], miss: ['别的', '@别的'] } }),
    ];
    const text = writeTermsCsv(terms);
    expect(text.startsWith('\uFEFF词语,')).toBe(true);
    expect(text).not.toMatch(/(?:^|,)=1/m);
    expect(readTermsCsv(text)).toEqual({ ok: true, value: terms });
  });

  it.each([
    ['semicolons', `${HEAD}\n甲词,文字关,警告,理由,,有甲词,没有`.replaceAll(',', ';')],
    ['tabs and CRLF', `${HEAD}\r\n甲词,wording,warn,理由,,有甲词,没有`.replaceAll(',', '\t')],
    ['no byte order mark, empty lines', `${HEAD}\n\n甲词,文字关,警告,理由,,有甲词,没有\n\n`],
  ])('are read with %s', (_name, text) => {
    const examples = { hit: ['有甲词'], miss: ['没有'] };
    expect(readTermsCsv(text)).toEqual({ ok: true, value: [termEntry('甲词', { why: '理由', examples })] });
  });

  it('names the columns that are missing', () => {
    expect(readTermsCsv('词语,级别\n甲词,警告')).toMatchObject({
      ok: false,
      error: { fault: 'columns', detail: '所属关、理由、应报例句、不应报例句' },
    });
  });

  it('leaves a level nobody knows for the schema to refuse', () => {
    const read = readTermsCsv(`${HEAD}\n甲词,文字关,严禁,理由,,有甲词,没有`);
    expect(read).toMatchObject({ ok: true, value: [{ level: '严禁' }] });
  });
});
