import { unfold } from '../../../text/fold.ts';
import type { Meter } from '../../../text/meter.ts';
import { findCharacters, lookAhead } from '../../../text/scan.ts';
import type { Span } from '../../../text/span.ts';
import { cue, cueSet, cuesOf, findCues } from '../../cues.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const DRAW = cueSet([
  cue('抽奖', { after: '式|诈骗|骗局' }),
  ...cuesOf(
    '抽送 转发抽 评论抽 留言抽 集赞送 点赞送礼 关注送礼 关注有礼 转发有礼 集赞有礼 幸运转盘 大转盘 砸金蛋 抽出幸运 抽取幸运',
  ),
]);
/** 抽3位送…: one of those who share or comment is given something. */
const DRAWN = /^抽(?:出|取)?\d{1,3}[位名个](?=[^。\n]{0,20}[送奖礼])/;
const RULES = cueSet(
  cuesOf(
    '活动规则 抽奖规则 活动细则 奖项设置 中奖名单 开奖时间 开奖日期 截止时间 活动时间 截止日期 公证 抽奖详情 抽奖结果 规则详见 详见规则 抽奖平台 抽奖工具 微博抽奖平台',
  ),
);
const NOT_OURS = cueSet(cuesOf('诈骗 骗局 骗子 不得 禁止 严禁 违规 违法 查处 整治 警惕 谨防'));

export const lotteryWithoutRules = defineRule({
  id: 'lottery-without-rules',
  kind: 'lottery-without-rules',
  scope: 'field',
  gate: 'legal',
  level: 'note',
  title: { zh_CN: '抽奖未见规则', en: 'A prize draw without its rules' },
  why: {
    zh_CN:
      '抽奖、有奖转发应当公布活动时间、奖项、数量、开奖方式和个人信息用途，且不以强制关注转发为条件。请补充规则或链接。',
    en: 'A draw must publish its time, prizes, numbers, method and what personal data is used for, and may not force follows or shares. Add the rules or a link.',
  },
  clause: '规范促销行为暂行规定第十一条至第十七条；仑政办〔2020〕44号 二(二)2 引导群众依法有序参与',
  check: (_text, context) => findDraws(context),
  flags: [
    '关注我们，参与⟦抽奖⟧，有机会获得保温杯。',
    '⟦转发抽⟧3位网友送电影票！',
    '⟦集赞送⟧礼品，满30个赞即可领取。',
    '留言区⟦抽取幸运⟧读者两名。',
  ],
  passes: [
    '参与抽奖，活动时间为7月1日至7日，活动规则见评论。',
    '谨防“抽奖”诈骗，不点陌生链接。',
    '机器人“双随机”抽查结果公布。',
    '抽签仪式在文化馆举行。',
  ],
});

/** One finding for a field: the first draw, where nowhere in it the rules are named. */
function findDraws({ folded, meter }: FieldContext): FieldHit[] {
  const first = findCues(DRAW, folded.text, meter)[0] ?? findDrawn(folded.text, meter);
  if (!first) return [];
  const explained =
    findCues(RULES, folded.text, meter).length + findCues(NOT_OURS, folded.text, meter).length;
  return explained > 0 ? [] : [unfold(folded, first)];
}

function findDrawn(text: string, meter: Meter): Span | undefined {
  for (const start of findCharacters(text, '抽', meter)) {
    const found = DRAWN.exec(lookAhead(text, start, 30, meter))?.[0];
    if (found !== undefined) return { start, end: start + found.length };
  }
  return undefined;
}
