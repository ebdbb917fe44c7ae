import { judgeDraft } from '../../../sources/draft-sources.ts';
import { defineRule } from '../../define-rule.ts';

export const repostSourceForbidden = defineRule({
  id: 'repost-source-forbidden',
  kind: 'repost-source-forbidden',
  scope: 'draft',
  gate: 'policy',
  level: 'block',
  title: { zh_CN: '不能作为来源', en: 'Not a source that may be used' },
  why: {
    zh_CN: '网络、网友、自媒体账号和机器生成的内容不是可转载的稿源。请找到原始发布单位并写明，或不转载。',
    en: 'The internet, users, self-media and generated text are no sources to repost from. Name the original publisher, or do not repost.',
  },
  clause: '仑政办〔2020〕44号 二(三)',
  check: (context) =>
    judgeDraft(context)
      .names.filter(({ verdict }) => verdict === 'forbidden')
      .map(({ cue, field, start, end }) => ({
        field,
        start,
        end,
        // In passing, as 据网友报道, it may be a way to tell; a line of its own is the source.
        level: cue === 'named' ? 'block' : 'warn',
        fromPack: true,
      })),
  flags: [
    '明天有雨，请带伞。\n来源：⟦网络⟧',
    '（来源：⟦网友投稿⟧）',
    '文章来源：⟦百家号⟧',
    '本文转自⟦朋友圈⟧',
    '来源：新华社、⟦网络⟧',
    '来源：⟦抖音⟧',
    '来源｜⟦ＡＩ生成⟧',
  ],
  passes: [
    '来源：新华社',
    '来源：人民日报抖音号、宁波日报微信公众号',
    '线索来源：网络问政平台留言。',
    '网友投稿请发邮件，我们会及时回复。',
    '不信谣、不传谣，网络不是法外之地。',
    '活力来源于改革，动力来自人民。',
  ],
});
