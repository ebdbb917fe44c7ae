import { readCapitalAmount } from '../../../text/capital-amount.ts';
import { unfold } from '../../../text/fold.ts';
import { findCharacters, lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const WORDS = '零壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整正';
const FIGURE = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,12}(?:\.\d{1,6})?) ?(万|亿)?元?`;
const FIGURE_BEFORE = new RegExp(
  `[¥￥]? ?(?<![\\d,.])${FIGURE} ?[(,]? ?(?:人民币)?(?:大写)?(?:金额)?:? ?(?:人民币)?$`,
);
const FIGURE_AFTER = new RegExp(`^ ?[(,;]? ?(?:人民币)?(?:小写)?:? ?[¥￥]? ?${FIGURE}`);
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

export const amountInWords = defineRule({
  id: 'amount-in-words',
  kind: 'amount-in-words',
  scope: 'field',
  reach: 'line',
  gate: 'policy',
  level: 'warn',
  title: { zh_CN: '金额大写与小写不符', en: 'Amount in words and in figures disagree' },
  why: {
    zh_CN: '大写金额与小写金额不一致。请对照原件改正。',
    en: 'The amount in words is not the one in figures. Compare with the original.',
  },
  clause: '仑政办〔2020〕44号 二(三) 内容准确权威；支付结算办法 附一',
  check: (_text, context) =>
    findCharacters(context.folded.text, '元圆', context.meter).flatMap((at) => judge(at, context) ?? []),
  flags: [
    '合同金额⟦500000元（大写：伍万元整⟧）',
    '罚款⟦人民币贰仟圆整（￥20,000.00元⟧）',
    '⟦大写：壹拾贰万叁仟元整（12.5万元⟧）',
    '中标价⟦¥1,230.50（人民币壹仟贰佰叁拾元整⟧）',
  ],
  passes: [
    '合同金额500000元（大写：伍拾万元整），注册资金伍拾万元整。',
    '罚款人民币贰仟圆整（￥2,000.00元），中标价¥1,230.50（人民币壹仟贰佰叁拾元伍角）。',
    '大写：壹拾贰万伍仟元整（12.5万元）。',
    '共3份，贰拾玖栋，5000元起。',
  ],
});

function judge(at: number, context: FieldContext): FieldHit | undefined {
  const { folded, meter } = context;
  const behind = lookBehind(folded.text, at, 24, meter);
  const head = new RegExp(`[${WORDS}]{1,24}$`).exec(behind)?.[0] ?? '';
  const tail =
    /^[元圆][零壹贰叁肆伍陆柒捌玖角分整正]{0,8}/.exec(lookAhead(folded.text, at, 9, meter))?.[0] ?? '';
  const amount = /[壹贰叁肆伍陆柒捌玖]/.test(head) ? readCapitalAmount(head + tail) : undefined;
  if (amount === undefined) return undefined;
  const start = at - head.length;
  const end = at + tail.length;
  const before = FIGURE_BEFORE.exec(lookBehind(folded.text, start, 36, meter));
  const after = before ? null : FIGURE_AFTER.exec(lookAhead(folded.text, end, 32, meter));
  const figure = before ?? after;
  if (!figure || readFigure(figure) === amount) return undefined;
  const label = /(?:大写:? ?)?(?:人民币)?$/.exec(lookBehind(folded.text, start, 8, meter))?.[0].length ?? 0;
  return unfold(
    folded,
    before
      ? { start: start - before[0].length, end }
      : { start: start - label, end: end + (after?.[0].length ?? 0) },
  );
}

/** In hundredths of a yuan, so that no fraction is compared. */
function readFigure([, digits = '', scale]: RegExpExecArray): number {
  const by = scale === undefined ? 1 : (SCALE[scale] ?? 1);
  return Math.round(Number(digits.replaceAll(',', '')) * by * 100);
}
