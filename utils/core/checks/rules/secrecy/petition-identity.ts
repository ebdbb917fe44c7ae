import { unfold } from '../../../text/fold.ts';
import { maskName } from '../../../text/mask.ts';
import { buildMatcher, findAll } from '../../../text/matcher.ts';
import { matchNear } from '../../../text/scan.ts';
import { ANY_NAME, CLEAR_NAME } from '../../../text/surname.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const matcher = buildMatcher([
  '举报人',
  '检举人',
  '控告人',
  '投诉人',
  '信访人',
  '上访人',
  '来信人',
  '报案人',
]);
/** The person complained of is somebody else; a form that asks for the name shows none. */
const NAME_GIVEN = new RegExp(
  `(?<![被])...(?<lead>(?:的?(?:姓名|名字|真实姓名))?(?:为|是|叫|系|:) ?)(?<name>${ANY_NAME})(?=[,。;、(\\n ]|$)`,
  'y',
);
const NAME_BESIDE = new RegExp(
  `(?<![被])...(?<lead>)(?<name>${CLEAR_NAME})(?=[,(]|反映|举报|投诉|称|来电|来信|同志|先生|女士|的(?:电话|住址|手机))`,
  'y',
);
const DETAIL =
  /(?<![被])...(?<lead>的?(?:电话|住址|手机号?码?|联系方式|联系电话|家庭住址|身份证号?码?|工作单位)(?:为|是|:) ?)(?<value>[^,。;、\s*×某]{4,24})(?=[,。;、)\s]|$)/y;

export const petitionIdentity = defineRule({
  id: 'petition-identity',
  kind: 'petition-identity',
  scope: 'field',
  reach: 'line',
  gate: 'secrecy',
  level: 'block',
  title: { zh_CN: '泄露举报人、信访人身份', en: 'Identity of a person who complained' },
  why: {
    zh_CN: '举报人、信访人的姓名、电话、住址必须保密，不得公开或转给被举报人。请删去或改为“姓+某”。',
    en: 'Who reported or petitioned must stay confidential, to the public and to the person reported. Remove it or write the surname with 某.',
  },
  clause: '信访工作条例第三十条；监察法第六十四条；政府信息公开条例第十五条',
  check: (_text, context) => findIdentities(context),
  flags: [
    '举报人姓名：⟦张伟⟧，已受理。',
    '检举人：⟦李建国⟧',
    '举报人电话：⟦0574-86781234⟧，请回访',
    '信访人住址为⟦红梅新村8栋⟧。',
    '举报人⟦王芳⟧反映该店扰民',
    '投诉人⟦陈静⟧（女）来电',
  ],
  passes: [
    '举报人的姓名、电话、住址必须严格保密。',
    '举报人姓名：张某某，已受理。',
    '被举报人李建国已被立案，举报人信息保密。',
    '举报人应当填写姓名、联系方式、工作单位。',
    '举报人与驾校达成和解，投诉人对结果满意。',
    '举报人电话：138****1234',
  ],
});

function findIdentities({ folded, meter }: FieldContext): FieldHit[] {
  return findAll(matcher, folded.text, meter).flatMap(({ start, end }) => {
    const near = { before: 1, after: 44 };
    const given = matchNear(NAME_GIVEN, folded.text, start, near, meter);
    const match = given ?? matchNear(DETAIL, folded.text, start, near, meter);
    const beside = match ? null : matchNear(NAME_BESIDE, folded.text, start, near, meter);
    const { lead = '', name, value = name, clear, surname } = (match ?? beside)?.groups ?? {};
    if (value === undefined) return [];
    const from = end + lead.length;
    const span = unfold(folded, { start: from, end: from + value.length });
    const fix = name === undefined ? '***' : maskName(clear ?? surname ?? '', name);
    return [{ ...span, fix, ...(beside ? { level: 'warn' as const } : {}) }];
  });
}
