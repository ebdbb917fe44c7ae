import { describe, expect, it } from 'vitest';
import { parseLink } from '#utils/core/sources/host.ts';
import { findDisguise, isGovernmentHost, isPublicInterestHost } from '#utils/core/sources/look-alike.ts';
import { decodeLabel } from '#utils/core/sources/punycode.ts';

function disguiseOf(value: string) {
  const url = parseLink(value);
  if (!url) throw new Error(`no link: ${value}`);
  return findDisguise(url);
}

describe('findDisguise', () => {
  it.each([
    ['https://gov.cn.example.com/', 'government'],
    ['https://bl.gov.cn.example.com/', 'government'],
    ['https://www-zj-gov-cn.com/', 'government'],
    ['https://zjgov.cn/', 'government'],
    ['https://zj-gov.com/', 'government'],
    ['https://zj.gov.com/', 'government'],
    ['https://zj.g0v.cn/', 'government'],
    ['https://bl.govcn.top/', 'government'],
    ['https://bl.gov.cn@evil.com/', 'user-info'],
    ['https://bl.gov.cn:80@evil.com/', 'user-info'],
    ['https://bl.gоv.cn/', 'letters'],
    ['https://bl.ɡov.cn/', 'letters'],
    ['https://xn--gv-fmc.cn/', 'letters'],
    ['https://аррӏе.com/', 'letters'],
    ['https://pаypal.com/', 'letters'],
    ['https://xn--a.cn/', 'broken'],
    ['https://xn--.cn/\ud83d %', 'broken'],
  ])('%s: %s', (value, disguise) => expect(disguiseOf(value)).toBe(disguise));

  it.each([
    'https://www.bl.gov.cn/',
    'https://bl.gov.cn./',
    'bl。gov。cn',
    'http://ｂｌ．ｇｏｖ．ｃｎ/',
    'https://www.gov.hk/',
    'https://www.gov.uk/',
    'https://data.gov/',
    'https://www.mygov.in/',
    'https://gov.cnki.net/',
    'https://governance.example.com/',
    'https://北仑.政务/',
    'https://新华网.中国/',
    'https://müller.de/',
    'https://пример.рф/',
    'http://10.0.0.1/',
    'https://name@example.com/',
  ])('%s is what it says', (value) => expect(disguiseOf(value)).toBeNull());

  it('cannot be led astray by a long name', () => {
    expect(disguiseOf(`http://${'gov.'.repeat(60)}com`)).toBe('government');
  });
});

describe('the endings', () => {
  it.each([
    ['gov.cn', true],
    ['www.bl.gov.cn', true],
    ['xn--rhqv96g.xn--zfr164b', true],
    ['gov.cn.example.com', false],
    ['zjgov.cn', false],
    ['xgov.cn', false],
  ])('government: %s %s', (host, is) => expect(isGovernmentHost(host)).toBe(is));

  it('public interest is another matter', () => {
    expect(isPublicInterestHost('a.xn--55qw42g')).toBe(true);
    expect(isGovernmentHost('a.xn--55qw42g')).toBe(false);
  });
});

describe('decodeLabel', () => {
  it.each([
    ['xn--gv-fmc', 'gоv'],
    ['xn--zfr164b', '政务'],
    ['xn--55qw42g', '公益'],
    ['xn--fiqs8s', '中国'],
    ['xn--mller-kva', 'müller'],
    ['bl', 'bl'],
  ])('%s is %s', (label, text) => expect(decodeLabel(label)).toBe(text));

  it.each(['xn--', 'xn--a', 'xn--!', 'xn--99999999', 'xn--gv-', `xn--${'9'.repeat(60)}`, 'xn--中国'])(
    'refuses %s',
    (label) => expect(decodeLabel(label)).toBeUndefined(),
  );
});
