import { defineRule } from '../../define-rule.ts';
import { createPhraseSearch } from '../../find-phrases.ts';

const findCues = createPhraseSearch([
  {
    words: ['标底', '底价', '合同价'],
    pattern: /(?:标底|底价|合同价款?)(?:\([^,。;\n]{0,4}\))?(?:为|是|:) ?[￥¥]?\d[\d.,]{0,14} ?[万亿]?元?/y,
  },
  { words: ['招商底线', '谈判底线', '让利底线', '谈判底牌'], pattern: /(?:招商|谈判|让利)底[线牌]/y },
  {
    words: ['未公告的中标', '未公布的中标', '拟中标', '未公示的中标'],
    pattern: /(?:未公[告布示]的中标|拟中标)(?:候选人?|人|单位|结果)?/y,
  },
  { words: ['保密协议'], pattern: /保密协议(?:内容|约定|条款|规定的|全文|如下)/y },
  {
    words: ['配方'],
    pattern: /(?<=核心|秘密|独家|保密|祖传)配方(?=[:为是如])|(?<!分)配方:(?=[^,。\n]{0,12}\d)/y,
  },
  {
    words: ['商业秘密'],
    pattern: /(?<=属于?|涉及(?:我|该|本|企业|公司)[^,。;\n]{0,6})商业秘密(?=[,。;!\n]|$)/y,
  },
]);

export const businessSecret = defineRule({
  id: 'business-secret',
  kind: 'business-secret',
  scope: 'field',
  reach: 'line',
  gate: 'secrecy',
  level: 'note',
  title: { zh_CN: '可能的商业秘密', en: 'Possible business secret' },
  why: {
    zh_CN: '标底、底价、配方、保密协议等可能属于商业秘密或招标保密内容。请确认权利人同意或已依法公告。',
    en: 'Reserve prices, recipes and confidentiality terms may be business secrets or sealed bids. Make sure that the owner agreed or that they were announced.',
  },
  clause: '政府信息公开条例第十五条；反不正当竞争法第十条；招标投标法第二十二条',
  check: (_text, context) => findCues(context),
  flags: [
    '该项目⟦标底为1200万元⟧',
    '⟦底价：500万元⟧',
    '我区⟦招商底线⟧是免租三年',
    '⟦拟中标单位⟧为某建设集团',
    '按⟦保密协议约定⟧，投资方为',
    '核心⟦配方⟧为甲30%、乙70%',
  ],
  passes: [
    '以底价成交，楼面价每平方米8000元。',
    '村民代表大会通过的分配方案，婴幼儿配方乳粉。',
    '保护商业秘密和个人隐私，依法签订保密协议。',
    '推广测土配方施肥，招投标底稿归档。',
    '开标前标底必须保密。',
  ],
});
