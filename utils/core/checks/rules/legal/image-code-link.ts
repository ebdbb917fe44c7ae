import { labelOf } from '../../../images/label.ts';
import { findCommerceEntry, isShort } from '../../../sources/commerce-entry.ts';
import { findLinks } from '../../../sources/find-links.ts';
import { hostOf } from '../../../sources/host.ts';
import { judgeLink } from '../../../sources/judge-link.ts';
import { fold } from '../../../text/fold.ts';
import { type DraftContext, type DraftHit, defineRule } from '../../define-rule.ts';

/** Codes that open a payment or add a person, by scheme or host: neither belongs into a government post. */
const PAYS_OR_ADDS =
  /^(?:wxp:\/\/|https?:\/\/(?:qr\.alipay\.com|u\.wechat\.com|qm\.qq\.com|qun\.qq\.com)(?:\/|$))/i;
/** Following an official account: what these codes are for in the first place. */
const FOLLOWS = /^https?:\/\/(?:weixin\.qq\.com\/r|mp\.weixin\.qq\.com)\//i;

const SHOP = 'https://item.taobao.com/item.htm?id=1';

export const imageCodeLink = defineRule({
  id: 'image-code-link',
  kind: 'image-code-link',
  scope: 'draft',
  gate: 'legal',
  level: 'warn',
  title: { zh_CN: '图中二维码通向商业页面', en: 'A QR code leads to a commercial page' },
  why: {
    zh_CN: '图中的二维码等同链接，不得通向商业广告页面。请换图，或改用政府网站、“浙里办”的二维码。',
    en: 'A QR code is a link: it may not lead to commercial advertising. Use another picture or a government code.',
  },
  clause: '仑政办〔2020〕44号 二(三)；广告法第十四条',
  check: (context) =>
    context.imageFacts.flatMap((facts) =>
      facts.codes.flatMap((code) => judge(code, labelOf(facts, context.imageFacts), context)),
    ),
  flags: [
    {
      text: '扫码了解',
      images: ['海报.png'],
      imageFacts: { '海报.png': { codes: [SHOP] } },
      evidence: ['海报.png → item.taobao.com'],
    },
    {
      text: '详见海报',
      images: ['a.jpg'],
      imageFacts: { 'a.jpg': { codes: ['https://www.bl.gov.cn/a', 'https://shop.jd.com/1'] } },
      evidence: ['a.jpg → shop.jd.com'],
    },
    {
      text: '详见海报',
      images: ['b.jpg'],
      imageFacts: { 'b.jpg': { codes: ['wxp://f2f0abcdefg'] } },
      evidence: ['b.jpg → wxp://'],
    },
    {
      text: '欢迎咨询',
      images: ['c.jpg'],
      imageFacts: { 'c.jpg': { codes: ['https://u.wechat.com/EAbc'] } },
      evidence: ['c.jpg → u.wechat.com'],
    },
    {
      text: '活动报名',
      images: ['d.jpg'],
      imageFacts: { 'd.jpg': { codes: ['https://www.example.com/form'] } },
      evidence: ['d.jpg → www.example.com'],
    },
  ],
  passes: [
    {
      text: '办事请扫码',
      images: ['办事.png'],
      imageFacts: { '办事.png': { codes: ['https://www.zjzwfw.gov.cn/zjservice-fe/'] } },
    },
    {
      text: '关注我们',
      images: ['尾图.png'],
      imageFacts: { '尾图.png': { codes: ['http://weixin.qq.com/r/abc', 'https://mp.weixin.qq.com/a/x'] } },
    },
    { text: '桌号', images: ['e.png'], imageFacts: { 'e.png': { codes: ['A-12'] } } },
    { text: '现场照片', images: ['现场.jpg'], imageFacts: { '现场.jpg': {} } },
  ],
});

function judge(code: string, label: string, { pack, meter }: DraftContext): DraftHit[] {
  const hit = (place: string, words: Omit<DraftHit & { field: null }, 'field' | 'evidence'> = {}) => [
    { field: null, evidence: `${label} → ${place}`, ...words } as const,
  ];
  if (FOLLOWS.test(code)) return [];
  if (PAYS_OR_ADDS.test(code)) return hit(placeOf(code), PERSONAL);
  return findLinks(fold(code, meter), meter)
    .slice(0, 1)
    .flatMap(({ url }): readonly DraftHit[] => {
      const { verdict } = judgeLink(url, pack);
      if (verdict === 'own' || verdict === 'government') return [];
      const entry = findCommerceEntry(url, pack);
      if (!entry) return hit(hostOf(url), UNKNOWN);
      const words = isShort(entry) || entry.level === 'note' ? UNKNOWN : {};
      return hit(hostOf(url), { ...words, level: entry.level, fromPack: true });
    });
}

function placeOf(code: string): string {
  return /^https?:\/\/([^/]+)/i.exec(code)?.[1] ?? /^[a-z]+:\/\//i.exec(code)?.[0] ?? '';
}

const PERSONAL = {
  title: { zh_CN: '图中二维码用于收款或加好友', en: 'A QR code asks for money or adds a contact' },
  why: {
    zh_CN: '收款码、个人或群二维码不应出现在政务发布中。请换图，或改用公开的办事渠道。',
    en: 'Payment, personal or group codes do not belong into a government post. Use another picture or an official channel.',
  },
} as const;

const UNKNOWN = {
  level: 'note',
  title: { zh_CN: '图中二维码通向外部页面', en: 'A QR code leads to an outside page' },
  why: {
    zh_CN: '图中的二维码不通向政府网站。请扫码核对是谁的页面、有无广告，能用政府页面的请换用。',
    en: 'The QR code does not lead to a government site. Scan it: whose page is it, does it advertise? Prefer a government page.',
  },
} as const;
