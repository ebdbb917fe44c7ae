import { unfold } from '../../../text/fold.ts';
import { findNear } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const REACH = { before: 2, after: 8 };
const END = '(?![A-Za-z0-9])';

/** Letters wrong in case only, by their standard form. mW and M, G, T alone may be meant as they stand. */
const SYMBOLS: Readonly<Record<string, string>> = {
  KM: 'km',
  Km: 'km',
  kM: 'km',
  KG: 'kg',
  Kg: 'kg',
  kG: 'kg',
  KW: 'kW',
  Kw: 'kW',
  kw: 'kW',
  KWH: 'kW·h',
  KWh: 'kW·h',
  kwh: 'kW·h',
  Kwh: 'kW·h',
  kWh: 'kW·h',
  M2: 'm²',
  M3: 'm³',
  CM: 'cm',
  Cm: 'cm',
  MM: 'mm',
  Mm: 'mm',
  ML: 'mL',
  Ml: 'mL',
  MHZ: 'MHz',
  Mhz: 'MHz',
  GHZ: 'GHz',
  Ghz: 'GHz',
};
const SYMBOL = new RegExp(
  `(?<=\\d ?)(?:${Object.keys(SYMBOLS)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})${END}`,
  'y',
);
const DEGREES = /(?<=\d ?)(?:°[Cc]|[Cc]°|[oO]C|º[Cc]|度C)(?![A-Za-z0-9])/y;
/** 平方, 立方 without what is squared. */
const BARE = /(?<=[\d万亿余多] ?)(平方|立方)(?=[，。、；！？）),;!?的\s左以等]|$)/y;
const OLD = /(?<=[\d几多余半]\s?)(公分|英尺|英里|市斤|华里|加仑|平米|公升|立升|平方公分)/y;
const MODERN: Readonly<Record<string, string>> = {
  公分: '厘米',
  平方公分: '平方厘米',
  华里: '里',
  公升: '升',
  立升: '升',
  平米: '平方米',
};

const NOTES = {
  kwh: { zh_CN: '千瓦时的符号是“kW·h”。', en: 'The symbol of kilowatt-hour is kW·h.' },
  bare: {
    zh_CN: '“平方”“立方”不是单位，请写“平方米”“立方米”等。',
    en: '平方 and 立方 are no units; write 平方米 or 立方米.',
  },
  old: {
    zh_CN: '不是法定计量单位的规范名称，请换算或改用法定单位。',
    en: 'Not a legal unit or not its standard name; convert it.',
  },
};

export const unitSymbol = defineRule({
  id: 'unit-symbol',
  kind: 'unit-symbol',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '计量单位写法不规范', en: 'Unit of measurement not in standard form' },
  why: {
    zh_CN: '计量单位使用法定单位，符号的大小写固定：km、kg、kW、m²、℃。',
    en: 'Use legal units; the case of their symbols is fixed: km, kg, kW, m², ℃.',
  },
  clause: '国务院关于在我国统一实行法定计量单位的命令（1984）；GB 3100-1993',
  check: (_text, context) => [
    ...find(SYMBOL, 'KMkCG', context, (symbol) => ({
      fix: SYMBOLS[symbol] ?? symbol,
      ...(/^kwh$/i.test(symbol) ? { level: 'note', why: NOTES.kwh } : {}),
    })),
    ...find(DEGREES, '°CcoOº度', context, () => ({ fix: '℃' })),
    ...find(BARE, '平立', context, () => ({ why: NOTES.bare, level: 'note' })),
    ...find(OLD, '公英市华加平立', context, (unit) => ({
      why: NOTES.old,
      level: 'note',
      ...(MODERN[unit] === undefined ? {} : { fix: MODERN[unit] }),
    })),
  ],
  flags: [
    '全长12⟦KM⟧',
    '净重5⟦Kg⟧',
    '装机容量300⟦KW⟧',
    '面积120⟦M2⟧',
    '最高气温38⟦°C⟧',
    '清淤5796⟦立方⟧，',
    '长约30⟦公分⟧',
    '租赁约800⟦平米⟧',
  ],
  passes: [
    '全长12 km，净重5 kg',
    '装机容量300 kW',
    '5796立方米，120平方公里',
    '最高气温38℃',
    '截面为10平方毫米',
    '品牌KM公司与CCTV8频道',
  ],
});

function find(
  pattern: RegExp,
  anchors: string,
  { folded, meter }: FieldContext,
  words: (found: string) => Omit<FieldHit, 'start' | 'end'>,
): FieldHit[] {
  return findNear(pattern, anchors, folded.text, REACH, meter).map(({ at, match: [whole] }) => ({
    ...unfold(folded, { start: at, end: at + whole.length }),
    ...words(whole),
  }));
}
