import type { DraftAttachment } from '../../../draft/draft.ts';
import { findCommerceEntry } from '../../../sources/commerce-entry.ts';
import { parseLink } from '../../../sources/host.ts';
import { isOwnCard, isOwnLink } from '../../../sources/own-places.ts';
import { type DraftHit, defineRule } from '../../define-rule.ts';
import type { Pack } from '../../pack.ts';

type Sort = 'goods' | 'advert' | 'program';

/** What a card is by the name its platform gives it: WeChat's tags, Douyin's 添加标签. */
const SORTS: ReadonlyMap<string, Sort> = new Map([
  ...['product', 'goods', '购物车', '商品', '团购', '橱窗', '小店', '门店'].map(
    (kind) => [kind, 'goods'] as const,
  ),
  ['advert', 'advert'],
  ...['miniProgram', '小程序', '小游戏'].map((kind) => [kind, 'program'] as const),
]);

const LONGEST_EVIDENCE = 60;

export const attachedGoods = defineRule({
  id: 'attached-goods',
  kind: 'attached-goods',
  scope: 'draft',
  gate: 'legal',
  level: 'warn',
  title: { zh_CN: '挂了商品', en: 'Goods attached' },
  why: {
    zh_CN: '政务新媒体不得挂商品、链接商业页面。请移除；政府组织的助农店铺由本单位登记确认后不再提示。',
    en: 'A government account may carry no goods. Remove the card; a shop the government runs can be confirmed by the unit.',
  },
  clause: '仑政办〔2020〕44号 二(三)；广告法第十四条',
  check: ({ draft, pack }) => {
    const seen = new Set<string>();
    return draft.attachments.flatMap((attachment): DraftHit[] => {
      const sort = SORTS.get(attachment.kind);
      if (!sort || isOwn(attachment, pack) || isToldAsLink(attachment, pack)) return [];
      const evidence = nameOf(attachment);
      if (seen.has(evidence)) return [];
      seen.add(evidence);
      return [{ field: null, evidence, ...WORDS[sort] }];
    });
  },
  flags: [
    {
      text: '见下方卡片。',
      cards: [{ kind: 'product', text: '云湖大米 39.90', url: null }],
      evidence: ['云湖大米 39.90'],
    },
    {
      text: '好物都在这里。',
      platform: 'douyin',
      surface: 'video',
      cards: [{ kind: '购物车', text: '', url: 'https://shop.example/1' }],
      evidence: ['购物车 https://shop.example/1'],
    },
    {
      text: '扫码取号。',
      cards: [{ kind: 'miniProgram', text: '云湖办事 在线取号', url: 'pages/index/index' }],
      evidence: ['云湖办事 在线取号'],
    },
    {
      text: '见文末。',
      cards: [{ kind: 'advert', text: '品牌热卖', url: null }],
      evidence: ['品牌热卖'],
    },
  ],
  passes: [
    {
      text: '扫码取号。',
      cards: [{ kind: 'miniProgram', text: '浙里办 一网通办', url: 'pages/index/index' }],
    },
    { text: '听听他们怎么说。', cards: [{ kind: 'audio', text: '访谈录音', url: null }] },
    { text: '拍摄于湖滨公园。', platform: 'douyin', cards: [{ kind: '位置', text: '湖滨公园', url: null }] },
    {
      text: '您好，已转市场监管局核实。',
      surface: 'reply',
      cards: [{ kind: 'recipient', text: '小程序商品爱好者', url: null }],
    },
    {
      text: '助农专场见卡片。',
      cards: [{ kind: 'product', text: '云湖大米', url: 'https://shop1.example/goods/1' }],
      ownAccounts: [
        {
          kind: 'shop',
          name: '云湖助农馆',
          id: 'shop1.example',
          confirmedBy: '王科长',
          confirmedOn: '2026-03-02',
        },
      ],
    },
  ],
});

const WORDS = {
  goods: {},
  advert: {
    level: 'block',
    title: { zh_CN: '插入了广告卡片', en: 'Advertisement card inserted' },
    why: {
      zh_CN: '政务新媒体不得刊登商业广告。请删去这张广告卡片。',
      en: 'A government account may not carry commercial advertising. Remove this card.',
    },
  },
  program: {
    title: { zh_CN: '小程序未经本单位确认', en: 'Mini-program the unit has not confirmed' },
    why: {
      zh_CN: '看不出小程序是谁的、有无商业内容。请核对主体；是政府的，由本单位登记确认后不再提示。',
      en: 'Whose mini-program this is, and whether it sells anything, is not known. Check its owner; the unit can confirm it.',
    },
  },
} as const satisfies Record<Sort, Partial<DraftHit>>;

function isOwn(attachment: DraftAttachment, pack: Pack): boolean {
  const url = attachment.url === null ? undefined : parseLink(attachment.url);
  return isOwnCard(attachment, pack) || (url !== undefined && isOwnLink(url, pack));
}

/** Where it leads to a known commercial host, `commercial-link` says so already. */
function isToldAsLink({ url }: DraftAttachment, pack: Pack): boolean {
  const parsed = url === null ? undefined : parseLink(url);
  return parsed !== undefined && findCommerceEntry(parsed, pack) !== undefined;
}

function nameOf({ kind, text, url }: DraftAttachment): string {
  const name = text.trim() || `${kind} ${url ?? ''}`.trim();
  return name.length > LONGEST_EVIDENCE ? `${name.slice(0, LONGEST_EVIDENCE)}…` : name;
}
