import { defineRule } from '../../define-rule.ts';
import { createPhraseSearch, MARK_END, MARK_START } from '../../find-phrases.ts';

const DRAFT = '(?:送审稿|讨论稿|过程稿|审议稿|汇报稿|内部征求意见稿|征求意见稿[(]内部[)]|草稿|未定稿)';

const findSecrets = createPhraseSearch([
  {
    words: ['工作秘密'],
    pattern: new RegExp(
      `${MARK_START}工作秘密(?: ?[★☆*]? ?\\d{0,2}(?:年|个月)?)${MARK_END}|(?<=属于?|属|为|系)工作秘密(?=[,。;!\\n]|$)|工作秘密 ?[★☆]`,
      'y',
    ),
  },
  {
    words: ['送审稿', '讨论稿', '过程稿', '审议稿', '汇报稿', '未定稿'],
    pattern: new RegExp(
      `(?<=[(【\\[])${DRAFT}(?=[)】\\]])|(?<=[》\\u4e00-\\u9fa5])${DRAFT}(?= {0,2}(?:$|\\n))`,
      'y',
    ),
  },
  { words: ['内部征求意见稿', '征求意见稿(内部'], pattern: new RegExp(DRAFT, 'y') },
  {
    words: ['涉密'],
    pattern: /涉密(?:文件|材料|资料|内容|信息|事项|会议|项目)(?=[,。;]?(?:请勿|不得|严禁|注意))/y,
  },
  {
    words: ['会议纪要'],
    pattern: /(?<=内部[^,。;\n]{0,6})会议纪要|会议纪要(?=[(]?内部|[^,。;\n]{0,4}(?:不公开|内部掌握|不外传))/y,
  },
  {
    words: ['未公开', '未对外公布', '未对外公开'],
    pattern:
      /(?<=尚|暂|暂时|目前)(?:未公开|未对外公布|未对外公开)(?:的(?:文件|方案|规划|名单|数据|人事|政策|消息))?/y,
  },
]);

export const workSecret = defineRule({
  id: 'work-secret',
  kind: 'work-secret',
  scope: 'field',
  reach: 'line',
  gate: 'secrecy',
  level: 'note',
  title: { zh_CN: '工作秘密或过程稿', en: 'Work secret or draft stage' },
  why: {
    zh_CN: '文中写着工作秘密、送审稿、未公开等，说明内容可能还不能对外。请确认已定稿、已通过公开审查。',
    en: 'Words such as work secret, draft for approval or not yet public suggest that this may not be out yet. Make sure that it is final and cleared.',
  },
  clause: '保守国家秘密法第六十四条；政府信息公开条例第十六条；仑政办〔2020〕44号 二(三)',
  check: (_text, context) => findSecrets(context),
  flags: [
    '（⟦工作秘密⟧）名单如下',
    '《条例（⟦送审稿⟧）》全文',
    '实施方案⟦讨论稿⟧\n一、总体要求',
    '《办法（⟦征求意见稿（内部）⟧》',
    '以下为内部⟦会议纪要⟧',
    '该名单目前⟦未公开⟧，请关注后续。',
    '⟦涉密文件⟧，注意保管',
  ],
  passes: [
    '起草部门要及时将送审稿及有关材料报送办公室。',
    '《条例（征求意见稿）》公开征求意见。',
    '根据会议纪要，项目已完成征收。',
    '涉密人员离岗离职后应当遵守脱密期管理规定。',
    '不准泄露谈话内容、测评结果等考核工作秘密；',
    '未公开公布规划的，不得以规划为由拒绝。',
  ],
});
