import { describe, expect, it } from 'vitest';
import { loadNational } from '#tests/contracts/rule-examples.ts';
import { findNearMisses, indexFormulas } from '#utils/core/checks/formula-index.ts';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { startMeter } from '#utils/core/text/meter.ts';

const pack = loadNational();
const find = (text: string) =>
  run(plainDraft(text), pack)
    .filter(({ kind }) => kind === 'formula-misquoted')
    .map(({ text: stands, fix, level }) => [stands, fix, level]);
const THOUGHT = '习近平新时代中国特色社会主义思想';

describe('formula-misquoted', () => {
  it.each([
    ['习近平新时代中国特色社会注意思想', THOUGHT, 'warn'],
    ['习近平新时代中国特社会主义思想', THOUGHT, 'warn'],
    ['习近平新时代有中国特色社会主义思想', THOUGHT, 'warn'],
    ['习近平新时代中国特色社会主义思相', THOUGHT, 'warn'],
    ['习近平新时代中国特色主义思想', THOUGHT, 'note'],
    ['以习近平同志为核心党中央', '以习近平同志为核心的党中央', 'warn'],
    ['绿水青山就是青山银山', '绿水青山就是金山银山', 'warn'],
    ['不忘初新、牢记使命', '不忘初心、牢记使命', 'warn'],
    ['中国式现代话', '中国式现代化', 'warn'],
  ])('mends %s', (wrong, right, level) => {
    expect(find(`要坚持${wrong}，抓好落实。`)).toEqual([[wrong, right, level]]);
  });

  it.each([
    ['增强“四个意思”', '四个意思', '四个意识'],
    ['做到“两个围护”', '两个围护', '两个维护'],
  ])('reads a short formula between quotation marks: %s', (text, wrong, right) => {
    expect(find(text)).toEqual([[wrong, right, 'warn']]);
  });

  it.each(pack.formulas)('passes %s itself, however it is set', (formula) => {
    expect(find(formula)).toEqual([]);
    expect(find(`坚持“${formula}”，全面贯彻${formula}的要求。`)).toEqual([]);
  });

  it.each([
    '学习贯彻习近平新时代中国特色社会主义经济思想',
    '坚持和发展新时代中国特色社会主义思想体系',
    '习近平新时代中国特色社会主义思想的世界观和方法论',
    '社会主义核心价值体系建设',
    '实现中华民族的伟大复兴',
    '为实现中华民族伟大复兴中国梦而奋斗',
    '构建人类卫生健康共同体、打造人类命运共同体',
    '做好“两个确保”，落实“四个不摘”，四个方面的意见',
    '以江泽民同志为核心的党中央',
    '全面建设小康社会的奋斗目标',
    '中国现代化进程、中国的现代化',
  ])('passes %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('finds every single character replaced inside a long formula', () => {
    for (const formula of pack.formulas.filter((one) => one.length >= 8)) {
      for (let at = 1; at < formula.length - 1; at += 1) {
        if (/[“”、，的和与第一二三四]/.test(formula.charAt(at))) continue;
        const wrong = `${formula.slice(0, at)}囗${formula.slice(at + 1)}`;
        // 全面囗设小康社会 may be either of two listed forms; one of them is offered.
        const [found, ...others] = find(`要${wrong}。`);
        expect(pack.formulas).toContain(found?.[1]);
        expect(others).toEqual([]);
      }
    }
  });

  it('numbers are another meeting, not a slip', () => {
    const index = indexFormulas(['第二十届中央委员会第三次全体会议']);
    const miss = (text: string) =>
      findNearMisses(text, index, startMeter()).map(({ start, end }) => text.slice(start, end));
    expect(miss('第二十届中央委员会第四次全体会议')).toEqual([]);
    expect(miss('第二十届中央委员会第三次全体会义')).toEqual(['第二十届中央委员会第三次全体会义']);
  });
});
