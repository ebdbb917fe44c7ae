import { defineRule } from '../../define-rule.ts';
import { createPhraseSearch, MARK_END, MARK_START } from '../../find-phrases.ts';

const findInternal = createPhraseSearch([
  {
    words: ['内部'],
    pattern:
      /内部(?:资料|材料|文件|刊物|通讯|交流)[,、。; !]{0,3}(?:请?注意(?:保存|保管|保密)|(?:请勿|不得|严禁|禁止|谢绝|切勿)(?:外传|外泄|对外|转载|翻印|公开|扩散))/y,
  },
  {
    words: ['内部'],
    pattern: new RegExp(
      `${MARK_START}内部(?:资料|材料|文件|传阅|参考|掌握|使用|情况|通报|明传|刊物|发行)(?:[,、 ]{0,2}仅供参考)?${MARK_END}`,
      'y',
    ),
  },
  {
    words: ['仅供', '只供', '专供'],
    pattern:
      /[仅只专]供(?:本单位|机关|系统)?(?:内部|领导|工作|各级领导|有关领导)(?:同志)?(?:工作)?(?:使用|参考|掌握|参阅|传阅|学习)/y,
  },
  { words: ['仅限'], pattern: /仅限(?:本单位|机关|系统|工作群)?内部(?:使用|传阅|掌握|流转|参考|知悉)/y },
]);

export const internalMaterial = defineRule({
  id: 'internal-material',
  kind: 'internal-material',
  scope: 'field',
  reach: 'line',
  gate: 'secrecy',
  level: 'warn',
  title: { zh_CN: '内部资料', en: 'Internal material' },
  why: {
    zh_CN: '文中写明是内部资料，未经保密审查不得公开。请停下来，向来文单位和保密工作人员核实。',
    en: 'The text says that it is internal. It may not be published before a secrecy review; ask its author and the secrecy officer.',
  },
  clause: '保守国家秘密法第三十五、六十四条；政府信息公开条例第十六、十七条；仑政办〔2020〕44号 二(三)',
  check: (_text, context) => findInternal(context),
  flags: [
    '⟦内部资料，注意保存⟧',
    '⟦内部资料 请勿外传⟧',
    '（⟦内部文件⟧）\n各科室：',
    '本报告⟦仅供领导参阅⟧。',
    '【⟦内部参考⟧】近期舆情',
    '通讯录⟦仅限内部使用⟧',
    '⟦内部材料⟧',
  ],
  passes: [
    '不得以内部文件形式印发执行，未经公布的无效。',
    '加强内部管理，完善内部审计制度。',
    '本品仅供参考，图片仅供示意。',
    '内部使用面积120平方米，内部情况良好。',
  ],
});
