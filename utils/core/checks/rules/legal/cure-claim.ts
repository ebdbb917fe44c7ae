import { unfold } from '../../../text/fold.ts';
import type { Meter } from '../../../text/meter.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import type { Span } from '../../../text/span.ts';
import { cue, cueSet, cuesOf, findCues } from '../../cues.ts';
import { defineRule } from '../../define-rule.ts';

const REACH = 40;
const CLAIMS = cueSet([
  ...cuesOf(
    '包治百病 药到病除 永不复发 无毒副作用 无任何副作用 没有任何副作用 祖传秘方 彻底治愈 一次根除 三天见效 七天见效 无效退款 有效率高达 有效率100% 有效率达100% 立竿见影的疗效 不打针不吃药 延年益寿 抗癌神药 包治包好',
  ),
  cue('根治', {
    before: '系统|综合|全面|标本',
    after:
      '[^。,;]{0,12}(?:欠薪|拖欠|腐败|问题|顽疾|乱象|污染|水患|水害|隐患|河|淮|海|黄|贫|痼疾|弊|形式主义|内涝|拥堵|机制|方案|措施|办公室|工资|农民工)',
  }),
]);
/** The talk is of bodies and remedies, not of rivers and wages. */
const MEDICAL =
  /病|症|炎|痛|癌|疗|药|医|诊|患|康复|血压|血糖|失眠|脱发|痘|鼻|痔|疮|湿疹|口臭|近视|保健|养生|调理|膏|丸|胶囊/;
/** Warning of such claims, or speaking of wisdom rather than of a remedy. */
const AGAINST =
  /虚假|夸大|骗|谣|误导|不存在|没有.{0,4}(?:药|神药)|违法|违规|不得|禁止|处罚|查处|警惕|谨防|切勿|不要相信|不能|无法|难以|尚无|目前没有|所谓|不是|并非|宣称|号称|吹嘘|误区|纪检|腐败|作风/;

export const cureClaim = defineRule({
  id: 'cure-claim',
  kind: 'cure-claim',
  scope: 'field',
  gate: 'legal',
  level: 'warn',
  title: { zh_CN: '保证疗效的说法', en: 'Promise of a cure' },
  why: {
    zh_CN: '医疗、药品、保健食品信息不得断言功效、保证疗效。请删去，或改引卫生健康部门的说明。',
    en: 'Nothing on medicine or health food may assert or promise an effect. Remove it or quote the health authority.',
  },
  clause: '广告法第十六条、第十七条、第十八条；新华社新闻信息报道中的禁用词和慎用词',
  check: (_text, { folded, meter }) =>
    findCues(CLAIMS, folded.text, meter).flatMap((found) =>
      isPromised(folded.text, found, meter) ? [unfold(folded, found)] : [],
    ),
  flags: [
    '老中医坐诊，⟦包治百病⟧，本周义诊。',
    '该疗法⟦根治⟧糖尿病，欢迎咨询。',
    '纯中药制剂，⟦无毒副作用⟧，老少皆宜。',
    '一个疗程见效，⟦永不复发⟧。',
    '⟦祖传秘方⟧调理颈椎，⟦有效率高达⟧98%。',
  ],
  passes: [
    '根治拖欠农民工工资问题，专项行动启动。',
    '凡宣称“包治百病”的保健品都是虚假宣传。',
    '目前没有根治这种疾病的药物，请遵医嘱。',
    '坚持系统治理，从源头上根治水污染。',
    '疫苗接种后如有不适，请及时就医。',
  ],
});

/** The words themselves (包治百病) do not make it a talk of remedies. */
function isPromised(text: string, { start, end }: Span, meter: Meter): boolean {
  const around = `${lookBehind(text, start, REACH, meter)}\n${lookAhead(text, end, REACH, meter)}`;
  return MEDICAL.test(around) && !AGAINST.test(around);
}
