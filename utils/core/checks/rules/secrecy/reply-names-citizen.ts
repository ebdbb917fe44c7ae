import { fold, unfold } from '../../../text/fold.ts';
import { maskDigits, maskMiddle, maskName } from '../../../text/mask.ts';
import { ANY_NAME, CLEAR_NAME } from '../../../text/surname.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

/** Longest part of the question that is looked at, UTF-16 code units. */
const LONGEST = 4_000;

/** Names people give of themselves. Where only 本人 or 我是 stands before it, the surname must be unmistakable. */
const NAMES = [
  new RegExp(
    `(?:我叫|我的?名字(?:叫|是)|姓名(?:是|:)?|(?:联系|申请|诉求|留言|举报|投诉|反映)人(?:是|:)) ?(?<name>${ANY_NAME})(?=[,。;、!? \\n(]|今年|身份|电话|手机|联系|家住|住|男|女|是|系|$)`,
    'g',
  ),
  new RegExp(
    `(?:本人|我是|我系) ?(?<name>${CLEAR_NAME})(?=[,。;、!? \\n(]|今年|身份|电话|手机|家住|住|男|女|系|$)`,
    'g',
  ),
  new RegExp(
    `(?<![\\u4e00-\\u9fa5])(?<name>${CLEAR_NAME})[,: ]{0,2}(?:的?(?:联系)?(?:电话|手机)号?码?[:是]?)? ?(?=1\\d{10})`,
    'g',
  ),
];
/** 本人 and 我是 begin many sentences; these second characters make no name. */
const NO_NAME = /^(?:申请|举报|汪汪|周边|周围|于是|全家|金融|白天)/;
const MOBILE = /(?<!\d)1[3-9]\d(?:[ -]?\d){8}(?!\d)/g;
const RESIDENT = /(?<!\d)\d{17}[\dXx](?![\dXx])/g;
const DOOR =
  /\d{1,4}(?:幢|栋|号楼|座|弄)(?:[\da-z一二三四五六]{1,3}单元)?\d{3,4}(?![\d年])(?:室|号)?|\d{1,4}弄\d{1,4}号(?:\d{2,4}室)?/gi;

type Kind = 'name' | 'number' | 'door';
interface Private {
  readonly kind: Kind;
  readonly value: string;
  readonly fix: string;
}

export const replyNamesCitizen = defineRule({
  id: 'reply-names-citizen',
  kind: 'reply-names-citizen',
  scope: 'field',
  gate: 'secrecy',
  level: 'warn',
  title: { zh_CN: '公开答复带出来信人的个人信息', en: 'Public reply repeats the writer’s own data' },
  why: {
    zh_CN: '来信人写的姓名、电话、住址被公开重复了。请改用“网友”称呼，住处只写小区或路名。',
    en: 'Name, number or address given by the writer is repeated in public. Say 网友 and name no more than the street.',
  },
  clause: '个人信息保护法第二十五条；仑政办〔2020〕44号 二(三)',
  check: (_text, context) => (context.draft.surface === 'reply' ? findRepeated(context) : []),
  flags: [
    { text: '⟦王建国⟧先生您好，已安排维修。', surface: 'reply', quoted: '我叫王建国，家里水管漏了' },
    { text: '您好，已拨打⟦13800001234⟧与您联系。', surface: 'reply', quoted: '请打13800001234联系我' },
    { text: '您好，红梅新村⟦8栋2单元502⟧已上门查看。', surface: 'reply', quoted: '红梅新村8栋2单元502漏水' },
    { text: '⟦李秀英⟧您好，补贴已发放。', surface: 'reply', quoted: '本人李秀英，今年六十岁，补贴没到账' },
  ],
  passes: [
    { text: '网友您好，已安排维修。', surface: 'reply', quoted: '我叫王建国，家里水管漏了' },
    { text: '王先生您好，已安排维修。', surface: 'reply', quoted: '我叫王建国，家里水管漏了' },
    { text: '王建国您好，已安排维修。', surface: 'directMessage', quoted: '我叫王建国，家里水管漏了' },
    { text: '您好，黄山路已安排抢修。', surface: 'reply', quoted: '我是黄山路的业主，路面塌了一块' },
    { text: '您好，红梅新村8栋电梯今日检修。', surface: 'reply', quoted: '红梅新村8栋电梯坏了' },
  ],
});

function findRepeated(context: FieldContext): FieldHit[] {
  const { folded, meter, draft } = context;
  if (!draft.quoted) return [];
  const asked = fold(draft.quoted.text, meter).text.slice(0, LONGEST);
  meter.steps += asked.length;
  const wanted = new Map(privateIn(asked).map((one) => [one.value, one]));
  // Each costs one pass over the reply; nobody writes more of them about himself.
  return [...wanted.values()].slice(0, 8).flatMap(({ value, fix }) => {
    const hits: FieldHit[] = [];
    meter.steps += folded.text.length;
    for (let at = folded.text.indexOf(value); at >= 0; at = folded.text.indexOf(value, at + value.length))
      hits.push({ ...unfold(folded, { start: at, end: at + value.length }), fix });
    return hits;
  });
}

function privateIn(asked: string): Private[] {
  const names = NAMES.flatMap((pattern) =>
    [...asked.matchAll(pattern)].flatMap(({ groups = {} }): Private[] => {
      const { name = '', surname, clear } = groups;
      if (name === '' || NO_NAME.test(name)) return [];
      return [{ kind: 'name', value: name, fix: maskName(surname ?? clear ?? name.charAt(0), name) }];
    }),
  );
  const numbers = [MOBILE, RESIDENT].flatMap((pattern) =>
    [...asked.matchAll(pattern)].map(
      ([value]): Private => ({ kind: 'number', value, fix: maskMiddle(value, 3, 4) }),
    ),
  );
  const doors = [...asked.matchAll(DOOR)].map(
    ([value]): Private => ({ kind: 'door', value, fix: maskDigits(value) }),
  );
  return [...names, ...numbers, ...doors];
}
