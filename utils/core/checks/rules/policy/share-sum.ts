import { findWords } from '../../../text/find-words.ts';
import { unfold } from '../../../text/fold.ts';
import { lookAhead } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const PERCENT = String.raw`\d{1,3}(?:\.\d{1,3})?%`;
/** 分别占43%、37%和20%: shares of one whole. 分别占全国的43%… are shares of several wholes. */
const LIST = new RegExp(`^(?:约|为|:)?(${PERCENT}(?:(?:、|,|和|及|以及)(?:约)?${PERCENT}){1,11})(?!的)`);
const MOST = 100.5;
const LEAST = 99.5;
/** A list that lacks more than this leaves out a part on purpose; less is an error of reckoning. */
const NEARLY_ALL = 90;

export const shareSum = defineRule({
  id: 'share-sum',
  kind: 'share-sum',
  scope: 'field',
  gate: 'policy',
  level: 'note',
  title: { zh_CN: '占比之和不是100%', en: 'Shares do not add up to 100%' },
  why: {
    zh_CN: '各部分占比相加不等于100%（允许0.5个百分点的舍入误差）。请核对数据，或说明未列入的部分。',
    en: 'The shares do not add up to 100% (half a point is allowed for rounding). Check them, or say what is left out.',
  },
  clause: '仑政办〔2020〕44号 二(三) 内容准确权威',
  check: (_text, context) => findShares(context),
  flags: [
    '一、二、三产业占比分别为⟦5.2%、48.3%、47.5%⟧。',
    '优、良、差分别占⟦60%、35%和15%⟧',
    '三类用地占比分别为⟦40%、35%、20%⟧',
    '男、女比例分别为⟦52%、49%⟧',
  ],
  passes: [
    '一、二、三产业占比分别为5.2%、48.3%、46.5%。',
    '优、良、差分别占60%、35%和5.3%。',
    '前三位占比分别为30%、20%、10%，排放量分别占全国的43%、37%、43%。',
    '两项支出分别增长29.2%、39.4%，报销比例分别为80%和70%。',
  ],
});

const CUES = ['分别占', '占比分别为', '比重分别为', '女比例分别为', '占比分别是', '各占'];
/** 同比增长率 and the like may follow in the same breath; 各占50% says each has it. */
const REPEATED = /^各占$/;

function findShares(context: FieldContext): FieldHit[] {
  const { folded, meter } = context;
  return findWords(folded.text, CUES, meter).flatMap(({ end, word }) => {
    const list = REPEATED.test(word) ? null : LIST.exec(lookAhead(folded.text, end, 120, meter));
    if (!list) return [];
    const values = [...(list[1] ?? '').matchAll(/[\d.]+/g)].map(([value]) => Number(value));
    const sum = values.reduce((total, value) => total + value, 0);
    const isWhole = sum >= LEAST && sum <= MOST;
    if (isWhole || sum < NEARLY_ALL || (values.length < 3 && !/女/.test(word) && !/占/.test(word))) return [];
    const start = end + list[0].indexOf(list[1] ?? '');
    return [unfold(folded, { start, end: start + (list[1] ?? '').length })];
  });
}
