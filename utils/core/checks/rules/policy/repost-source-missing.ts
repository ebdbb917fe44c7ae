import { judgeDraft } from '../../../sources/draft-sources.ts';
import { defineRule } from '../../define-rule.ts';

export const repostSourceMissing = defineRule({
  id: 'repost-source-missing',
  kind: 'repost-source-missing',
  scope: 'draft',
  gate: 'policy',
  level: 'warn',
  title: { zh_CN: '转载未注明来源', en: 'Repost without its source' },
  why: {
    zh_CN: '转载要写明从哪里转来。请在文末写“来源：单位全称”，来源须为党政网站或名单内稿源单位。',
    en: 'A repost says where it is from. Name the publisher at the end; it has to be a government site or a listed source.',
  },
  clause: '仑政办〔2020〕44号 二(三)',
  check: (context) => {
    const { names, unnamed } = judgeDraft(context);
    if (names.some(({ cue }) => cue === 'named')) return [];
    return unnamed
      .filter(({ cue }) => cue === 'bare')
      .map(({ field, start, end }) => ({ field, start, end }));
  },
  flags: [
    '⟦【转载】⟧秋季流感怎么防',
    '⟦转载：⟧秋季流感怎么防',
    '秋季流感怎么防⟦（转）⟧',
    '以上内容⟦转载⟧，供参考。',
    '秋季流感怎么防\n⟦来源：⟧\n',
    '秋季流感怎么防\n⟦稿源：⟧编辑：王某',
  ],
  passes: [
    '【转载】秋季流感怎么防\n来源：新华社',
    '秋季流感怎么防（转自人民日报）',
    '转载请注明出处。',
    '未经授权不得转载自本账号，违者必究。',
    '本文转载自人民网。',
    '（转第二版）',
    '货物在港口转载后运往内地。',
  ],
});
