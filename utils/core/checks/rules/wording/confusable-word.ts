import { defineRule } from '../../define-rule.ts';
import { findTerms } from '../../find-terms.ts';

export const confusableWord = defineRule({
  id: 'confusable-word',
  kind: 'confusable-word',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '易混词', en: 'Easily confused word' },
  why: {
    zh_CN: '这个词在此处容易与另一个词混淆，请核对。',
    en: 'This word is easily taken for another here. Please check which is meant.',
  },
  clause: '仑政办〔2020〕44号 二(三) 文字关；第一批异形词整理表（2001）',
  check: (text, { pack, meter }) =>
    findTerms('confusables', text, pack, meter).flatMap(({ index, start, end }) => {
      const pair = pack.confusables[index];
      if (!pair) return [];
      const why = {
        zh_CN: `是否应为“${pair.other}”？${pair.why}`,
        en: `Should this be ${pair.other}? It is easily confused with ${pair.text}.`,
      };
      return [{ start, end, why, fromPack: true }];
    }),
  flags: [
    '区委⟦做出⟧重大部署',
    '您⟦反应⟧的问题已收悉。',
    '请⟦登陆⟧政务服务网站查询。',
    '储备生活⟦必须⟧品',
    '⟦做为⟧主管部门，我局将加强监管。',
  ],
  passes: [
    '群众反应强烈的问题，及时反映。',
    '做出一桌好菜，坚持做为民服务的事。',
    '台风登陆浙江，请登录网站查询。',
    '连续两周未更新，逾期未缴，百年未有之大变局',
    '分工做好，配合做好，内部置换',
  ],
});
