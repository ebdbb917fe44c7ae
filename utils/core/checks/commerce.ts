import type { Folded } from '../text/fold.ts';
import type { Meter } from '../text/meter.ts';
import { findCharacters, lookAhead, lookBehind } from '../text/scan.ts';
import type { Span } from '../text/span.ts';
import { type Cue, cue, cueSet, cuesOf, findCues, surroundings } from './cues.ts';

/**
 * Signs that a text sells something. `sale` is enough alone (nobody else speaks so); the others say little each:
 * a price, an offer, a request to buy, a shop, a way to reach the seller, praise of goods.
 */
export type SignKind = 'sale' | 'price' | 'offer' | 'buy' | 'shop' | 'contact' | 'claim';

interface Sign extends Span {
  readonly kind: SignKind;
}

/** Neighbouring signs that together make a commercial passage, in the offsets of the text searched. */
export interface Passage extends Span {
  readonly kinds: ReadonlySet<SignKind>;
  /** The most telling of its signs. */
  readonly sign: Span;
}

/** Signs farther apart than this speak of different things. */
const LINK = 80;
/** How far around a passage its purpose may be stated: a warning, a tender, public money. */
const PURPOSE_REACH = 100;

/** Speaking of trade without trading: enforcement, warnings, procurement, insurance, policy. */
const NOT_SELLING =
  /招标|投标|采购|中标|成交公告|公共资源|拍卖公告|诈骗|骗局|骗子|被骗|受骗|骗取|刷单|冒充|陷阱|谨防|警惕|当心|提防|勿|投诉|举报|维权|消费提示|消费警示|抽检|不合格|召回|查处|查获|查扣|立案|罚款|处罚|整治|打击|违法|违规|假冒|禁止|不得|严禁|取缔|医保|社保|挂号|公益|捐赠|募捐|财政补贴|监管|警方|民警|法院|检察|案件|嫌疑人|市民反映|网友反映|来信|落实|规定|条例|办法/;
/** Vouchers from public money; a merchant's own are not. */
const PUBLIC_VOUCHER =
  /(?:政府|商务局|商务厅|文旅局|文旅厅|工会|财政|全市|全区|全县|惠民)[^。\n]{0,24}消费券|消费券[^。\n]{0,24}(?:政府|商务局|商务厅|文旅局|财政)/;

interface SignCue extends Cue {
  readonly kind: SignKind;
}

const as = (kind: SignKind, cues: readonly Cue[]): SignCue[] => cues.map((found) => ({ ...found, kind }));

const SIGNS = cueSet<SignCue>([
  ...as(
    'sale',
    cuesOf(
      '扫码下单 扫码购买 扫码抢购 点击购买 点击下单 立即购买 立即下单 立即抢购 马上抢购 加购物车 加入购物车 小黄车 直播间下单 直播间抢 链接在评论区 戳链接购买 购买链接 下单链接 私信下单 私信购买 私聊下单 私聊购买 私我下单 评论区下单 进群下单 进群购买 加群购买 咨询购买 欢迎选购 欢迎订购 欢迎抢购 订购热线 订购电话 招商热线 加盟热线 招商加盟 诚邀加盟 官方旗舰店 团购价 到手价 惊爆价 跳楼价 买一送一 买二送一 第二件半价 拍下立减 下单立减 全场包邮 恰饭 好物推荐 好物分享 亲测好用 商务合作请 种草清单 种草指南 种草好物 疯狂种草 一秒种草 被种草了 淘口令 优惠码 返利码 内部券 隐藏券 领券下单 领券购买 亏本甩卖 清仓甩卖 超值团购',
    ),
  ),
  ...as('sale', [cue('包邮', { before: '不', after: '区' }), cue('0元购', { before: '\\d' })]),
  ...as(
    'offer',
    cuesOf(
      '抢购 秒杀 特价 大促 促销 优惠券 代金券 折扣券 满减 拼团 团购 打折 折扣 清仓 甩卖 返现 返利 优惠价 限时优惠 限时特惠 福利价 钜惠 特惠 立减 优惠大酬宾 大酬宾',
    ),
  ),
  ...as(
    'buy',
    cuesOf(
      '凭此券 凭本券 凭券到店 到店消费 进店消费 到店有礼 下单 选购 抢购中 开抢 速抢 抢先预订 热销中 火热预售 手慢无 先到先得 立即报名 抢票 囤货 剁手',
    ),
  ),
  ...as(
    'shop',
    cuesOf(
      '旗舰店 专卖店 专营店 本店 我店 小店 网店 微店 淘宝 天猫 京东 拼多多 商城 加盟 代理商 经销商 实体店 盛大开业 新店开业 营销中心 4S店',
    ),
  ),
  ...as(
    'contact',
    cuesOf(
      '加微信 加v信 加V信 加VX 加vx 微信号 客服微信 扫码添加 加客服 咨询热线 联系电话 咨询电话 预订电话 预约电话 售楼热线 售楼电话 销售热线 客服热线 招生热线 报名微信',
    ),
  ),
  ...as(
    'claim',
    cuesOf(
      '本品 本产品 正品保证 正品保障 品质保证 假一赔十 无效退款 厂家直销 产地直销 现货发售 新品上市 爆款 当天放款 秒批秒贷 低息贷款 年化收益 全网最低价 热卖 销量领先 口碑好货 产品热销',
    ),
  ),
]);

/** 加微信…购买: whoever is to be reached for buying sells. */
const BUY_BY_CONTACT = /^加(?:微信|[vV]信|[vV][xX]|客服)[^。;!?\n]{0,14}?(?:购买|下单|订购|选购|拿货|抢购)/;

const AMOUNT = '\\d+(?:\\.\\d+)?万?$';
const ASKED_BEFORE = new RegExp(
  `(?:售价|原价|现价|特价|优惠价|团购价|会员价|到手价|券后价?|仅需|只需|只要|仅售|低至|折后|立减|直降|定价|均价|首付)[:为约]?${AMOUNT}`,
);
const SOLD_BY =
  /^(?:起|(?:\/|一|每)(?:斤|件|盒|箱|瓶|份|套|袋|包|只|张|桶|罐|双|条|台|杯|盆|碗|对|束))(?!补|奖)/;

const passagesOf = new WeakMap<Folded, readonly Passage[]>();

/** Every commercial passage of a text, in folded offsets and in order. Linear, and done once per folded text. */
export function findCommerce(folded: Folded, meter: Meter): readonly Passage[] {
  const known = passagesOf.get(folded);
  if (known) return known;
  const { text } = folded;
  const passages = gather(findSigns(text, meter)).flatMap((signs) => {
    const passage = judge(signs);
    if (!passage) return [];
    const around = surroundings(text, passage, PURPOSE_REACH, meter);
    return NOT_SELLING.test(around) || PUBLIC_VOUCHER.test(around) ? [] : [passage];
  });
  passagesOf.set(folded, passages);
  return passages;
}

function findSigns(text: string, meter: Meter): Sign[] {
  const words = findCues(SIGNS, text, meter).map(({ cue: { kind }, start, end }): Sign => {
    const bought =
      kind === 'contact' ? BUY_BY_CONTACT.exec(lookAhead(text, start, 24, meter))?.[0] : undefined;
    return bought === undefined ? { kind, start, end } : { kind: 'sale', start, end: start + bought.length };
  });
  return [...words, ...findPrices(text, meter), ...findDiscounts(text, meter)].sort(
    (a, b) => a.start - b.start,
  );
}

function findPrices(text: string, meter: Meter): Sign[] {
  return findCharacters(text, '元¥￥', meter).flatMap((at): Sign[] => {
    if (text.charAt(at) !== '元') {
      const figure = /^\s?\d{1,7}(?:\.\d{1,2})?/.exec(lookAhead(text, at + 1, 11, meter))?.[0];
      return figure === undefined ? [] : [{ kind: 'price', start: at, end: at + 1 + figure.length }];
    }
    const before = lookBehind(text, at, 16, meter);
    const asked = ASKED_BEFORE.exec(before)?.[0];
    if (asked !== undefined) return [{ kind: 'price', start: at - asked.length, end: at + 1 }];
    const figure = new RegExp(AMOUNT).exec(before)?.[0];
    const unit = SOLD_BY.exec(lookAhead(text, at + 1, 4, meter))?.[0];
    if (figure === undefined || unit === undefined) return [];
    return [{ kind: 'price', start: at - figure.length, end: at + 1 + unit.length }];
  });
}

/** 8.5折, 满300减50. */
function findDiscounts(text: string, meter: Meter): Sign[] {
  return findCharacters(text, '折减', meter).flatMap((at): Sign[] => {
    const before = lookBehind(text, at, 8, meter);
    const figure = (text.charAt(at) === '折' ? /[1-9](?:\.\d)?$/ : /满\d{2,5}元?$/).exec(before)?.[0];
    if (figure === undefined || /^[线射叠断旧合]/.test(text.slice(at + 1, at + 2))) return [];
    return [{ kind: 'offer', start: at - figure.length, end: at + 1 }];
  });
}

function gather(signs: readonly Sign[]): Sign[][] {
  const groups: Sign[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const sign of signs) {
    if (sign.start <= reach) groups.at(-1)?.push(sign);
    else groups.push([sign]);
    reach = Math.max(reach, sign.end + LINK);
  }
  return groups;
}

/** One plain sale, or two different signs of which one is about goods and not only about how to be reached. */
function judge(signs: readonly Sign[]): Passage | undefined {
  const kinds = new Set(signs.map(({ kind }) => kind));
  const goods = (['price', 'offer', 'buy', 'claim', 'shop'] as const).filter((kind) =>
    kinds.has(kind),
  ).length;
  if (!kinds.has('sale') && !(goods >= 2 || (goods === 1 && kinds.has('contact')))) return undefined;
  const sign =
    signs.find(({ kind }) => kind === 'sale') ??
    signs.find(({ kind }) => kind !== 'contact' && kind !== 'claim') ??
    signs.find(({ kind }) => kind === 'claim');
  const first = signs[0];
  if (!first || !sign) return undefined;
  const end = Math.max(...signs.slice(-32).map((one) => one.end));
  return { start: first.start, end, kinds, sign: { start: sign.start, end: sign.end } };
}
