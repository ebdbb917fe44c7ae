import { describe, expect, it } from 'vitest';
import { findingsIn } from './rule-runner.ts';

const find = (text: string) => findingsIn(text, 'superlative-in-ad').map(({ text: stands }) => stands);
/** The words of the advertising rules as inspectors list them. */
const WORDS =
  '国家级 最高级 最佳 最好 最优 最大 最高 最低 最强 最新 最先进 最先 最便宜 最低价 最受欢迎 最具影响力 第一 第一品牌 NO.1 TOP1 唯一 独一无二 独家 首个 首家 首选 首发 全国首家 全球首发 全网最低 全网第一 销量第一 销量冠军 顶级 顶尖 顶峰 巅峰 极品 极致 极佳 终极 至尊 王牌 金牌 领袖品牌 领导品牌 世界领先 国际领先 行业领先 遥遥领先 世界级 宇宙级 史无前例 前无古人 空前绝后 绝无仅有 绝版 绝对 永久 永不 万能 完美 无敌 无与伦比 百分之百 100% 零风险 无副作用 根治 包治 药到病除 特效 秒杀 史上最低价 清仓 错过再无 国家领导人推荐 国家机关专供 特供 专供 驰名商标 老字号 免检'.split(
    ' ',
  );

describe('superlative-in-ad', () => {
  it.each(WORDS)('finds %s where something is sold', (word) => {
    expect(find(`官方旗舰店满300减50，${word}好物，下单包邮。`)).toContain(word);
  });

  it.each(WORDS)('passes %s where nothing is sold', (word) => {
    expect(find(`会议指出，${word}的目标要如期实现，各部门抓好落实。`)).toEqual([]);
  });

  it.each([
    '最高人民法院',
    '最低工资标准',
    '最大限度',
    '最新政策',
    '第一时间',
    '国家级新区',
    '世界级港口群',
    '唯一识别码',
    '失独家庭',
    '积极致力',
    '绝对安全',
    '永久基本农田',
    '100%覆盖',
  ])('passes %s even beside a promotion', (words) => {
    expect(find(`农家土鸡蛋15元一斤，加微信abc123。${words}`)).toEqual([]);
  });

  it('a promotion far away does not count', () => {
    expect(
      find(`扫码下单，包邮到家。${'全区上下认真落实会议精神，'.repeat(20)}建成全国最大的港口。`),
    ).toEqual([]);
  });
});
