import { unfold } from '../../../text/fold.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import { cueSet, cuesOf, findCues } from '../../cues.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const NUMBER = String.raw`(\d{1,9}(?:\.\d{1,4})?)(万|亿|万亿)?([\u4e00-\u9fa5%]{0,4}?)`;
const FROM = new RegExp(`[从由](?:[^,。;\n]{0,10}?的)?${NUMBER}$`);
const TO = new RegExp(
  `^${NUMBER},(?:同比|环比|比上年|较上年|累计)?(增长|增加|提高|上升|增幅达?|下降|减少|降低|降幅达?)(?:了|率为|幅度为)?(近|约|超|超过)?(\\d{1,4}(?:\\.\\d{1,3})?)(%|倍)`,
);
const VERBS = cueSet(
  cuesOf(
    '增长到 增长至 增加到 增加至 提高到 提高至 上升到 上升至 升至 增至 扩大到 下降到 下降至 降到 降至 减少到 减少至 减至',
  ),
);
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };
/** 近, 约 and 超 leave room. */
const LOOSE = 0.1;

export const growthMismatch = defineRule({
  id: 'growth-mismatch',
  kind: 'growth-mismatch',
  scope: 'field',
  reach: 'line',
  gate: 'policy',
  level: 'note',
  title: { zh_CN: '增幅与前后数字不符', en: 'Growth does not follow from the figures' },
  why: {
    zh_CN: '由前后两个数字算得的增减幅度与所写百分比不一致。请核对三个数字。',
    en: 'The percentage does not follow from the figures before and after. Check all three.',
  },
  clause: '仑政办〔2020〕44号 二(三) 内容准确权威',
  check: (_text, context) =>
    findCues(VERBS, context.folded.text, context.meter).flatMap(
      ({ start, end }) => judge(start, end, context) ?? [],
    ),
  flags: [
    '企业⟦从100家增加到150家，增长60%⟧。',
    '收入⟦由2.5亿元增至3亿元，同比增长30%⟧',
    '办件时间⟦从10天下降到4天，下降40%⟧',
    '客流⟦从100人次提高到300人次，增长3倍⟧',
    '产值⟦从8000万元增长到1.2亿元，增长了20%⟧',
  ],
  passes: [
    '企业从100家增加到150家，增长50%。',
    '收入由2.5亿元增至3.1亿元，同比增长24.3%，办件时间从10天下降到4天，下降60%。',
    '城镇化率从60.2%提高到65.2%，提高5个百分点。',
    '从2015年的100家增加到2020年的150家，年均增长8.4%。',
  ],
});

function judge(start: number, end: number, context: FieldContext): FieldHit | undefined {
  const { folded, meter } = context;
  const from = FROM.exec(lookBehind(folded.text, start, 32, meter));
  const to = from && TO.exec(lookAhead(folded.text, end, 48, meter));
  if (!from || !to) return undefined;
  const unit = from[3] ?? '';
  if (unit !== to[3] || /[年月日%号]/.test(unit)) return undefined;
  const [low, high] = growthBounds(...readRanges(from, to));
  const falls = /下降|减少|降/.test(to[4] ?? '');
  const by = to[7] === '倍' ? 100 : 1;
  const said = (falls ? -1 : 1) * Number(to[6]) * by;
  const room = to[5] === undefined ? 0 : Math.abs(said) * LOOSE;
  const half = halfUnit(to[6] ?? '') * by;
  if (said + half + room >= low && said - half - room <= high) return undefined;
  return unfold(folded, { start: start - from[0].length, end: end + to[0].length });
}

type Range = readonly [number, number];

/** What two rounded numbers may have been: figures of one series are as exact as the finer of the two (2.5亿 → 3亿). */
function readRanges(from: RegExpExecArray, to: RegExpExecArray): readonly [Range, Range] {
  const half = Math.min(halfUnit(from[1] ?? '') * scaleOf(from[2]), halfUnit(to[1] ?? '') * scaleOf(to[2]));
  const around = ([, number, scale]: RegExpExecArray): Range => {
    const value = Number(number) * scaleOf(scale);
    return [value - half, value + half];
  };
  return [around(from), around(to)];
}

function growthBounds([lowA, highA]: Range, [lowB, highB]: Range): Range {
  return [(lowB / highA - 1) * 100, lowA > 0 ? (highB / lowA - 1) * 100 : Number.POSITIVE_INFINITY];
}

function scaleOf(word: string | undefined): number {
  return word === undefined ? 1 : (SCALE[word] ?? 1);
}

function halfUnit(number: string): number {
  const decimals = number.split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}
