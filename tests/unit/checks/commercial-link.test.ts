import { describe, expect, it } from 'vitest';
import type { Pack } from '#utils/core/checks/pack.ts';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { EMPTY_PACK } from './rule-runner.ts';

const pack: Pack = {
  ...EMPTY_PACK,
  commerceHosts: [
    { host: 'taobao.com', category: '电商平台', level: 'warn' },
    { host: 's.click.taobao.com', category: '返佣推广', level: 'block' },
    { host: 'docs.qq.com/form', category: '问卷表单', level: 'note' },
    { host: 'taobao://', category: 'App scheme', level: 'block' },
  ],
};
const find = (text: string, links: readonly string[] = []) =>
  run(plainDraft(text, { links: links.map((url) => ({ url, text: '' })) }), pack).map(
    ({ text: stands, level, scope }) => [stands, level, scope],
  );

describe('commercial-link', () => {
  it.each([
    ['taobao.com', 'warn'],
    ['www.Taobao.com', 'warn'],
    ['item.taobao.com:8080/x?y=1', 'warn'],
    ['http://taobao.com./', 'warn'],
    ['//taobao.com/a', 'warn'],
    ['http:\\\\taobao.com\\a', 'warn'],
    ['http://%74aobao.com/', 'warn'],
    ['ｔａｏｂａｏ．ｃｏｍ', 'warn'],
    ['taobao。com', 'warn'],
    ['tao\u200bbao.com', 'warn'],
    ['https://bl.gov.cn@taobao.com/x', 'warn'],
    ['https://s.click.taobao.com/abc', 'block'],
    ['https://docs.qq.com/form/page/1', 'note'],
    ['taobao://item', 'block'],
  ])('finds %s', (link, level) => {
    expect(find(`请看${link}，谢谢`)).toEqual([[link, level, 'field']]);
  });

  it.each([
    'https://taobao.com.bl.gov.cn/',
    'https://taobao.com@bl.gov.cn/',
    'https://www.bl.gov.cn/taobao.com',
    'mytaobao.com',
    'me@taobao.com',
    'https://docs.qq.com/doc/1',
    'taobao.company',
    'taobao',
  ])('passes %s', (link) => {
    expect(find(`请看${link}，谢谢`)).toEqual([]);
  });

  it('separates addresses that touch', () => {
    expect(find('见http://taobao.com/ahttp://s.click.taobao.com/b。').map(([stands]) => stands)).toEqual([
      'http://s.click.taobao.com/b',
      'http://taobao.com/a',
    ]);
    expect(find('见taobao.com,s.click.taobao.com').map(([stands]) => stands)).toEqual([
      's.click.taobao.com',
      'taobao.com',
    ]);
  });

  it('reports an address that the text shows only where it stands', () => {
    const url = 'https://taobao.com/x';
    expect(find(`见${url}`, [url])).toEqual([[url, 'warn', 'field']]);
    expect(find('见原文', [url, url])).toEqual([[url, 'warn', 'draft']]);
  });

  it.each(['http:taobao.com', ' //taobao.com/ ', 'taobao.com:80', 'https://a.cn/?u=%2F%2Ftaobao.com'])(
    'reads the link %j as a browser would',
    (link) => expect(find('见原文', [link])).toEqual([[link, 'warn', 'draft']]),
  );

  it.each(['mailto:me@taobao.com', 'javascript:void(0)', 'tel:12345', '#taobao.com', '', 'https://'])(
    'passes the link %j, which leads to no such host',
    (link) => expect(find('见原文', [link])).toEqual([]),
  );
});
