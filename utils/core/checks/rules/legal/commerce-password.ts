import { unfold } from '../../../text/fold.ts';
import type { Meter } from '../../../text/meter.ts';
import { findCharacters, lookAhead, lookBehind, matchNear } from '../../../text/scan.ts';
import type { Span } from '../../../text/span.ts';
import { surroundings } from '../../cues.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';
import { createPhraseSearch } from '../../find-phrases.ts';

/** Currency marks hardly ever stand on both sides of a word; the others do, in topics, addresses and brackets. */
const STRONG = '¥￥$€₳₤₴₰₲₵¢';
const WEAK = '#@%!(/';
const TOKEN = new RegExp(`[${STRONG}${WEAK}] ?([0-9A-Za-z]{8,14}) ?[${STRONG}#@%!)/]`, 'y');
const TOKEN_REACH = { before: 1, after: 20 };
/** A password is neither a word nor a number: its letters change case or have digits among them. */
const MIXED = /[a-z][A-Z]|[A-Z]{2}[a-z]|\d[A-Za-z]|[A-Za-z]\d/;
/** Chance changes between small, capital and digit all the time; a name in capitals and small letters does so once or twice. */
const CHANGE = /[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g;
const LEAST_CHANGES = 5;
const CUE_REACH = 40;
const SHOPS = /淘宝|天猫|手淘|京东|复制/;
const SHOPS_OR_OPEN = /淘宝|天猫|手淘|京东|复制|打开/;

/** A share text names its own short link, which is found as a link: told once. */
const SHARE_LINK = /(?:v\.douyin\.com|v\.kuaishou\.com|xhslink\.com|yangkeduo\.com|(?<![a-z])tb\.cn)/i;
const SHARE_REACH = 80;

const passwordOf = (zh: string, en: string) => ({ zh_CN: `${zh}口令`, en: `Share password (${en})` });

const COPY = '复制[^。\\n]{0,10}?打开[【「“]?';

const findPhrases = createPhraseSearch([
  {
    words: ['复制'],
    pattern: new RegExp(`${COPY}(?:手机)?(?:拼多多|淘宝|天猫|京东)`, 'y'),
    says: { level: 'warn', title: passwordOf('购物平台', 'shop') },
  },
  {
    words: ['复制'],
    pattern: new RegExp(`${COPY}(?:抖音|Dou音|快手|小红书|支付宝)`, 'yi'),
    says: { level: 'note', title: passwordOf('平台', 'platform') },
  },
  {
    words: ['#吱口令#'],
    pattern: /#吱口令#/y,
    says: { level: 'note', title: passwordOf('支付宝', 'Alipay') },
  },
  {
    words: ['邀请码', '推广码', '返利码', '内部码'],
    pattern:
      /(?<!会议|入会|参会)(?:邀请码|推广码|返利码|内部码) ?(?:[:是为]|填写?)? ?[0-9A-Za-z]{4,12}(?![0-9A-Za-z])/y,
    says: { level: 'warn', title: { zh_CN: '邀请码、返利码', en: 'Invitation or rebate code' } },
  },
]);

const findPrograms = createPhraseSearch([
  {
    words: ['#小程序:'],
    pattern: /#小程序:\/\/[^/\s]{1,24}(?:\/[0-9A-Za-z_-]{1,24})?/y,
    says: { level: 'warn' },
  },
  { words: ['wx'], pattern: /(?<![0-9A-Za-z_])wx[0-9a-f]{16}(?![0-9A-Za-z_])/y, says: { level: 'note' } },
  { words: ['gh_'], pattern: /(?<![0-9A-Za-z_])gh_[0-9a-f]{12}(?![0-9A-Za-z_])/y, says: { level: 'note' } },
]);

export const commercePassword = defineRule({
  id: 'commerce-password',
  kind: 'commerce-password',
  scope: 'field',
  gate: 'legal',
  level: 'warn',
  title: { zh_CN: '淘口令等商业口令', en: 'Shopping password' },
  why: {
    zh_CN: '复制后会打开商品、返利或推广页面，等同商业链接。请删去，只保留政府服务信息。',
    en: 'Copied into a phone this opens goods, rebates or promotions, which is a commercial link. Remove it.',
  },
  clause: '仑政办〔2020〕44号 二(三) 不得链接商业广告页面；广告法第十四条',
  check: (_text, context) => {
    const tokens = findTokens(context);
    const phrases = findPhrases(context).filter(
      (hit) => !hasShareLink(hit, context) && !tokens.some((token) => isNear(token, hit)),
    );
    return [...tokens, ...phrases, ...findForeignPrograms(context)];
  },
  flags: [
    '本地杨梅上市，⟦￥hKjRcMfVNdE￥⟧复制后打开手机淘宝。',
    '抢购请复制⟦(aBcD1234EfG)⟧，打开淘宝即可。',
    '天猫专场⟦$9fK2mXq81Lp$⟧等你来',
    '看直播⟦复制此段口令打开抖音⟧观看。',
    '⟦复制口令，打开拼多多⟧领红包',
    '⟦复制本条信息，打开【小红书⟧】App查看',
    '红包⟦#吱口令#⟧长按复制',
    '下载时填写⟦邀请码：AB12CD⟧双方得红包。',
    '注册用⟦返利码 8K9L2M⟧立减。',
    '点击⟦#小程序://好物优选/AbC1d2E3f4⟧进店',
    '小程序原始编号⟦gh_0123456789ab⟧，欢迎关注。',
    '打开小程序⟦wx0123456789abcdef⟧查看。',
  ],
  passes: [
    '罚款￥20000000￥以上的，打开方式见公告。',
    '话题#NingboMarathon2026#已开通，欢迎参与。',
    '会议邀请码：A1B2C3，请准时参会。',
    '请复制链接到浏览器打开，网址https://www.zjzwfw.gov.cn/abcdefgh12/。',
    '打开浙里办，输入验证码：AB12即可。',
    '京东、淘宝等平台企业参加座谈会（E-COMMERCE）。',
    '打击利用邀请码拉人头的传销行为。',
    '打开手机“设置”（Settings）即可关闭推送。',
  ],
});

function findTokens({ folded, meter }: FieldContext): FieldHit[] {
  const { text } = folded;
  let done = 0;
  return findCharacters(text, STRONG + WEAK, meter).flatMap((at): FieldHit[] => {
    if (at < done) return [];
    const match = matchNear(TOKEN, text, at, TOKEN_REACH, meter);
    if (!match?.[1]) return [];
    const span = { start: at, end: at + match[0].length };
    if (!isPassword(text, span, match[1], meter)) return [];
    done = span.end;
    return [{ ...unfold(folded, span), level: 'warn' }];
  });
}

function isPassword(text: string, span: Span, token: string, meter: Meter): boolean {
  const isStrong = STRONG.includes(text.charAt(span.start)) && STRONG.includes(text.charAt(span.end - 1));
  // Inside an address or a word a slash or a bracket is no mark of a password.
  const touches = /[\w.:/=-]$/.test(text.slice(Math.max(0, span.start - 1), span.start));
  const changes = token.match(CHANGE)?.length ?? 0;
  if (!MIXED.test(token) || (!isStrong && (touches || changes < LEAST_CHANGES))) return false;
  return (isStrong ? SHOPS_OR_OPEN : SHOPS).test(inLine(text, span, CUE_REACH, meter));
}

/** How to use a password belongs to the password: told once. */
function isNear(a: Span, b: Span): boolean {
  return a.start - b.end < CUE_REACH && b.start - a.end < CUE_REACH;
}

function hasShareLink({ start, end }: Span, { folded, meter }: FieldContext): boolean {
  return SHARE_LINK.test(surroundings(folded.raw, { start, end }, SHARE_REACH, meter));
}

function findForeignPrograms({ pack, ...context }: FieldContext): FieldHit[] {
  const hits = findPrograms({ ...context, pack });
  if (!hits.length) return hits;
  const own = (pack.ownAccounts ?? []).flatMap(({ name, id }) => (id === null ? [name] : [name, id]));
  return hits
    .filter(({ start, end }) => {
      const stands = context.folded.raw.slice(start, end);
      return !own.some((known) => stands === known || stands.startsWith(`#小程序://${known}/`));
    })
    .map((hit) => ({ ...hit, title: TITLE_OF_PROGRAM, why: WHY_OF_PROGRAM }));
}

const TITLE_OF_PROGRAM = { zh_CN: '未确认的小程序或公众号', en: 'Mini-program or account nobody confirmed' };
const WHY_OF_PROGRAM = {
  zh_CN: '看不出是谁的小程序。请核对主体，是政府的就由本单位登记确认，是商家的请删去。',
  en: 'It does not show whose this is. Have the unit confirm it if it is the government’s; remove it if it is a merchant’s.',
};

function inLine(text: string, { start, end }: Span, reach: number, meter: Meter): string {
  const before = lookBehind(text, start, reach, meter).split('\n').at(-1) ?? '';
  return before + (lookAhead(text, end, reach, meter).split('\n', 1)[0] ?? '');
}
