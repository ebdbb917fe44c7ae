import { unfold } from '../../../text/fold.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import { cueSet, cuesOf, findCues } from '../../cues.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const UNIT = '[人个家项件名户起所处座辆株条场次例栋套篇]|万人|万元|亿元|公里|公顷|平方米|亩|吨';
const TOTAL = new RegExp(
  `(?<![\\d.])(\\d{1,9}(?:\\.\\d{1,3})?)(?:余)?(${UNIT})[\\u4e00-\\u9fa5]{0,6}[,(:] ?$`,
);
const PART = new RegExp(
  `^([^\\d,、。;()和\n]{1,10})(\\d{1,9}(?:\\.\\d{1,3})?)(${UNIT})(?:[,、;]|和|以及|(?=[。)]|$))`,
);
/** 比上年增加1500亿元，其中: what follows are parts of the whole, not of the change. */
const CHANGE = /(?:比|较)[^,。;\n]{0,8}$|(?:增加|增长|减少|下降)了?$/;
/** 50人，其中…; 50人（男30人、女20人）; 50人：教师30人、医生20人 */
const CUES = cueSet(cuesOf('其中 ( :'));
/** Groups one person or thing can belong to at once: their numbers need not add up. */
const OVERLAPPING =
  /共|合计|总计|党员|少数民族|博士|硕士|本科|学历|高级|代表|委员|新增|市级|省级|国家级|区级|县级|以上|及以上|重点|优秀|累计|残疾|低保|包括|含/;
/** Halves that make a whole by their names. */
const WHOLES: readonly (readonly [RegExp, RegExp])[] = [
  [/男/, /女/],
  [/地上/, /地下/],
  [/城镇|城市/, /农村|乡村/],
  [/境内|国内/, /境外|国外/],
  [/合格/, /不合格/],
];

export const partsSum = defineRule({
  id: 'parts-sum',
  kind: 'parts-sum',
  scope: 'field',
  reach: 'line',
  gate: 'policy',
  level: 'note',
  title: { zh_CN: '分项之和与总数不符', en: 'Parts do not add up to the total' },
  why: {
    zh_CN: '“其中”所列各项相加与总数不一致。请核对总数和分项；未列全的请用“等”或另作说明。',
    en: 'The parts listed do not add up to the total. Check both, or say that the list is not complete.',
  },
  clause: '仑政办〔2020〕44号 二(三) 内容准确权威',
  check: (_text, context) =>
    findCues(CUES, context.folded.text, context.meter).flatMap(
      ({ start, end, cue: { word } }) => judge(word === '其中' ? start : end, end, context) ?? [],
    ),
  flags: [
    '共录用⟦50人，其中男30人、女25人⟧。',
    '核定车位⟦1392个，其中地上车位83个；地下车位1319个⟧。',
    '整治⟦321个，其中餐饮业273家，工业企业15个、洗车43个⟧。',
    '参会⟦50人（男30人，女25人⟧）。',
    '受理⟦120件，其中咨询80件、投诉30件、建议20件⟧。',
  ],
  passes: [
    '共录用50人，其中男30人、女20人。',
    '受理120件，其中咨询80件、投诉30件。',
    '共有代表120人，其中妇女代表50人、党员代表80人。',
    '赤字比上年增加1500亿元，其中中央赤字9500亿元、地方债4000亿元。',
    '全市新增962例，其中境外输入3例。',
  ],
});

function judge(start: number, end: number, context: FieldContext): FieldHit | undefined {
  const { folded, meter } = context;
  const total = TOTAL.exec(lookBehind(folded.text, start, 24, meter));
  if (!total) return undefined;
  const parts = readParts(lookAhead(folded.text, end, 120, meter));
  if (CHANGE.test(lookBehind(folded.text, start - total[0].length, 10, meter))) return undefined;
  const [, count = '', unit = ''] = total;
  // One part in another measure word is still a part (餐饮业273家 of 321个); two kinds of units are two lists.
  if (parts.items.length < 2 || !parts.items.some((part) => part.unit === unit)) return undefined;
  if (parts.items.some(({ name }) => OVERLAPPING.test(name))) return undefined;
  const sum = parts.items.reduce((all, part) => all + part.count, 0);
  const off = Math.round((sum - Number(count)) * 1000) / 1000;
  if (off === 0 || (off < 0 && !isWhole(parts.items))) return undefined;
  return unfold(folded, { start: start - total[0].length, end: end + parts.length });
}

interface Part {
  readonly name: string;
  readonly count: number;
  readonly unit: string;
}

function readParts(text: string): { readonly items: Part[]; readonly length: number } {
  const items: Part[] = [];
  let at = 0;
  let length = 0;
  for (;;) {
    const found = PART.exec(text.slice(at, at + 30));
    if (!found) break;
    const [all, name = '', count = '', unit = ''] = found;
    items.push({ name, count: Number(count), unit });
    length = at + name.length + count.length + unit.length;
    at += all.length;
    if (!/[,、;和及]$/.test(all)) break;
  }
  return { items, length };
}

function isWhole(items: readonly Part[]): boolean {
  const [first, second] = items;
  if (items.length !== 2 || !first || !second) return false;
  return WHOLES.some(
    ([a, b]) => (a.test(first.name) && b.test(second.name)) || (b.test(first.name) && a.test(second.name)),
  );
}
