import { lookAroundInLine } from '../../../text/scan.ts';
import { defineRule } from '../../define-rule.ts';
import { createPhraseSearch, MARK_END, MARK_START } from '../../find-phrases.ts';

const LEVEL = '(?:绝 {0,4}密|机 {0,4}密|秘 {0,4}密)';
const TERM = '(?: ?(?:\\d{1,2}|[一二三五十]{1,3}) ?(?:年|个月|月|天)| ?长期| ?启用前| ?解密)';
const FIRST = ['绝密', '机密', '秘密', '绝 ', '机 ', '秘 '];
/** Writing about marks, not marking: 应当标注“秘密★1年”字样. */
const SPOKEN_OF = `(?!${LEVEL} ?[★☆*] ?[^\\s,。;]{0,4}["”’」』》]? ?(?:字样|标志|标识|是指|表示|等))`;
/** News of leaks and lessons speak of such papers; a paper of one’s own is named without them. */
const PROSE =
  /窃取|泄露|泄密|刺探|收买|出卖|非法|涉嫌|判处|保密法|犯罪|间谍|分为|划分|美国|外国|历史|解密|电影|剧/;

const findMarks = createPhraseSearch([
  { words: FIRST, pattern: new RegExp(`${SPOKEN_OF}${LEVEL} ?(?:[★☆✩⭐]${TERM}?|[*]${TERM})`, 'y') },
  { words: FIRST, pattern: new RegExp(`${MARK_START}${LEVEL}${MARK_END.replace('!!', '')}`, 'y') },
  { words: ['密级'], pattern: new RegExp(`密级(?: ?[:为是] ?| )[“"【]?${LEVEL}`, 'y') },
  {
    words: FIRST,
    pattern: new RegExp(`${LEVEL}级?(?:文件|资料|材料|事项|会议|电报)`, 'y'),
    says: { level: 'warn' },
  },
]);

export const classificationMark = defineRule({
  id: 'classification-mark',
  kind: 'classification-mark',
  scope: 'field',
  reach: 'line',
  gate: 'secrecy',
  level: 'block',
  title: { zh_CN: '国家秘密标志', en: 'State secrecy mark' },
  why: {
    zh_CN: '带密级标志的内容不得上网。请立即停止发布，报保密工作人员处理；如属误标，由定密单位更正。',
    en: 'What bears a secrecy mark may not go online. Stop and report it to the secrecy officer; only the classifying unit can correct a wrong mark.',
  },
  clause: '保守国家秘密法第二十九、三十五条；实施条例第二十一条；仑政办〔2020〕44号 二(三)',
  check: (text, context) =>
    findMarks(context).filter((hit) => {
      if (hit.level !== 'warn') return true;
      const { before, after } = lookAroundInLine(text, hit, { before: 24, after: 24 }, context.meter);
      return !PROSE.test(before + after);
    }),
  flags: [
    '⟦秘密★1年⟧\n关于某项工作的通知',
    '⟦机密★⟧ 特急',
    '⟦绝　密⟧\n各有关单位：',
    '【⟦机密⟧】会议安排',
    '⟦密级：秘密⟧，请妥善保管',
    '⟦机密＊10年⟧',
    '现将⟦机密文件⟧内容通报如下',
    '⟦秘密☆长期⟧',
  ],
  passes: [
    '“福州蓝”的科学秘密在哪里？',
    '保守国家秘密、商业秘密是公民的义务。',
    '国家秘密的密级分为绝密、机密、秘密三级。',
    '文件首页应当标注“秘密★1年”字样。',
    '某人窃取机密文件，被依法判处有期徒刑。',
    '他来自机密的实验室，工作秘密应当保守。',
  ],
});
