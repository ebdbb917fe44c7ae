import { describe, expect, it } from 'vitest';
import { loadNational } from '#tests/contracts/rule-examples.ts';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { startMeter } from '#utils/core/text/meter.ts';
import { syllableOf } from '#utils/core/text/syllable.ts';

const pack = loadNational();
const AT = '2026-06-01T09:00:00+08:00';

/** What the wording gate says about a text: rule, words and suggestion. */
function wordingOf(text: string): (string | null)[][] {
  return run(plainDraft(text), pack, { at: AT })
    .filter(({ gate }) => gate === 'wording')
    .map(({ rule, text: stands, fix }) => [rule, stands, fix]);
}

/** The text after every suggestion is taken. */
function mended(text: string): string {
  return run(plainDraft(text), pack, { at: AT })
    .filter(({ fix }) => fix !== null)
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, fix }) => left.slice(0, start) + fix + left.slice(end), text);
}

describe('planted slips are found and mended', () => {
  it.each([
    ['这是我们地共同家园。', '这是我们的共同家园。', 'particle'],
    ['我市取的了显著成效。', '我市取得了显著成效。', 'particle'],
    ['大家慢慢得走进会场。', '大家慢慢地走进会场。', 'particle'],
    ['感谢您的的关心！', '感谢您的关心！', 'doubled-word'],
    ['将继续开展开展巡查。', '将继续开展巡查。', 'doubled-word'],
    ['全程大约10公里左右。', '全程大约10公里。', 'redundant-measure'],
    ['案值约6000余万元。', '案值6000余万元。', 'redundant-measure'],
    ['至少有30人以上到场。', '至少有30人到场。', 'redundant-measure'],
    ['二零二六年三月', '二〇二六年三月', 'chinese-year-zero'],
    ['自26年3月15日起施行', '自2026年3月15日起施行', 'two-digit-year'],
    ['2026年07月01日上午', '2026年7月1日上午', 'padded-date'],
    ['同比增长5-10%。', '同比增长5%—10%。', 'range-unit'],
    ['比重提高3%个百分点。', '比重提高3个百分点。', 'percent-form'],
    ['共计12，000元。', '共计12000元。', 'broken-number'],
    ['全长12KM。', '全长12km。', 'unit-symbol'],
    ['基层要齐抓公管。', '基层要齐抓共管。', 'set-phrase'],
  ])('%s', (wrong, right, rule) => {
    expect(wordingOf(wrong).map(([id]) => id)).toEqual([rule]);
    expect(mended(wrong)).toBe(right);
    expect(wordingOf(right)).toEqual([]);
  });

  it('offers nothing where either word may be meant', () => {
    expect(wordingOf('满意率超过90%左右。')).toEqual([['redundant-measure', '超过90%左右', null]]);
    expect(wordingOf('成本下降了2倍。')).toEqual([['decrease-by-times', '下降了2倍', null]]);
    expect(wordingOf('涉及3个社区、五个小区。')).toEqual([['mixed-numerals', '3个社区、五个', null]]);
    expect(wordingOf('区委做出重大部署。')).toEqual([['confusable-word', '做出', null]]);
    expect(wordingOf('1998年前为98年6月3日。')).toEqual([['two-digit-year', '98年', null]]);
  });
});

describe('ordinary words stay silent', () => {
  it.each([
    '给群众带来实实在在的好处',
    '坚持实事求是是我们的作风',
    '事情不能不了了之，请试试看',
    '特警支队勤务大队大队长到场',
    '近十多年来，近3年多未发生事故',
    '自然保护地体系、公益性墓地项目、发生地人民政府',
    '多劳多得，不断的努力终有回报',
    '他说的很对，气得孩子直哭',
    '覆盖率达到90%以上，比重达到25%左右',
    '连续两周未更新，百年未有之大变局',
    '监察机关与纪律检查机关，社会主义法治国家',
    '支持5G网络，最高气温38℃，截面10平方毫米',
  ])('%s', (text) => {
    expect(wordingOf(text)).toEqual([]);
  });
});

describe('syllables', () => {
  it('knows which characters sound alike, tones aside', () => {
    expect(syllableOf('共')).toBe(syllableOf('公'));
    expect(syllableOf('啊')).toBe(1);
    expect(syllableOf('做')).toBe(396);
    expect(syllableOf('安')).not.toBe(syllableOf('爱'));
    expect(syllableOf('a')).toBeUndefined();
    expect(syllableOf('龘')).toBeUndefined();
  });
});

describe('bad input', () => {
  it.each(['的', '得', '了', '约1', '1', '十多', '因地治', '百分之', '\ud83d', '\u202e', '@a '])(
    '%s, many times over',
    (unit) => {
      const cost = (copies: number) => {
        const meter = startMeter();
        run(plainDraft(unit.repeat(copies)), pack, { at: AT, meter });
        return meter.steps;
      };
      expect(cost(4000)).toBeLessThanOrEqual(cost(2000) * 2 + 6000);
    },
  );
});
