import { describe, expect, it } from 'vitest';
import { loadNational } from '#tests/contracts/rule-examples.ts';
import type { OwnAccount, Pack } from '#utils/core/checks/pack.ts';
import { attachedGoods } from '#utils/core/checks/rules/legal/attached-goods.ts';
import { commercePassword } from '#utils/core/checks/rules/legal/commerce-password.ts';
import { commercialContent } from '#utils/core/checks/rules/legal/commercial-content.ts';
import { commercialLink } from '#utils/core/checks/rules/legal/commercial-link.ts';
import { serviceLink } from '#utils/core/checks/rules/policy/service-link.ts';
import { run } from '#utils/core/checks/run.ts';
import { type Draft, plainDraft } from '#utils/core/draft/draft.ts';
import { judgeLink } from '#utils/core/sources/judge-link.ts';
import { startMeter } from '#utils/core/text/meter.ts';

const national: Pack = loadNational();
const rules = [attachedGoods, commercePassword, commercialContent, commercialLink, serviceLink];

function find(text: string, parts: Partial<Draft> = {}, pack = national) {
  return run(plainDraft(text, parts), pack, { rules }).map(({ kind, level, text: stands }) => [
    kind,
    level,
    stands,
  ]);
}

const shop: OwnAccount = {
  kind: 'shop',
  name: '云湖助农馆',
  id: 'shop.jd.com/index-1.html',
  confirmedBy: '王科长',
  confirmedOn: '2026-03-02',
};
const program: OwnAccount = {
  kind: 'miniProgram',
  name: '云湖办事',
  id: 'wx0000000000000001',
  confirmedBy: '王科长',
  confirmedOn: '2026-03-02',
};

describe('hosts of the built-in pack', () => {
  it.each([
    ['https://item.taobao.com/item.htm?id=1', 'commercial-link', 'warn'],
    ['https://s.click.taobao.com/a', 'commercial-link', 'block'],
    ['https://union-click.jd.com/a', 'commercial-link', 'block'],
    ['https://m.tb.cn/h.a', 'commercial-link', 'block'],
    ['https://apps.apple.com/cn/app/id1', 'commercial-link', 'note'],
    ['https://live.douyin.com/1', 'commercial-link', 'note'],
    ['https://live.taobao.com/1', 'commercial-link', 'block'],
    ['https://haohuo.jinritemai.com/1', 'commercial-link', 'block'],
    ['https://www.wjx.cn/vm/a.aspx', 'commercial-link', 'note'],
    ['https://docs.qq.com/form/page/a', 'commercial-link', 'note'],
    ['https://channels.weixin.qq.com/shop/a', 'commercial-link', 'warn'],
    ['https://t.cn/A6', 'short-link', 'warn'],
    ['https://v.douyin.com/iRNBho5/', 'short-link', 'warn'],
    ['https://wxaurl.cn/abc', 'short-link', 'warn'],
    ['https://bit.ly/abc', 'short-link', 'block'],
    ['weixin://dl/business/?t=abc', 'commercial-link', 'note'],
    ['alipays://platformapi/startapp', 'commercial-link', 'note'],
    ['pinduoduo://com.xunmeng.pinduoduo', 'commercial-link', 'block'],
    ['https://www.bl.gov.cn/go?target=https%3A%2F%2Fu.jd.com%2Fa', 'commercial-link', 'block'],
  ])('%s: %s, %s, in the text, as a link and on a card', (url, kind, level) => {
    expect(find(`请看 ${url} 谢谢`)).toEqual([[kind, level, url]]);
    expect(find('请看原文', { links: [{ url, text: '阅读原文' }] })).toEqual([[kind, level, url]]);
    const attachments = [{ kind: 'product', text: '卡片', url }];
    expect(find('请看卡片', { attachments })).toEqual([[kind, level, url]]);
  });

  it.each([
    'https://docs.qq.com/doc/a',
    'https://channels.weixin.qq.com/web/a',
    'https://mp.weixin.qq.com/s/abc',
    'https://www.bl.gov.cn/a?url=https%3A%2F%2Fwww.zj.gov.cn',
    'https://not.cn/a',
    'https://taobao.com.example.gov.cn/',
  ])('passes %s', (url) => expect(find(`请看 ${url} 谢谢`)).toEqual([]));
});

describe('what the unit has confirmed', () => {
  const own = { ...national, ownAccounts: [shop, program] };

  it('lets its own shop pass as a link and a card, and no other shop of that host', () => {
    const card = (url: string) => ({ attachments: [{ kind: 'product', text: '大米', url }] });
    expect(find('见 https://shop.jd.com/index-1.html 。', {}, own)).toEqual([]);
    expect(find('', card('https://shop.jd.com/index-1.html'), own)).toEqual([]);
    expect(find('', card('https://shop.jd.com/index-1.htmlx'), own)).toHaveLength(1);
    expect(find('', card('https://shop.jd.com.evil.example/index-1.html'), own)).toEqual([
      ['attached-goods', 'warn', '大米'],
    ]);
    expect(find('', card('https://item.jd.com/index-1.html'), own)).toHaveLength(1);
  });

  it('knows a mini-program by its appid where the page tells it, otherwise by its exact name', () => {
    const card = (text: string, url: string | null) => ({
      attachments: [{ kind: 'miniProgram', text, url }],
    });
    expect(find('', card('云湖办事 取号', 'wx0000000000000001/pages/index'), own)).toEqual([]);
    expect(find('', card('云湖办事 取号', 'pages/index'), own)).toEqual([]);
    expect(find('', card('云湖办事 取号', 'wx00000000000000ff/pages/index'), own)).toHaveLength(1);
    expect(find('', card('云湖办事好物 取号', null), own)).toHaveLength(1);
    expect(find('打开 wx0000000000000001 即可', {}, own)).toEqual([]);
    expect(find('点 #小程序://云湖办事/AbC1 即可', {}, own)).toEqual([]);
    expect(find('点 #小程序://云湖办事商城/AbC1 即可', {}, own)).toHaveLength(1);
  });
});

describe('commerce-password', () => {
  it.each([
    ['₤aBcD12efGh₤ 打开手机天猫', '₤aBcD12efGh₤', 'warn'],
    ['复制(Xy7kLm29QpR)到手淘', '(Xy7kLm29QpR)', 'warn'],
    ['京东专享！AbC12dEfG3！', '！AbC12dEfG3！', 'warn'],
    ['复制这段话打开拼多多APP', '复制这段话打开拼多多', 'warn'],
    ['复制此链接，打开Dou音搜索', '复制此链接，打开Dou音', 'note'],
    ['长按复制打开支付宝', '复制打开支付宝', 'note'],
    ['推广码:88AA77', '推广码:88AA77', 'warn'],
  ])('%s', (text, stands, level) => {
    expect(find(text)).toEqual([['commerce-password', level, stands]]);
  });

  it('tells of a share text once, by its link', () => {
    expect(find('9.20 复制打开抖音，看看【云湖发布】的作品 https://v.douyin.com/iRNBho5/ 03/12')).toEqual([
      ['short-link', 'warn', 'https://v.douyin.com/iRNBho5/'],
    ]);
    expect(find('3 1【淘宝】https://m.tb.cn/h.abc?tk=aB12 CZ0001 「大米」')).toEqual([
      ['commercial-link', 'block', 'https://m.tb.cn/h.abc?tk=aB12'],
    ]);
  });

  it.each([
    '打开支付宝即可缴费。',
    '复制到剪贴板后打开文档。',
    '￥12345678￥，打开方式见附件',
    '编号(330206199001)请打开网站查询',
    '京东物流（JDLogistics）入驻园区',
    '入会邀请码 A1B2C3',
    '微信号wxbeilun2020',
  ])('passes %s', (text) => expect(find(text)).toEqual([]));
});

it.each(['要的加微信abc123购买，50元一箱', '喜欢的朋友私聊下单，全场8折', '加VX：nb2020 下单，买一送一'])(
  'contact for sale: %s',
  (text) => {
    expect(find(text).map(([kind, level]) => [kind, level])).toEqual([['commercial-content', 'warn']]);
  },
);

it.each(['加微信群参加志愿服务', '谨防对方让你加微信私下购买游戏账号'])('no sale: %s', (text) => {
  expect(find(text)).toEqual([]);
});

describe('service-link', () => {
  const links = [{ url: 'https://jzz.example-city.com/a', text: '网上办理入口' }];
  it('asks about an anchor that offers a service elsewhere', () => {
    expect(find('详见下方', { links })).toEqual([['service-link', 'warn', links[0]?.url]]);
  });
  it('leaves a commercial page to its own rule', () => {
    expect(find('申领入口：https://item.taobao.com/a')).toEqual([
      ['commercial-link', 'warn', 'https://item.taobao.com/a'],
    ]);
  });
  it('takes the unit’s own entrance', () => {
    const own = { ...national, serviceHosts: [...(national.serviceHosts ?? []), 'example-city.com'] };
    expect(find('详见下方', { links }, own)).toEqual([]);
  });
});

it.each([
  ['https://www.bl.gov.cn./a', 'www.bl.gov.cn', 'government'],
  ['https://bl.gov.cn@item.taobao.com/', 'item.taobao.com', 'commercial'],
  ['https://t.cn/a', 't.cn', 'short'],
  ['https://www.wjx.cn/a', 'www.wjx.cn', 'thirdParty'],
  ['https://www.example.com/', 'www.example.com', 'unknown'],
  ['https://gov.cn.example.com/', 'gov.cn.example.com', 'disguised'],
])('%s is judged %s, %s', (address, host, verdict) => {
  expect(judgeLink(new URL(address), national)).toEqual({ host, verdict });
});

describe('floods and broken addresses', () => {
  const broken = [
    'http://',
    'http://[::1',
    'https://%%%',
    'http://a..b',
    '//',
    'http://xn--a',
    'ftp://x:99999/',
  ];

  it('ten thousand links of every kind: no throw, and work in proportion', () => {
    const stepsFor = (count: number) => {
      const meter = startMeter();
      const urls = Array.from({ length: count }, (_, index) => `https://a${index}.taobao.com/${index}`);
      const links = urls.map((url) => ({ url, text: '办理入口' }));
      const attachments = [...urls, ...broken].map((url) => ({ kind: 'product', text: url, url }));
      const draft = plainDraft(`${broken.join(' ')} ${urls.join(' ')}`, { links, attachments });
      expect(run(draft, national, { meter, rules }).length).toBeGreaterThanOrEqual(count);
      return meter.steps;
    };
    const small = stepsFor(1_000);
    expect(stepsFor(10_000)).toBeLessThan(small * 12);
  });

  it.each(broken)('%s', (url) => {
    const links = [{ url, text: '办理入口' }];
    expect(() =>
      find(`办理入口 ${url}`, { links, attachments: [{ kind: '购物车', text: '', url }] }),
    ).not.toThrow();
  });
});
