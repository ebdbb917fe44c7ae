import { unfold } from '../../../text/fold.ts';
import type { Span } from '../../../text/span.ts';
import { cueSet, cuesOf, type FoundCue, findCues, sentenceAfter, sentenceBefore } from '../../cues.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const REACH = 30;
const ACTIONS = cueSet(cuesOf('转发 点赞 关注 下载 安装 打卡 集赞 投票 分享 注册 评论 刷量 实名认证'));
/** These are asked of people online and nowhere else; the others need to say of what. */
const ONLINE = /^(?:转发|点赞|集赞|刷量|打卡|投票)$/;
const ACCOUNT =
  /^[^,，。;；]{0,12}(?:公众号|视频号|订阅号|微博|抖音|快手|账号|客户端|app|小程序|直播间|朋友圈|本号|推文|链接|截图|平台)/i;
const MUST = /(?:必须|务必|一律|一定要|强制|要求|须|均要|都要|不得不|需全部|应全部)[^,，。;；、]{0,6}$/;
const MUST_IN_FULL = /(?:必须|务必|一律|一定要|强制|全员|全部|人人)[^,，。;；、]{0,6}$/;
const EVERYBODY =
  /(?:全体|全员|每人|每名|每位|人人|各单位|各科室|各村|各社区|各学校|各班|干部职工|党员干部|机关干部|教职工|网格员|各位(?:同事|老师|家长|干部|党员)|所有(?:人员|家长|职工|党员|干部))[^。;；]{0,20}$/;
const COUNTED =
  /^[^。;；]{0,12}(?:截图|不少于|不低于|至少|以上|\d+[次条遍]|[两三五十]次|上报|报送|反馈|统计|排名|通报|考核|打卡)/;
const MEASURED =
  /^(?:量|率|数|人数|情况|任务|完成率|次数|完成情况)[^。;；]{0,10}(?:排名|通报|纳入|考核|100%|百分之百|不低于|不少于|评优)/;
const PRAISE_OR_BAN =
  /不得|严禁|禁止|不准|杜绝|整治|防治|不应|不要|不能|反对|形式主义|取消|清理|减负|叫停|是否|有没有|举报|谣言|请勿|切勿|勿/;

export const forcedSharing = defineRule({
  id: 'forced-sharing',
  kind: 'forced-sharing',
  scope: 'field',
  reach: 'line',
  gate: 'legal',
  level: 'warn',
  title: { zh_CN: '强制转发、点赞、关注', en: 'Forced sharing, liking or following' },
  why: {
    zh_CN: '不得强制转发、点赞、关注、下载、打卡或据此排名，这是检查的单项否决项。请改为自愿，如“欢迎转发”。',
    en: 'Nobody may be made to share, like, follow, install or check in, or be ranked by it; inspections fail an account for it. Make it voluntary: 欢迎转发.',
  },
  clause: '中央网信委《关于防治“指尖上的形式主义”的若干意见》；国办秘函〔2019〕19号 单项否决',
  check: (_text, context) =>
    findCues(ACTIONS, context.folded.text, context.meter).flatMap((found) => judge(found, context)),
  flags: [
    '请全体干部职工⟦转发⟧并截图报办公室。',
    '所有人员必须⟦关注⟧本微信公众号。',
    '每人⟦转发⟧不少于3次，各村统计上报。',
    '各单位务必⟦下载⟧某某APP，完成率纳入考核。',
    '⟦点赞⟧量排名每周通报。',
    '全体党员一律⟦转发⟧到朋友圈。',
    '请网格员每天⟦打卡⟧2次并上报截图。',
  ],
  passes: [
    '欢迎关注“北仑发布”，欢迎转发。',
    '转发扩散，让更多人知道！',
    '必须关注民生、关注群众急难愁盼。',
    '不得强制要求群众点赞、转发，不得以此排名通报。',
    '为每一位志愿者点赞！这份精神必须点赞！',
    '各单位必须安装烟感报警器。',
    '全体干部职工参加投票选举，统计结果当场公布。',
  ],
});

function judge(
  { cue: { word }, start, end }: FoundCue<{ word: string; guard: null | RegExp }>,
  context: FieldContext,
): FieldHit[] {
  const { folded, meter } = context;
  const before = sentenceBefore(folded.text, start, REACH, meter);
  const after = sentenceAfter(folded.text, end, REACH, meter);
  if (PRAISE_OR_BAN.test(before) || PRAISE_OR_BAN.test(after)) return [];
  const span: Span = { start, end };
  const isOnline = word === '转发' || word === '集赞' || ACCOUNT.test(after);
  if (isOnline && (MUST.test(before) || MUST_IN_FULL.test(before))) return [unfold(folded, span)];
  const counts =
    COUNTED.test(after) && (isOnline || word === '点赞' || (ONLINE.test(word) && /截图|上报/.test(after)));
  if (counts && EVERYBODY.test(before) && !/选举|代表大会/.test(before + after))
    return [unfold(folded, span)];
  return MEASURED.test(after) && word !== '评论' ? [unfold(folded, span)] : [];
}
