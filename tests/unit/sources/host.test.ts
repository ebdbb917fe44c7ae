import { describe, expect, it } from 'vitest';
import {
  findCarried,
  hostChain,
  hostOf,
  parseLink,
  readAddress,
  registeredHost,
} from '#utils/core/sources/host.ts';

function linkOf(value: string): URL {
  const url = parseLink(value);
  if (!url) throw new Error(`no link: ${value}`);
  return url;
}

describe('readAddress', () => {
  it.each([
    ['http://www.bl.gov.cn/col/1.html', 'www.bl.gov.cn'],
    ['https://bl.gov.cn.', 'bl.gov.cn'],
    ['https://BL.Gov.CN/', 'bl.gov.cn'],
    ['bl。gov。cn', 'bl.gov.cn'],
    ['bl｡gov｡cn/x', 'bl.gov.cn'],
    ['ｈｔｔｐ：／／ｂｌ．ｇｏｖ．ｃｎ'.normalize('NFKC'), 'bl.gov.cn'],
    ['http://ｂｌ．ｇｏｖ．ｃｎ', 'bl.gov.cn'],
    ['//bl.gov.cn/a', 'bl.gov.cn'],
    ['\\\\bl.gov.cn\\a', 'bl.gov.cn'],
    ['https://bl.gov.cn:8443/a', 'bl.gov.cn'],
    ['bl.gov.cn:8080', 'bl.gov.cn'],
    ['https://bl.gov.cn@evil.com/x', 'evil.com'],
    ['https://bl.gov.cn:pass@evil.com/x', 'evil.com'],
    ['https://evil.com\\@bl.gov.cn', 'evil.com'],
    ['https://evil.com#@bl.gov.cn', 'evil.com'],
    ['https://evil.com?@bl.gov.cn', 'evil.com'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://2130706433/', '127.0.0.1'],
    ['https://浙江.政务', 'xn--9swtu.xn--zfr164b'],
    ['http://b\tl.gov\n.cn/', 'bl.gov.cn'],
  ])('%s leads to %s', (value, host) => {
    const address = readAddress(value);
    expect(address.kind === 'host' && hostOf(address.url)).toBe(host);
  });

  it.each([
    ['data:text/html,<b>bl.gov.cn</b>', 'data:'],
    ['javascript:location="https://bl.gov.cn"', 'javascript:'],
    ['blob:https://mp.weixin.qq.com/0f7c', 'blob:'],
    ['mailto:a@bl.gov.cn', 'mailto:'],
    ['about:blank', 'about:'],
  ])('%s leads nowhere', (value, scheme) => {
    expect(readAddress(value)).toEqual({ kind: 'inline', scheme });
    expect(parseLink(value)).toBeUndefined();
  });

  it.each(['', '   ', 'http://', 'http://a b.cn/', 'http://bl.gov.cn:99999/', 'http://[::1', 'https://%zz/'])(
    'is clear about %j',
    (value) => expect(['broken', 'inline']).toContain(readAddress(value).kind),
  );
});

describe('hostChain', () => {
  it.each([
    ['https://www.bl.gov.cn/', ['www.bl.gov.cn', 'bl.gov.cn']],
    ['https://a.b.com.cn/', ['a.b.com.cn', 'b.com.cn']],
    ['https://bl.gov.cn./', ['bl.gov.cn']],
    ['https://gov.cn/', ['gov.cn']],
    ['https://shop.myshopify.com/', ['shop.myshopify.com', 'myshopify.com']],
    ['http://127.0.0.1:8080/', ['127.0.0.1']],
    ['http://localhost/', ['localhost']],
  ])('%s', (value, chain) => expect(hostChain(linkOf(value))).toEqual(chain));

  it('stays short however many labels there are', () => {
    expect(hostChain(linkOf(`http://${'a.'.repeat(100)}taobao.com`)).length).toBeLessThan(12);
  });

  it('knows what was registered', () => {
    expect(registeredHost(linkOf('https://a.b.example.com.cn/x'))).toBe('example.com.cn');
    expect(registeredHost(linkOf('http://10.0.0.1/x'))).toBe('10.0.0.1');
  });
});

describe('findCarried', () => {
  it.each(['url', 'u', 'target', 'redirect', 'returnUrl', 'return_url', 'redirect_uri', 'GOTO'])(
    'sees what ?%s= leads to',
    (key) => {
      const url = linkOf(
        `https://www.bl.gov.cn/go?id=1&${key}=${encodeURIComponent('https://evil.com/x?a=1')}`,
      );
      expect(findCarried(url).map(hostOf)).toEqual(['evil.com']);
    },
  );

  it.each([
    ['https://bl.gov.cn/go?url=//evil.com/x', ['evil.com']],
    ['https://bl.gov.cn/go?url=/\\evil.com/x', ['evil.com']],
    ['https://bl.gov.cn/go?url=evil.com/x', ['evil.com']],
    ['https://bl.gov.cn/go#/out?target=https%3A%2F%2Fevil.com', ['evil.com']],
    ['https://bl.gov.cn/go#url=https://evil.com', ['evil.com']],
    ['https://bl.gov.cn/go?url=https%253A%252F%252Fevil.com', []],
    ['https://bl.gov.cn/go?url=/col/col1.html', []],
    ['https://bl.gov.cn/go?url=index.html', []],
    ['https://bl.gov.cn/go?title=https://evil.com', []],
    ['https://bl.gov.cn/go?url=javascript:alert(1)', []],
    ['https://bl.gov.cn/go?url=data:text/html,x', []],
    ['https://bl.gov.cn/go?url=%E0%A4%A', []],
  ])('%s', (value, hosts) => expect(findCarried(linkOf(value)).map(hostOf)).toEqual(hosts));

  it('looks at a few parameters only', () => {
    const flood = `https://bl.gov.cn/?${'url=https://evil.com&'.repeat(10_000)}`;
    expect(findCarried(linkOf(flood)).length).toBeLessThanOrEqual(50);
  });
});
