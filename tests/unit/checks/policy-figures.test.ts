import { describe, expect, it } from 'vitest';
import { readCapitalAmount } from '#utils/core/text/capital-amount.ts';
import { readHanNumber } from '#utils/core/text/dates.ts';
import { findingsIn } from './rule-runner.ts';

const found = (kind: string, text: string) =>
  findingsIn(text, kind).map(({ level, text: stands }) => [level, stands]);

const PLANTED: readonly (readonly [string, string, string, string])[] = [
  ['share-sum', 'note', '一产、二产、三产占比分别为5%、48%、48%', '5%、48%、48%'],
  ['share-sum', 'note', '其中男性占52%，女性占49%', '52%，女性占49%'],
  ['share-sum', 'note', '满意占80%，基本满意占15%，不满意占6%', '80%，基本满意占15%，不满意占6%'],
  ['share-sum', 'note', '三次产业结构调整为5.2:48.3:47.5', '5.2:48.3:47.5'],
  ['parts-sum', 'note', '共有50名学生，其中男生30名，女生25名', '50名学生，其中男生30名，女生25名'],
  ['parts-sum', 'note', '招聘50人：教师30人、医生25人', '50人：教师30人、医生25人'],
  ['growth-mismatch', 'note', '由100增至150，增长了60%', '由100增至150，增长了60%'],
  ['growth-mismatch', 'note', '从100人次提高到300人次，增长3倍', '从100人次提高到300人次，增长3倍'],
  ['amount-in-words', 'warn', '500,000元（大写：伍万元整）', '500,000元（大写：伍万元整'],
  ['amount-in-words', 'warn', '壹万贰仟叁佰元整；小写：12,400元', '壹万贰仟叁佰元整；小写：12,400元'],
  ['anniversary-count', 'note', '庆祝建党104周年', '建党104周年'],
  ['anniversary-count', 'note', '今年是建党一百零四周年', '建党一百零四周年'],
  ['anniversary-count', 'warn', '2025年是抗日战争胜利79周年', '抗日战争胜利79周年'],
  ['anniversary-count', 'warn', '2026年，是中国共产党成立104周年', '中国共产党成立104周年'],
  ['observance-day', 'warn', '9月9日是第42个教师节', '9月9日是第42个教师节'],
  ['observance-day', 'warn', '国家公祭日（12月12日）', '国家公祭日（12月12日）'],
  ['observance-day', 'warn', '11月9日是记者节', '11月9日是记者节'],
  ['observance-day', 'note', '第10个全民国家安全教育日', '第10个全民国家安全教育日'],
  ['observance-day', 'note', '第四十一个教师节', '第四十一个教师节'],
];

const SILENT: readonly (readonly [string, string])[] = [
  ['share-sum', '前三位占比分别为30%、20%、10%；分别占全国的43%、37%、43%；三产比重5:48:47'],
  ['parts-sum', '共50人，其中党员30人、女性25人；比上年增加15亿元，其中中央9亿元、地方8亿元'],
  ['parts-sum', '签约31户（大村41户，松村28户，共69户）'],
  ['growth-mismatch', '从2亿元减少到1亿元，下降50%；从100家增加到150家，年均增长8.4%'],
  ['amount-in-words', '伍拾万元整（50万元）；贰拾玖栋，500元'],
  ['anniversary-count', '围绕改革开放47周年、新中国成立76周年开展活动'],
  ['anniversary-count', '为建党106周年做好准备'],
  ['anniversary-count', '迎接建党106周年；2021年是建党100周年；公司成立20周年'],
  ['observance-day', '9月9日教师节前夕；9月10日是教师节；第42个教师节；12月4日国家宪法日'],
];

describe('figures', () => {
  it.each(PLANTED)('%s (%s) finds %s', (kind, level, text, stands) => {
    expect(found(kind, text)).toEqual([[level, stands]]);
  });

  it.each(SILENT)('%s passes %s', (kind, text) => {
    expect(found(kind, text)).toEqual([]);
  });
});

describe('numbers in words', () => {
  it.each([
    ['伍拾万元整', 50_000_000],
    ['壹仟贰佰叁拾元伍角', 123_050],
    ['壹亿零伍万元', 10_005_000_000],
    ['贰仟零伍圆叁角贰分', 200_532],
    ['拾元', 1000],
  ])('reads %s as %i 分', (words, cents) => {
    expect(readCapitalAmount(words)).toBe(cents);
  });

  it.each(['', '元', '伍伍元', '五十元', '伍拾万'])('does not read “%s”', (words) => {
    expect(readCapitalAmount(words)).toBeUndefined();
  });

  it.each([
    ['十', 10],
    ['二十三', 23],
    ['一百零五', 105],
    ['一百', 100],
    ['百', 0],
    ['', 0],
  ])('reads %s as %i', (han, number) => {
    expect(readHanNumber(han)).toBe(number);
  });
});
