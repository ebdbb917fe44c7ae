import { unfold } from '../../../text/fold.ts';
import { findCommerce } from '../../commerce.ts';
import { cue, cueSet, cuesOf, findCues } from '../../cues.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

/** A superlative this far from a commercial passage is not about its goods. */
const REACH = 80;

/** Words that say nothing about goods, by what follows or precedes them: courts, wages, numbering, statutory names. */
const ABSOLUTE = cueSet([
  ...cuesOf(
    '最高级 最佳 最好 最优 最强 最先进 最便宜 最低价 最受欢迎 最具影响力 第一品牌 NO.1 No.1 TOP1 独一无二 首选 首发 全国首家 全球首发 全网最低 全网第一 销量第一 销量冠军 顶级 顶尖 顶峰 巅峰 极品 极佳 终极 至尊 王牌 金牌 领袖品牌 领导品牌 世界领先 国际领先 行业领先 遥遥领先 宇宙级 史无前例 前无古人 空前绝后 绝无仅有 绝版 永不 万能 完美 无敌 无与伦比 百分之百 零风险 无副作用 包治 药到病除 特效 史上最低价 秒杀 清仓 错过再无 国家领导人推荐 国家机关专供 特供 专供 驰名商标 免检',
  ),
  cue('国家级', {
    after: '新区|经济|高新|开发区|自然|非物质|非遗|重点|公益|平台|示范|专精|文物|历史|森林|湿地|出版',
  }),
  cue('世界级', { after: '港口|城市|非遗|文化遗产|湾区|集群' }),
  cue('最大', { after: '限度|程度|努力|公约数|民生|政治|实际|风险|力度|承载|载客' }),
  cue('最高', { after: '人民|法|检|工资|限|气温|温度|立减|优惠|补贴|奖励|可|不超过|达\\d|\\d' }),
  cue('最低', { after: '工资|生活|收购|限度|标准|气温|温度|价|\\d' }),
  cue('最新', { after: '政策|消息|进展|通报|数据|通知|规定|情况|公告|款式' }),
  cue('最先'),
  cue('第一', {
    after:
      '时间|书记|批|次|季度|届|章|条|款|课|产业|人民|小学|中学|责任|期|天|步|轮|个|名|位|件|场|站|排|种|类|节|版|线|现场|课堂|届|、|,|:|。',
  }),
  cue('唯一', { after: '识别|标识|编码|入口|官方|指定' }),
  cue('独家', { before: '失' }),
  cue('首个', { after: '工作日|月|季度' }),
  cue('首家'),
  cue('极致', { before: '积' }),
  cue('绝对', { after: '贫困|值|安全|多数|控股' }),
  cue('永久', { after: '基本|居民|性' }),
  cue('根治', { after: '欠薪|拖欠' }),
  cue('100%', { before: '\\d', after: '覆盖|完成|棉|羊毛|纯|达标|回复' }),
  cue('老字号', { before: '中华|浙江' }),
]);

export const superlativeInAd = defineRule({
  id: 'superlative-in-ad',
  kind: 'superlative-in-ad',
  scope: 'field',
  gate: 'legal',
  level: 'warn',
  title: { zh_CN: '商业推广中的绝对化用语', en: 'Absolute claim in a promotion' },
  why: {
    zh_CN:
      '推介商品或服务时不得使用“国家级”“最高级”“最佳”等绝对化用语。请改为可以证明的事实，或删去整段推广。',
    en: 'Promotions of goods or services may not use absolute words. State a fact that can be proved, or remove the promotion.',
  },
  clause: '广告法第九条第三项；市场监管总局公告2023年第6号；仑政办〔2020〕44号 二(三)',
  check: (_text, context) => findNearCommerce(context),
  flags: [
    '⟦全网最低⟧，扫码下单还送礼品。',
    '本店杨梅⟦最好⟧吃，15元一斤，加微信abc123。',
    '家居品牌⟦销量第一⟧，官方旗舰店满300减50。',
    '⟦顶级⟧食材，团购价88元。',
    '新品上市，⟦独一无二⟧的口感，限时特惠。',
  ],
  passes: [
    '最高人民法院发布第一批典型案例，最大限度保护消费者。',
    '这是全国首个国家级示范区，建设世界级港口群，走在最前列。',
    '坚持最严标准，第一时间处置，争创第一。',
    '最低工资标准调整为每月2490元，最新政策见浙里办。',
    '失独家庭每月补助标准提高，积极致力于绝对贫困清零。',
  ],
});

function findNearCommerce({ folded, meter }: FieldContext): FieldHit[] {
  const passages = findCommerce(folded, meter);
  if (!passages.length) return [];
  let at = 0;
  return findCues(ABSOLUTE, folded.text, meter)
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      while (at < passages.length && (passages[at]?.end ?? 0) + REACH < start) at += 1;
      const next = passages[at];
      return next && next.start - REACH <= end ? [unfold(folded, { start, end })] : [];
    });
}
