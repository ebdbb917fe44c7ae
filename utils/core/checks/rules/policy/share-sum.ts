import { unfold } from '../../../text/fold.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import { cueSet, cuesOf, findCues } from '../../cues.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const PERCENT = String.raw`\d{1,3}(?:\.\d{1,3})?%`;
/** 分别占43%、37%和20%: shares of one whole. 分别占全国的43%… are shares of several wholes. */
const LIST = new RegExp(
  `^(?:总数的|总量的|全部的)?(?:约|为|:)?(${PERCENT}(?:(?:、|,|和|及|以及)(?:约)?${PERCENT}){1,11})(?!的)`,
);
/** A类占30%、B类占40%、C类占35% */
const CHAIN = new RegExp(
  `^(?:比)?(?:约|为)?(${PERCENT}(?:[,、;](?:和)?[^\\d%,。;、占\n]{1,12}占(?:比)?(?:约|为)?${PERCENT}){1,9})(?!的)`,
);
/** 三次产业结构为5.2:48.3:46.5 */
const STRUCTURE =
  /^(?:比例?)?(?:为|是|调整为|优化为|达到)?(\d{1,2}(?:\.\d{1,2})?(?::\d{1,2}(?:\.\d{1,2})?){2,3})(?![\d:])/;
const MOST = 100.5;
/** Beyond this the shares are of several wholes. */
const MOST_LIKELY = 115;
const LEAST = 99.5;
/** A list that lacks more than this leaves out a part on purpose; less is an error of reckoning. */
const NEARLY_ALL = 90;

export const shareSum = defineRule({
  id: 'share-sum',
  kind: 'share-sum',
  scope: 'field',
  reach: 'line',
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
    'A类占⟦30%、B类占40%、C类占35%⟧。',
    '三次产业结构为⟦5.2:48.3:47.5⟧',
  ],
  passes: [
    '一、二、三产业占比分别为5.2%、48.3%、46.5%。',
    '优、良、差分别占60%、35%和5.3%。',
    '前三位占比分别为30%、20%、10%，排放量分别占全国的43%、37%、43%。',
    '水面占30%，绿地占40%，建筑占30%，三次产业结构为5.2:48.3:46.5。',
    '两项支出分别增长29.2%、39.4%，报销比例分别为80%和70%。',
  ],
});

const CUES = cueSet(cuesOf('分别占 占比分别为 比重分别为 比例分别为 占比分别是 结构 占'));

function findShares(context: FieldContext): FieldHit[] {
  const { folded, meter } = context;
  let until = 0;
  return findCues(CUES, folded.text, meter).flatMap(({ start, end, cue: { word } }) => {
    if (start < until) return [];
    const list = readList(word, lookAhead(folded.text, end, 160, meter));
    if (!list) return [];
    until = end + list.end;
    const values = list.text.match(new RegExp(word === '结构' ? '[\\d.]+' : '[\\d.]+(?=%)', 'g')) ?? [];
    const before = lookBehind(folded.text, start, 10, meter).split('\n').at(-1) ?? '';
    const around = before + lookAhead(folded.text, start, until - start, meter);
    const isPair = /男[^。;\n]*女|女[^。;\n]*男/.test(around);
    const sum = values.reduce((total, value) => total + Number(value), 0);
    const isWhole = sum >= LEAST && sum <= MOST;
    if (isWhole || sum < NEARLY_ALL || sum > MOST_LIKELY || (values.length < 3 && !isPair)) return [];
    const from = end + list.end - list.text.length;
    return [unfold(folded, { start: from, end: until })];
  });
}

/** The list of shares after a cue word: its text and where it ends, counted from the cue's end. */
function readList(word: string, ahead: string): { readonly text: string; readonly end: number } | undefined {
  const pattern = word === '结构' ? STRUCTURE : word === '占' ? CHAIN : LIST;
  const found = pattern.exec(ahead);
  return found ? { text: found[1] ?? '', end: found[0].length } : undefined;
}
