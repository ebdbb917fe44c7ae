import { judgeDraft } from '../../../sources/draft-sources.ts';
import { defineRule } from '../../define-rule.ts';

export const collectedSourceUnlisted = defineRule({
  id: 'collected-source-unlisted',
  kind: 'collected-source-unlisted',
  scope: 'draft',
  gate: 'policy',
  level: 'warn',
  title: { zh_CN: '“综合”未列出各来源', en: 'Sources of a digest not listed' },
  why: {
    zh_CN: '综合多家内容的，要逐一写明每个来源，如“综合新华社、人民日报”。只写“综合”等于没有注明来源。',
    en: 'A digest names each of its sources, like “from Xinhua and the People’s Daily”. “Various” alone names nobody.',
  },
  clause: '仑政办〔2020〕44号 二(三)',
  check: (context) =>
    judgeDraft(context)
      .unnamed.filter(({ cue }) => cue === 'collected')
      .map(({ field, start, end }) => ({ field, start, end })),
  flags: [
    '来源：⟦综合⟧',
    '文章来源：⟦综合整理⟧',
    '秋季流感怎么防（⟦综合⟧）',
    '来源：⟦综合报道⟧\n编辑：王某',
    '道路已经恢复通行。【⟦综合整理⟧】',
  ],
  passes: [
    '来源：综合新华社、人民日报',
    '综合：新华社、央视新闻',
    '（综合新华社、人民网报道）',
    '加强综合治理，提升综合服务能力。',
    '综合以上情况，现答复如下。',
    '来源：综合自宁波日报、北仑发布等',
  ],
});
