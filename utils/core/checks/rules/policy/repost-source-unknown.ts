import { judgeDraft } from '../../../sources/draft-sources.ts';
import { defineRule } from '../../define-rule.ts';

const TO_CONFIRM = {
  zh_CN: '该媒体不在全国名单上，须经本地宣传、网信部门确认。确认后请在设置的「本地稿源」中登记。',
  en: 'Local media not on the national list: to be confirmed by the local authority, then entered among the local sources.',
};

/** In running text only what is a news outlet by its own name: people also report on ministries and foreign agencies. */
const OUTLET =
  /(?:日报|晚报|早报|晨报|商报|都市报|新闻网?|热线|在线|资讯|头条|客户端|公众号|视频号|频道|融媒体中心|传媒|早知道|播报)$/;

export const repostSourceUnknown = defineRule({
  id: 'repost-source-unknown',
  kind: 'repost-source-unknown',
  scope: 'draft',
  gate: 'policy',
  level: 'warn',
  title: { zh_CN: '来源不在稿源名单', en: 'Source not on the list' },
  why: {
    zh_CN: '原则上只转载党政网站和名单内稿源单位的信息。请改用原始权威发布，或在「本地稿源」登记确认。',
    en: 'Only party and government sites and listed sources are reposted. Use the original, or have the source confirmed for the unit.',
  },
  clause: '仑政办〔2020〕44号 二(三)',
  check: (context) =>
    judgeDraft(context)
      .names.filter(
        ({ cue, verdict, name }) => verdict === 'unknown' && (cue === 'named' || OUTLET.test(name)),
      )
      .map(({ cue, field, start, end, toConfirm }) => ({
        field,
        start,
        end,
        level: cue === 'named' ? 'warn' : 'note',
        ...(toConfirm && { why: TO_CONFIRM }),
      })),
  flags: [
    '来源：⟦青禾生活家⟧',
    '（来源：⟦北仑新闻网⟧）',
    '稿源：⟦松岭晚间播报⟧',
    '本文转自⟦某某房产资讯公众号⟧。',
    '来源：新华社、⟦湖畔早知道⟧',
    '据⟦湖畔早知道⟧报道，道路已恢复通行。',
  ],
  passes: [
    '来源：新华社',
    '来源：《人民日报》、央视新闻客户端',
    '（来源：新华社记者王某）',
    '来源：人民网-人民日报',
    '稿源：宁波日报、甬派客户端',
    '来源：北仑区人民政府办公室',
    '来源：平安北仑',
    '据宁波市气象台消息，明天有雨。',
    '据有关媒体报道，道路已恢复通行。',
    '来源：原创',
    '资金来源：财政拨款和单位自筹。',
    '根据工作安排，据实报道。',
    {
      text: '来源：湖畔早知道',
      localSources: [
        { name: '湖畔早知道', host: null, confirmedBy: '区委宣传部', confirmedOn: '2026-03-02' },
      ],
    },
  ],
});
