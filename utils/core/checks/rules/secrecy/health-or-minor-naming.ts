import { unfold } from '../../../text/fold.ts';
import { maskName } from '../../../text/mask.ts';
import { buildMatcher, findAll } from '../../../text/matcher.ts';
import { findCharacters, lookBehind, matchNear } from '../../../text/scan.ts';
import { ANY_NAME, CLEAR_NAME } from '../../../text/surname.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const PATIENT = ['患者', '确诊病例', '感染者', '病人', '携带者', '精神障碍者', '残疾人', '孕妇', '产妇'];
const VICTIM = [
  '受害人',
  '被害人',
  '受害者',
  '未成年人',
  '未成年',
  '女童',
  '男童',
  '留守儿童',
  '困境儿童',
  '孤儿',
];
const PUPIL = ['小学生', '年级', '班', '班的', '幼儿园', '小学', '学生', '幼儿', '小朋友'];
const words = [...PATIENT, ...VICTIM, ...PUPIL];
const matcher = buildMatcher(words);

/** Sex, age or papers after the name: nothing but a person is described like this. */
const DESCRIBED = new RegExp(
  `(?<lead>[:]? ?)(?<name>${ANY_NAME})(?=[(,、 ]{1,2}(?:男|女|\\d{1,2}岁|\\d{4}年[^,。]{0,6}生|年仅|今年|现年|身份证|家住|住))`,
  'y',
);
const NAMED = new RegExp(
  `(?<lead>[:]? ?)(?<name>${CLEAR_NAME})(?=同学|小朋友|[,;()]|因|被|身患|患有|确诊|遭|的(?:父|母|家长|病|姐|哥))`,
  'y',
);
/** 张三，男，45岁…确诊: the name comes first and the illness later. */
const AHEAD = new RegExp(
  `(?<=^|[\\n,。;:、( 】])(?<lead>)(?<name>${ANY_NAME})(?=[,( ]{1,2}[男女][,、)])`,
  'y',
);
const ILLNESS =
  /确诊|艾滋|HIV|精神分裂|精神病|抑郁症|患有|身患|病史|癌|白血病|残疾等级|[一二三四]级残疾|怀孕|流产|未成年|性侵|猥亵|遗弃/;
/** Those who treat, teach or report are named on purpose. */
const BY_OFFICE = /医院|主任|医师|医生|护士|护师|院长|教授|教师|老师|记者|书记|科长|局长/;
/** Adults who study. */
const GROWN = /(?:大|留|研究|学院[^,。;\n]{0,12}|大学[^,。;\n]{0,12}|毕业)$/;
const SEX = /[,( ]{1,2}[男女][,、)]/y;

export const healthOrMinorNaming = defineRule({
  id: 'health-or-minor-naming',
  kind: 'health-or-minor',
  scope: 'field',
  reach: 'line',
  gate: 'secrecy',
  level: 'warn',
  title: { zh_CN: '写出患者、受害人或未成年人全名', en: 'Patient, victim or minor named in full' },
  why: {
    zh_CN:
      '健康状况和未成年人信息属于敏感个人信息，受害人应予保护。请用“姓+某”，并确认已取得本人或监护人同意。',
    en: 'Health and minors are sensitive personal data and victims are protected. Write the surname with 某, and make sure that consent was given.',
  },
  clause: '仑政办〔2020〕44号 二(三)；个人信息保护法第二十八至三十一条；未成年人保护法第一百零三条',
  check: (_text, context) => [...findAfterCue(context), ...findBeforeIllness(context)],
  flags: [
    '确诊患者⟦张伟⟧（男，45岁）曾到菜场。',
    '艾滋病感染者⟦李建国⟧，1980年出生',
    '受害人⟦王芳⟧被骗12万元。',
    '某小学三年级⟦陈小明⟧同学受伤',
    '⟦欧阳文⟧，男，38岁，确诊新冠肺炎。',
    '未成年人⟦刘星⟧，女，现年12岁',
    '精神病人⟦周强⟧因病住院',
  ],
  passes: [
    '患者张某某（男，45岁）曾到菜场。',
    '全市新增确诊病例3例，患者均已康复。',
    '受害人王某被骗12万元，患者高血压病情稳定。',
    '小学学生应当遵守纪律，班主任王芳表示欢迎。',
    '未成年人保护法施行，孕妇优先。',
    '毕业生就业落户，高校学生毕业后，可以申请。',
    '赵清霞（女） 市第六人民医院艾滋病科主任',
    '留学生唐小超，主动辅导功课。',
    '院长李建国为患者做手术，医生周强到场。',
  ],
});

function findAfterCue({ folded, meter }: FieldContext): FieldHit[] {
  return findAll(matcher, folded.text, meter).flatMap(({ index, start, end }) => {
    const isPupil = index >= PATIENT.length + VICTIM.length;
    if (isPupil && GROWN.test(lookBehind(folded.text, start, 16, meter))) return [];
    const near = { before: 0, after: 16 };
    const described = matchNear(DESCRIBED, folded.text, end, near, meter);
    const match = described ?? matchNear(NAMED, folded.text, end, near, meter);
    if (!match) return [];
    return [{ ...toHit(match, end, folded), ...(isPupil && !described ? { level: 'note' as const } : {}) }];
  });
}

function findBeforeIllness({ folded, meter }: FieldContext): FieldHit[] {
  const { text } = folded;
  const hits: FieldHit[] = [];
  for (const at of findCharacters(text, ',( ', meter)) {
    if (at < 2 || at >= text.length - 2) continue;
    if (!matchNear(SEX, text, at, { before: 0, after: 5 }, meter)) continue;
    const line = text.slice(at, at + 48).split('\n', 1)[0] ?? '';
    meter.steps += 48;
    if (!ILLNESS.test(line) || BY_OFFICE.test(line)) continue;
    for (const length of [4, 3, 2]) {
      const match = at < length ? null : matchNear(AHEAD, text, at - length, { before: 1, after: 10 }, meter);
      if (!match || match[0].length !== length) continue;
      hits.push(toHit(match, at - length, folded));
      break;
    }
  }
  return hits;
}

function toHit(match: RegExpExecArray, at: number, folded: FieldContext['folded']): FieldHit {
  const { lead = '', name = '', clear, surname } = match.groups ?? {};
  const start = at + lead.length;
  const span = unfold(folded, { start, end: start + name.length });
  return { ...span, fix: maskName(clear ?? surname ?? name.charAt(0), name) };
}
