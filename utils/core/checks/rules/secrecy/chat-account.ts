import { unfold } from '../../../text/fold.ts';
import { maskMiddle } from '../../../text/mask.ts';
import { buildMatcher, findAll } from '../../../text/matcher.ts';
import { lookAroundInLine, lookBehind, matchNear } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const WORDS = [
  '微信',
  '薇信',
  '威信',
  '卫星号',
  'V信',
  'v信',
  'VX',
  'vx',
  'Vx',
  'WX',
  'wx',
  '加V',
  '加v',
  'QQ',
  'qq',
  '扣扣',
  '企鹅号',
];
const matcher = buildMatcher(WORDS);
const WECHAT =
  /(?<![a-z])(?:微信|薇信|威信|卫星|[Vv]信|[Vv][Xx]|[Ww][Xx]|加[Vv])(?:账号|帐号|号码?|ID)?(?:为|是)? ?[: ]? ?((?:(?!weixin|https?|www)[a-z][-_a-z0-9]{5,19})(?![-_a-z0-9.@]))/iy;
const QQ =
  /(?<![a-z])(?:QQ|扣扣|企鹅)(群)?(?:账号|帐号|号码?)?(?:为|是)? ?[: ]? ?([1-9]\d{4,10})(?![\d.@a-z])/iy;
/** Accounts that publish: their ids are made to be found. */
const PUBLISHER = /(?:公众|公号|服务号|订阅号|视频号|小程序|官方|官微|政务|企业|客服|发布)[^。;,\n]{0,10}$/;

/** Given by a unit for signing up: often a clerk’s own account. */
const SIGN_UP = /登记|报名|咨询|投稿|预约|参与|客服|联系/;

const OFFICIAL = {
  zh_CN: '像是单位公布的报名、咨询用账号或群。请确认是单位的账号、有人管理，不是个人号。',
  en: 'Looks like an account or group a unit gives for signing up. Make sure it is the unit’s and looked after, not somebody’s own.',
};

export const chatAccount = defineRule({
  id: 'chat-account',
  kind: 'personal-contact',
  scope: 'field',
  reach: 'line',
  gate: 'secrecy',
  level: 'warn',
  title: { zh_CN: '个人微信号或QQ号', en: 'Personal WeChat or QQ account' },
  why: {
    zh_CN: '个人社交账号属于个人信息。请换成单位的公开联系方式，或遮住中间各位。',
    en: 'A personal chat account is personal data. Give the unit’s public contact or hide the middle.',
  },
  clause: '仑政办〔2020〕44号 二(三)；个人信息保护法第二十五条',
  check: (_text, context) => findAccounts(context),
  flags: [
    '加微信号：⟦zhangsan88⟧领取',
    '微信⟦ai1112xin⟧进行登记',
    'VX：⟦lisi_2020⟧',
    'QQ：⟦12345678⟧',
    '扣扣号⟦８７６５４３２１⟧',
    '业主QQ群⟦123456789⟧',
  ],
  passes: [
    '关注微信公众号（微信号：cssbwg）预约。',
    '微信扫一扫，进入小程序办理。',
    'QQ音乐、微信支付、VX系列产品均可使用。',
    '微信号zh*****88已隐去。',
    '微信用户超过12亿，QQ用户5亿。',
  ],
});

function findAccounts({ folded, meter }: FieldContext): FieldHit[] {
  const hits: FieldHit[] = [];
  for (const { start } of findAll(matcher, folded.text, meter)) {
    const near = { before: 1, after: 40 };
    const chat =
      matchNear(WECHAT, folded.text, start, near, meter) ?? matchNear(QQ, folded.text, start, near, meter);
    const account = chat?.at(-1);
    if (!chat || account === undefined) continue;
    if (PUBLISHER.test(lookBehind(folded.text, start, 16, meter))) continue;
    const end = start + chat[0].length;
    const { before, after } = lookAroundInLine(folded.text, { start, end }, { before: 12, after: 8 }, meter);
    const isOfficial = (chat.length === 3 && chat[1] !== undefined) || SIGN_UP.test(before + after);
    hits.push({
      ...unfold(folded, { start: end - account.length, end }),
      fix: maskMiddle(account, 2, 2),
      ...(isOfficial ? { level: 'note', why: OFFICIAL } : {}),
    });
  }
  return hits;
}
