import { defineRule } from '../../define-rule.ts';
import { createPhraseSearch, MARK_END, MARK_START } from '../../find-phrases.ts';

const NOT = '(?:不得|严禁|请勿|禁止|不要|切勿|不准|不可|谢绝)';
const NOT_WORDS = ['不得', '严禁', '请勿', '禁止', '不要', '切勿', '不准', '不可', '谢绝'];
/** The paper itself: what follows is about handling it, not about the reader's conduct. */
const PAPER =
  '(?:此件|本件|该件|此文|本文件|该文件|此文件|文件|资料|材料|内部|内容|名单|方案|本表|讲话|截图|群内)';

const findHandling = createPhraseSearch([
  {
    words: NOT_WORDS,
    pattern: new RegExp(
      `${NOT}(?:外传|外泄|翻印|摘抄|上网(?!课|吧|络|冲|购|聊))(?![^,。;\\n]{0,6}(?:谣|信息|言论))`,
      'y',
    ),
  },
  {
    words: NOT_WORDS,
    pattern: new RegExp(
      `(?<=${PAPER}[^。;\\n]{0,6})${NOT}(?:对外)?(?:转发|扩散|复印|复制|公开|传播|泄露|泄漏|截图|拍照)(?=[,。;!)\\n ]|$)`,
      'y',
    ),
  },
  { words: NOT_WORDS, pattern: new RegExp(`${MARK_START}${NOT}(?:扩散|复印|公开|转发)${MARK_END}`, 'y') },
  { words: ['阅后'], pattern: /阅后(?:即焚|即毁|销毁|退回|收回|请删|即删)/y },
  {
    words: ['传达', '发至', '传至'],
    pattern:
      /(?:传达|发|传)[到至](?:县[(]?团[)]?级|县处级|地[(]?师[)]?级|省军级|厅局级|党员|科级)(?:以上)?(?=[,。;)\n ]|$)/y,
  },
  { words: ['此件', '本件'], pattern: /[此本]件(?:不公开|不予公开|依申请公开|不宜公开|删减后公开)/y },
  {
    words: ['依申请公开', '不予公开', '主动公开方式'],
    pattern: new RegExp(`${MARK_START}(?:依申请公开|不予公开)${MARK_END}`, 'y'),
  },
  {
    words: ['公开属性', '公开方式', '公开类别'],
    pattern: /公开(?:属性|方式|类别)[: ]{1,2}(?:不公开|不予公开|依申请公开|内部公开)/y,
  },
  { words: ['份号', '印发份数', '共印'], pattern: /份号 ?:? ?\d{3,6}|印发份数 ?:? ?\d+|共印 ?\d+ ?份/y },
  {
    words: ['内部明电', '发电', '明电'],
    pattern: new RegExp(`内部明电|${MARK_START}(?:特提|特急|加急|平急) ?[·•.]?明电${MARK_END}`, 'y'),
  },
  {
    words: ['特提', '特急', '加急', '平急'],
    pattern: new RegExp(
      `${MARK_START}(?:特提|特急|加急|平急)(?: {0,2}·? {0,2}明电)?(?= {0,2}(?:$|[\\n】）)]))`,
      'y',
    ),
  },
]);

export const handlingPhrase = defineRule({
  id: 'handling-phrase',
  kind: 'handling-phrase',
  scope: 'field',
  reach: 'line',
  gate: 'secrecy',
  level: 'warn',
  title: { zh_CN: '不得外传一类的用语', en: 'Words against passing on' },
  why: {
    zh_CN:
      '来文写着不得外传、此件不公开一类要求，或带着公文的紧急程度、份号。请核实能否公开，再删去这些用语。',
    en: 'The source says that it may not be passed on, or still bears marks of an internal document. Find out whether it may be public before removing them.',
  },
  clause: '保守国家秘密法第三十五条；政府信息公开条例第十七条；GB/T 9704-2012 7.2；仑政办〔2020〕44号 二(三)',
  check: (_text, context) => findHandling(context),
  flags: [
    '以上内容⟦不得外传⟧。',
    '本文件⟦严禁复印⟧，⟦阅后收回⟧',
    '（⟦此件不公开⟧）',
    '（⟦依申请公开⟧）',
    '⟦份号：000123⟧',
    '⟦特急·明电⟧',
    '⟦特急⟧\n关于做好防汛工作的通知',
    '会议精神⟦传达到县团级⟧',
    '收到⟦内部明电⟧后',
    '群内截图⟦请勿转发⟧！',
    '⟦公开方式：依申请公开⟧',
  ],
  passes: [
    '（此件公开发布）',
    '不造谣、不信谣、不传谣，未经核实的消息请勿转发。',
    '公平竞争审查不得公开损害用户权益。',
    '准确适用依申请公开各项规定，办理依申请公开事项。',
    '《紧急通知》（国发明电〔2020〕9号）要求',
    '特急、加急快递当日送达，不得上网课。',
    '禁止扩散病原体，不得复印纸质钞票。',
  ],
});
