import { unfold } from '../../../text/fold.ts';
import { defineRule } from '../../define-rule.ts';
import { type FormulaIndex, findNearMisses, indexFormulas } from '../../formula-index.ts';
import type { Pack } from '../../pack.ts';

export const formulaMisquoted = defineRule({
  id: 'formula-misquoted',
  kind: 'formula-misquoted',
  scope: 'field',
  reach: 'line',
  gate: 'political',
  level: 'warn',
  title: { zh_CN: '固定提法有误', en: 'A fixed formula misquoted' },
  why: {
    zh_CN: '与规则包中的固定提法只差一两个字，多为漏字、错字。固定提法必须逐字准确，请按规范提法改正。',
    en: 'One or two characters away from a fixed formula of the pack, most likely a slip. Such formulas must be exact.',
  },
  clause: '仑政办〔2020〕44号 二(三) 严把政治关',
  check: (_text, { folded, meter, pack }) =>
    findNearMisses(folded.text, indexFor(pack), meter).map(({ start, end, right, isShortened }) => ({
      ...unfold(folded, { start, end }),
      // A whole word left out may be another phrase: asked, not claimed.
      level: isShortened ? ('note' as const) : ('warn' as const),
      fix: right,
      fromPack: true,
    })),
  flags: [
    '以⟦习近平新时代中国特色社会注意思想⟧为指导',
    '贯彻⟦习近平新时代中国特社会主义思想⟧',
    '践行⟦社会主义核心价植观⟧',
    '坚决做到“⟦两个围护⟧”',
    '牢固树立⟦绿水青山就是金银山⟧的理念',
    '奋力推进⟦中国式现代话⟧的实践',
    '⟦筑牢中华民族共同体意识⟧',
    '⟦铸牢中华民族共同意识⟧',
  ],
  passes: [
    '以习近平新时代中国特色社会主义思想为指导，学习习近平新时代中国特色社会主义经济思想',
    '践行社会主义核心价值观，建设社会主义核心价值体系',
    '增强“四个意识”、坚定“四个自信”，继续做好“两个确保”，实现中华民族的伟大复兴',
    '全面建设小康社会，全面建成小康社会',
    '绿水青山就是金山银山，推进中国式现代化',
  ],
});

const indexByPack = new WeakMap<Pack, FormulaIndex>();

/** Built once per pack. */
function indexFor(pack: Pack): FormulaIndex {
  const known = indexByPack.get(pack);
  if (known) return known;
  const index = indexFormulas(pack.formulas);
  indexByPack.set(pack, index);
  return index;
}
