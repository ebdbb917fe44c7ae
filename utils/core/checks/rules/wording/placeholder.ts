import { findCharacters, lookAhead, lookBehind, matchNear } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

interface Shape {
  /** Characters it may begin with, so that a place costs only the shapes that can stand there. */
  readonly firsts: string;
  readonly pattern: RegExp;
  readonly level?: 'note';
}

const SHAPES: readonly Shape[] = [
  {
    firsts: '此这在请',
    pattern: /(?:此处|这里|请在此处?|在此)(?:填写|输入|插入|添加|填入|补充|替换)[\u4e00-\u9fa5]{0,6}/y,
  },
  { firsts: '点单', pattern: /(?:点击|单击)(?:此处|这里)(?:添加|输入|编辑)[\u4e00-\u9fa5]{0,4}/y },
  { firsts: '请', pattern: /请(?:输入|填写)(?:标题|正文|内容|姓名|单位名称)(?=$|[）)】\]\n])/y },
  { firsts: '待', pattern: /待(?:补充|填写|完善后补|插入|配图|替换)(?=[）)】\]。\n]|$)/y },
  { firsts: '待', pattern: /待定(?=[）)】\]\n]|$)/y, level: 'note' },
  {
    firsts: '〔【［（',
    pattern:
      /〔[ \t\u3000×xX_＿]{0,6}〕|【[ \t\u3000]{0,6}】|［[ \t\u3000]{0,6}］|（[ \u3000]{1,6}）(?=[，。；日月年]|$)/y,
  },
  {
    firsts: '{$<',
    pattern: /\{\{[^{}\n]{0,30}\}\}|\$\{[^{}\n]{1,30}\}|<(?:标题|正文|内容|姓名|单位|日期|名称)>/y,
  },
  { firsts: 'T', pattern: /\b(?:TO[D]O|TBD)\b/y },
  { firsts: 'Ll', pattern: /\blorem ipsum\b/iy },
  { firsts: '年', pattern: /年[ \u3000_＿×xX]{1,8}月(?:[ \u3000_＿×xX]{1,8}日)?/y },
  { firsts: '_＿', pattern: /[_＿]{3,12}/y, level: 'note' },
  { firsts: 'Xx×○', pattern: /[Xx×○]{2,8}/y, level: 'note' },
];
const FIRSTS = SHAPES.map(({ firsts }) => firsts).join('');
const LONGEST = 36;

/** What a run of XX or ×× may be: a masked name or number, a decade, a size, letters of a word. */
const MASKS_BEFORE = /[0-9A-Za-z*＊某@#.-]$|[第约的近过在]$/;
const MASKED_NAME =
  /[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]$/;
/** Blanks that stand for a place, a day, a unit: what was to be filled in. */
const BLANK_FOR =
  /^(?:单位|部门|局|镇|街道|社区|村|县|市|区|省|路|年|月|日|元|人|同志|先生|女士|公司|学校|医院|项目|会议|活动|通知|有限)/;

export const placeholder = defineRule({
  id: 'placeholder',
  kind: 'placeholder',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '模板未填', en: 'Template left unfilled' },
  why: {
    zh_CN: '像是模板里留下的空位或提示语。请填上实际内容或删去。',
    en: 'This looks like a blank or a hint left over from a template. Fill it in or remove it.',
  },
  clause: '仑政办〔2020〕44号 二(三) 文字关',
  check: (text, context) =>
    findCharacters(text, FIRSTS, context.meter).flatMap((at) => judge(text, at, context) ?? []),
  flags: [
    '活动时间：2026⟦年  月  日⟧',
    '联系人：⟦此处填写联系人⟧，谢谢。',
    '根据《通知》（仑政办⟦〔 〕⟧号）要求',
    '您好，⟦{{姓名}}⟧，您的来信收悉。',
    '⟦TBD⟧ 配图，参加单位（⟦待补充⟧）',
    '请到⟦××⟧街道办理，活动由⟦XX⟧局主办。',
    '地点：⟦______⟧',
    '联系人：⟦×××⟧，电话另附。',
    '⟦lorem ipsum⟧ dolor',
  ],
  passes: [
    '犯罪嫌疑人李某某、张××已被抓获。',
    '上世纪XX年代，身份证号3302××××1234，尺寸XXL。',
    '【通知】〔2020〕44号（详见附件）',
    '方案有待完善，时间另行通知，待定方案已上报。',
    '请输入标题后，点击保存。',
    '3×5米，X光，XBOX',
    '这些名字里，你最喜欢____？',
  ],
});

function judge(text: string, at: number, { meter }: FieldContext): FieldHit | undefined {
  for (const { firsts, pattern, level } of SHAPES) {
    if (!firsts.includes(text.charAt(at))) continue;
    const match = matchNear(pattern, text, at, { before: 1, after: LONGEST }, meter);
    if (!match) continue;
    const [found] = match;
    const end = at + found.length;
    if (/^[Xx×○]/.test(found)) {
      if (!standsForSomething(text, at, end, found, meter)) return undefined;
    } else if (
      /^[_＿]/.test(found) &&
      !isBlankToFill(lookBehind(text, at, 1, meter), lookAhead(text, end, 1, meter))
    )
      return undefined;
    return { start: at, end, ...(level ? { level } : {}) };
  }
  return undefined;
}

/** 地点：____ and ____年 are blanks of a form; a sentence to be completed by readers has them anywhere. */
function isBlankToFill(before: string, after: string): boolean {
  return /[：:第]/.test(before) || (/[\u4e00-\u9fa5]/.test(before) && /[年月日元号]/.test(after));
}

function standsForSomething(
  text: string,
  at: number,
  end: number,
  found: string,
  meter: FieldContext['meter'],
): boolean {
  const before = lookBehind(text, at, 2, meter);
  const after = lookAhead(text, end, 2, meter);
  if (MASKS_BEFORE.test(before) || /^[0-9A-Za-z*＊×年]?[0-9A-Za-z代]/.test(after)) return false;
  if (MASKED_NAME.test(before) || new Set(found).size > 1) return false;
  // 联系人：××× is a form whose value is missing.
  return BLANK_FOR.test(after) || (/[：:]$/.test(before) && /^(?:[，。；、）\s]|$)/.test(after));
}
