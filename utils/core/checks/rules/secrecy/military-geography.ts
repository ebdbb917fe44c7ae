import { unfold } from '../../../text/fold.ts';
import { findCharacters, lookBehind, matchNear } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';
import { createPhraseSearch } from '../../find-phrases.ts';

/** Four decimals of a degree are ten metres. Both orders, inside the country's frame. */
const PAIR =
  /(?:北纬|东经|[NE])? ?(\d{2,3}\.\d{4,10}) ?[°度]? ?[NE]?(?:[,、;/ ]{1,3}|[,]? ?)(?:北纬|东经|经度[:]?|纬度[:]?|[NE])? ?(\d{2,3}\.\d{4,10})(?!\d)/y;
const SINGLE_CUE = /(?:北纬|东经|经度|纬度)[: ]{0,2}$/;
const SINGLE = /\d{2,3}\.\d{4,10}(?!\d)/y;

const findWords = createPhraseSearch([
  { words: ['部队'], pattern: /(?<=\d{5})部队(?=[^,。;\n]{0,8}(?:驻地|驻扎|驻防|营区|位于|坐落|番号))/y },
  {
    words: ['集团军', '旅', '团'],
    pattern:
      /(?<=第? ?\d{1,3})(?:集团军|(?:合成|炮兵|防空|航空|陆战|导弹)?旅|团)(?=[^,。;\n]{0,6}(?:驻地|驻扎在|驻防|营区位于))/y,
  },
  {
    words: ['军事管理区', '军事禁区', '军事设施'],
    pattern: /军事(?:管理区|禁区|设施)(?:的)?(?:位置|坐标|布局|分布|平面图|范围图|内部)(?!不得|管理)/y,
  },
  {
    words: ['管线图', '管网图', '综合管线'],
    pattern:
      /(?:地下|综合|燃气|输油|供水|国防光缆|通信)?管[线网](?:分布)?图(?=[^,。;\n]{0,6}(?:如下|见|附|公布|[:]))/y,
  },
  { words: ['要害部位'], pattern: /要害部位(?:的)?(?:分布|位置|名单|一览|清单|平面图|坐标)/y },
]);

export const militaryGeography = defineRule({
  id: 'military-geography',
  kind: 'military-geography',
  scope: 'field',
  reach: 'line',
  gate: 'secrecy',
  level: 'note',
  title: { zh_CN: '涉军或精确地理信息', en: 'Military or precise geographic data' },
  why: {
    zh_CN:
      '部队驻地、军事管理区、要害部位和精确到米级的坐标可能涉密。请核实能否公开，坐标保留到分或两位小数。',
    en: 'Garrisons, military areas, key sites and coordinates precise to metres may be secret. Verify, and keep coordinates to minutes or two decimals.',
  },
  clause: '军事设施保护法第十七条；测绘法第四十七条；地图管理条例；仑政办〔2020〕44号 二(三)',
  check: (_text, context) => [...findWords(context), ...findCoordinates(context)],
  flags: [
    '坐标⟦121.84412, 29.90523⟧附近',
    '位于⟦北纬29.90523，东经121.84412⟧',
    '经度：⟦121.844120⟧',
    '驻北仑31234⟦部队⟧营区位于',
    '⟦军事管理区位置⟧见附图',
    '⟦要害部位分布⟧如下',
  ],
  passes: [
    '位于东经117°33′，北纬28°24′，首先感谢您的关心。',
    '面积99.0865亩，道路182.4645亩。',
    '加强干部队伍建设，驻地部队官兵参加植树。',
    '国内生产总值99.0865万亿元，增长6.1000%',
    '建设军事管理区应当依法划定。',
  ],
});

function findCoordinates({ folded, meter }: FieldContext): FieldHit[] {
  const { text } = folded;
  const hits: FieldHit[] = [];
  let past = 0;
  for (const at of findCharacters(text, '0123456789北东NE', meter)) {
    if (at < past || /[\d.A-Za-z]/.test(text.charAt(at - 1))) continue;
    const pair = matchNear(PAIR, text, at, { before: 0, after: 52 }, meter);
    if (pair && isInside(Number(pair[1]), Number(pair[2]))) {
      hits.push(unfold(folded, { start: at, end: at + pair[0].length }));
      past = at + pair[0].length;
      continue;
    }
    const single = matchNear(SINGLE, text, at, { before: 0, after: 16 }, meter);
    if (single && SINGLE_CUE.test(lookBehind(text, at, 6, meter)))
      hits.push(unfold(folded, { start: at, end: at + single[0].length }));
  }
  return hits;
}

function isInside(one: number, other: number): boolean {
  const [latitude, longitude] = one < other ? [one, other] : [other, one];
  return latitude >= 3 && latitude <= 54 && longitude >= 73 && longitude <= 136;
}
