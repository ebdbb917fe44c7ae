import { carriesQuoted } from '../../../draft/draft.ts';
import { findCommerceEntry, isShort } from '../../../sources/commerce-entry.ts';
import { findLinks } from '../../../sources/find-links.ts';
import { parseLink } from '../../../sources/host.ts';
import { shownLinks } from '../../../sources/shown-links.ts';
import { fold } from '../../../text/fold.ts';
import { type DraftContext, type DraftHit, defineRule, type FieldHit } from '../../define-rule.ts';
import type { CommerceHost } from '../../pack.ts';

export const commercialLink = defineRule({
  id: 'commercial-link',
  kind: 'commercial-link',
  scope: 'draft',
  gate: 'legal',
  level: 'warn',
  title: { zh_CN: '链接商业页面', en: 'Link to a commercial page' },
  why: {
    zh_CN: '政务新媒体不得刊登商业广告或链接商业广告页面。请删去链接，或换成政府网站、“浙里办”的页面。',
    en: 'A government account may carry neither commercial advertising nor links to it. Remove the link or use a government page.',
  },
  clause: '仑政办〔2020〕44号 二(三)；广告法第十四条',
  check: (context) => [...findInFields(context), ...findBeside(context)],
  flags: [
    '购买请点⟦https://item.taobao.com/item.htm?id=1⟧，数量有限',
    '搜索⟦taobao.com⟧即可。',
    '特产见⟦shop.jd.com/a⟧。',
    '优惠券⟦ｈｔｔｐｓ：／／ｕｌａｎｄ．ｔａｏｂａｏ．ｃｏｍ／ｃ⟧快领',
    '详见⟦item。taobao。com⟧。',
    '官网⟦https://bl.gov.cn@item.taobao.com/x⟧。',
    '点击⟦https://www.bl.gov.cn/go?url=https%3A%2F%2Fs.click.taobao.com%2Fabc⟧查看',
    '打开⟦taobao://item.taobao.com/item.htm⟧。',
    '短链⟦HTTPS://BIT.LY./abc⟧。',
    '视频见⟦https://v.douyin.com/iRNBho5/⟧，欢迎收看。',
    '应用下载：⟦https://apps.apple.com/cn/app/id1⟧。',
    {
      text: '阅读原文',
      links: ['https://haohuo.jinritemai.com/1'],
      evidence: ['https://haohuo.jinritemai.com/1'],
    },
    { text: '见商品卡片', attachments: ['//detail.tmall.com/i'], evidence: ['//detail.tmall.com/i'] },
    {
      text: '转发微博',
      surface: 'repost',
      quoted: '爆款 s.click.taobao.com/x',
      evidence: ['s.click.taobao.com/x'],
    },
  ],
  passes: [
    '详见http://www.bl.gov.cn/col/col1.html，或登录浙里办。',
    '请发邮件至wang@jd.com或bl2020@taobao.com。',
    '提示：taobao.com.example.gov.cn与mytaobao.com都不是淘宝。',
    '警惕假冒网站，版本号1.2.3，时间8:30.',
    '淘宝、京东等平台应当落实主体责任。',
    { text: '阅读原文', links: ['https://www.zj.gov.cn/a', 'javascript:void(0)'] },
    { text: '转发微博', surface: 'repost', quoted: '见https://www.ningbo.gov.cn/' },
    { text: '您好，已转商务部门处理。', surface: 'reply', quoted: 's.click.taobao.com/x能买吗' },
  ],
});

function findInFields(context: DraftContext): DraftHit[] {
  const { draft, pack, meter } = context;
  return Object.entries(draft.fields).flatMap(([field, text]) =>
    findLinks(fold(text, meter), meter).flatMap(({ start, end, url }) => {
      const entry = findCommerceEntry(url, pack);
      return entry ? [{ field, start, end, ...wordsOf(entry) }] : [];
    }),
  );
}

/** Links, cards and the quoted post; an address the text shows as well is reported there only. */
function findBeside({ draft, pack, meter }: DraftContext): DraftHit[] {
  const shown = shownLinks(draft, meter);
  const addresses = [
    ...draft.links.map((link) => link.url),
    ...draft.attachments.flatMap((attachment) => attachment.url ?? []),
  ];
  const beside = new Map<string, CommerceHost>();
  for (const address of addresses) {
    const url = parseLink(address);
    const entry = url && findCommerceEntry(url, pack);
    if (entry && !shown.has(url.href)) beside.set(address, entry);
  }
  const quoted = (carriesQuoted(draft) && draft.quoted?.text) || '';
  for (const { start, end, url } of findLinks(fold(quoted, meter), meter)) {
    const entry = findCommerceEntry(url, pack);
    if (entry) beside.set(quoted.slice(start, end), entry);
  }
  return [...beside].map(([evidence, entry]) => ({ field: null, evidence, ...wordsOf(entry) }));
}

type Speech = Pick<FieldHit, 'kind' | 'title' | 'why'>;

/** What is said of a host depends on what it is for: of some only that somebody has to look. */
function wordsOf(entry: CommerceHost): Omit<FieldHit, 'start' | 'end'> {
  return { level: entry.level, fromPack: true, ...speechOf(entry) };
}

function speechOf(entry: CommerceHost): Speech {
  const { category, host } = entry;
  if (isShort(entry)) {
    return {
      kind: 'short-link',
      title: { zh_CN: `短链接去向不明（${category}）`, en: `Short link to an unknown place (${host})` },
      why: {
        zh_CN: '短链接看不出通向哪里，可能是广告页面。请点“查看去向”核对，或改用完整的政府网址。',
        en: 'A short link hides where it leads, which may be an advertisement. See where it leads, or use the full government address.',
      },
    };
  }
  if (entry.level === 'note') {
    return {
      title: { zh_CN: `链接第三方平台（${category}）`, en: `Link to a third party (${host})` },
      why: {
        zh_CN: '第三方平台上既有公共服务也有商业推广。请核对对方是谁、有无广告，能用政府页面的请换用。',
        en: 'Third-party platforms carry public services and advertising alike. Check whose page it is, or use a government page.',
      },
    };
  }
  return {
    title: { zh_CN: `链接商业页面（${category}）`, en: `Link to a commercial page (${host})` },
  };
}
