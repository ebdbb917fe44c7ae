import { unfold } from '../../../text/fold.ts';
import { findNear } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const REACH = { before: 2, after: 28 };
const NUMBER = '(?:\\d[\\d.,]{0,11}%?|[一二两三四五六七八九十百千万亿半数几]{1,7})(?:[十百千万亿]{1,2})?%?';
/** A unit and perhaps what is counted, never another clause: nothing that could open a list, a range or a verb. */
const UNIT = '[^\\d，。；！？、：:;,!?（）()“”\\s的和或与至到及以多余左上而将在为是了有超约近]{0,6}?';
const LINK = '(?:了|有|占|为|达|达到|是|需要?|用时?|仅|仅需)?';

const ABOUT = '(?:大约|大概|约莫|将近|接近|约)';
const OVER = '(?:超过|突破|高达|逾)';
const LEAST = '(?:至少|最少|起码|不少于|不低于|不得低于|不得少于|高于|多于|大于)';
const MOST = '(?:最多|至多|不超过|不得超过|低于|少于|不足|不到|小于)';

interface Pair {
  readonly pattern: RegExp;
  /** Whether the second word may simply go: both say the same. Otherwise they contradict each other. */
  readonly same: boolean;
  readonly level?: 'note';
}

const sticky = (source: string) => new RegExp(source, 'y');
const PAIRS: readonly Pair[] = [
  {
    pattern: sticky(`(?<![条公合])${ABOUT}${LINK}${NUMBER}[多余]?${UNIT}(左右|上下)(?![岸侧两邻])`),
    same: true,
  },
  { pattern: sticky(`(?<![最附就远相靠临邻])近${NUMBER}${UNIT}(左右|上下)`), same: true },
  {
    pattern: sticky(
      `(?<![条公合])(?:大约|大概|约莫|约)(?<rest>${LINK}${NUMBER}[多余])(?![种样元次边功年月天])`,
    ),
    same: true,
    level: 'note',
  },
  { pattern: sticky(`${OVER}了?${NUMBER}${UNIT}(以上)`), same: true },
  { pattern: sticky(`(?:超过|突破|逾)了?${NUMBER}([多余])(?![种样元次边功])`), same: true, level: 'note' },
  { pattern: sticky(`${LEAST}${LINK}${NUMBER}[多余]?${UNIT}(以上)`), same: true },
  { pattern: sticky(`${MOST}${LINK}${NUMBER}${UNIT}(以下|以内|之内)`), same: true },
  {
    pattern: sticky(`(?:${OVER}|${LEAST}|${MOST})了?${LINK}${NUMBER}${UNIT}(左右|上下)(?![岸侧两邻])`),
    same: false,
  },
  { pattern: sticky(`[十百千万]几?[多余几]${UNIT}(左右|上下)`), same: true },
];
const FIRST = '大约将接近超突高逾至最起不多低少小十百千万';

const AGAINST = {
  zh_CN: '前后两个说法互相矛盾（如“超过……左右”），请只留其一。',
  en: 'The two expressions contradict each other (over … or so). Keep one.',
};

export const redundantMeasure = defineRule({
  id: 'redundant-measure',
  kind: 'redundant-measure',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '约数表述重复', en: 'Approximation said twice' },
  why: {
    zh_CN: '“约”与“左右”、“超过”与“以上”等意思重复，请只留其一。',
    en: 'The number is called approximate or bounded twice (about … or so, over … and more). Keep one.',
  },
  clause: '仑政办〔2020〕44号 二(三) 文字关',
  check: (_text, context) => PAIRS.flatMap((pair) => findPair(pair, context)),
  flags: [
    '全程⟦大约10公里左右⟧。',
    '参加人数⟦超过500人以上⟧。',
    '⟦至少3名以上⟧工作人员到场',
    '⟦最多20人以下⟧',
    '涉案金额⟦约6000余⟧万元',
    '全镇⟦近20%左右⟧的农户',
    '完成率⟦超过90%左右⟧。',
    '已受理⟦十多件左右⟧',
    '⟦超过360多⟧万元',
  ],
  passes: [
    '全程约10公里，参加人数超过500人。',
    '覆盖率达到90%以上，比重达到25%左右。',
    '近十多年来变化很大，近3年多未再发生。',
    '不超过3个，另有5人以上签名。',
    '公约10条左右手都能做',
    '年满60岁以上的老人，大约需要3天。',
  ],
});

function findPair({ pattern, same, level }: Pair, { folded, meter }: FieldContext): FieldHit[] {
  return findNear(pattern, FIRST, folded.text, REACH, meter).map(({ at, match }) => {
    const [whole, second = ''] = match;
    // 约6000余: more than 6000 is what is known, so the 约 goes; elsewhere the second word does.
    const isAboutMore = match.groups?.rest !== undefined;
    const first = isAboutMore ? whole.length - second.length : 0;
    const last = isAboutMore ? whole.length : whole.length - second.length;
    const kept = unfold(folded, { start: at + first, end: at + last });
    return {
      ...unfold(folded, { start: at, end: at + whole.length }),
      ...(level ? { level } : {}),
      ...(same ? { fix: folded.raw.slice(kept.start, kept.end) } : { why: AGAINST }),
    };
  });
}
