import { unfold } from '../../../text/fold.ts';
import { findCharacters, lookBehind, matchNear } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const NAME_END = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,40}$/;
const HOST = /@ ?((?:[a-z0-9-]{1,30}\.){1,4}[a-z]{2,6})(?![a-z0-9])/iy;
/** Mailboxes anybody may open. Those of units, schools and companies are theirs to publish. */
const PRIVATE_HOST =
  /(?:^|\.)(?:163|126|yeah|qq|foxmail|sina|sohu|139|189|wo|21cn|tom|263|aliyun|gmail|outlook|hotmail|live|msn|icloud|me|yahoo|ymail|proton|protonmail)\.(?:com|cn|net|me|com\.cn|net\.cn|com\.hk|co\.jp)$/i;
const OFFICE_CUE =
  /(?:投稿|征集|征稿|来稿|监督|举报|投诉|意见|建议|报名|咨询|官方|公共|公开|办公|单位|工作|服务|受理|局|委|办|中心|街道|学校|河长|客服|招聘)[^。;\n]{0,10}(?:邮箱|邮件|信箱|E-?mail|电邮)[^。;\n]{0,8}$/i;

const OFFICE = {
  zh_CN: '工作用的信箱开在公共邮件服务上。请确认是单位信箱而非个人信箱；有政务邮箱的换成政务邮箱。',
  en: 'An office mailbox on a public mail service. Make sure it is the unit’s; prefer the government mail address.',
};

export const emailAddress = defineRule({
  id: 'email-address',
  kind: 'personal-contact',
  scope: 'field',
  reach: 'line',
  gate: 'secrecy',
  level: 'warn',
  title: { zh_CN: '个人电子邮箱', en: 'Personal e-mail address' },
  why: {
    zh_CN: '个人邮箱属于个人信息，公开后会被自动收集。请换成单位邮箱，或遮住名称。',
    en: 'A personal mailbox is personal data and is harvested once public. Use the office mailbox or hide the name.',
  },
  clause: '仑政办〔2020〕44号 二(三)；个人信息保护法第二十五条',
  check: (_text, context) =>
    findCharacters(context.folded.text, '@', context.meter).flatMap((at) => judge(at, context) ?? []),
  flags: [
    '请发至⟦wang.fang@163.com⟧。',
    '邮箱：⟦zhang123@qq.com⟧',
    '⟦ｌｉ＠ｓｉｎａ．ｃｎ⟧',
    '他的邮箱⟦li_wei@gmail.com⟧公开了',
    '投稿邮箱：⟦blfb2020@163.com⟧',
  ],
  passes: [
    '监督邮箱：blxzf@nb.gov.cn，欢迎反映。',
    '简历发至hr@nbu.edu.cn或hr@example.com.cn。',
    '邮箱w***@163.com已隐去。',
    '@北仑发布 @宁波发布 转发',
    '163.com与qq.com的邮箱均可注册。',
  ],
});

function judge(at: number, context: FieldContext): FieldHit | undefined {
  const { folded, meter } = context;
  const match = matchNear(HOST, folded.text, at, { before: 0, after: 64 }, meter);
  const host = match?.[1];
  if (!match || host === undefined || !PRIVATE_HOST.test(host)) return undefined;
  const before = lookBehind(folded.text, at, 72, meter);
  const name = NAME_END.exec(before.slice(-42))?.[0];
  if (name === undefined) return undefined;
  const start = at - name.length;
  const span = unfold(folded, { start, end: at + match[0].length });
  const hit = { ...span, fix: `${name.charAt(0)}***@${host.toLowerCase()}` };
  const cue = before.slice(0, before.length - name.length);
  return OFFICE_CUE.test(cue) ? { ...hit, level: 'note', why: OFFICE } : hit;
}
