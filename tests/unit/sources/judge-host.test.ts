import { describe, expect, it } from 'vitest';
import { loadSources } from '#tests/contracts/rule-examples.ts';
import { parseLink } from '#utils/core/sources/host.ts';
import { isWithin, judgeHost } from '#utils/core/sources/judge-host.ts';
import { indexOf } from '#utils/core/sources/source-list.ts';
import { LOCAL } from './sources.ts';

const index = indexOf(loadSources());

function verdictOf(value: string): string {
  const url = parseLink(value);
  if (!url) throw new Error(`no link: ${value}`);
  const verdict = judgeHost(url, index, [LOCAL]);
  return 'disguise' in verdict ? `${verdict.kind} ${verdict.disguise}` : verdict.kind;
}

describe('judgeHost', () => {
  it.each([
    ['https://www.bl.gov.cn/1', 'government'],
    ['https://gov.cn/', 'government'],
    ['https://bl.gov.cn.', 'government'],
    ['https://bl.gov.cn:8443/', 'government'],
    ['bl。gov。cn', 'government'],
    ['//bl.gov.cn/x', 'government'],
    ['https://北仑.政务/', 'government'],
    ['https://some.公益/', 'publicInterest'],
    ['https://www.news.cn/1', 'listed'],
    ['http://app.xinhuanet.com/1', 'listed'],
    ['https://paper.people.com.cn/1', 'listed'],
    ['https://www.redcross.org.cn/', 'party'],
    ['https://mp.weixin.qq.com/s/1', 'platform'],
    ['https://weibo.com/1/2', 'platform'],
    ['https://baijiahao.baidu.com/s?id=1', 'selfMedia'],
    ['https://www.sohu.com/a/1_2', 'selfMedia'],
    ['https://news.hupan.example.com/1', 'local'],
    ['https://example.com/', 'unknown'],
    ['https://edu.cn/', 'unknown'],
    ['https://xinhuanet.com.example.com/', 'unknown'],
    ['https://notnews.cn/', 'unknown'],
    ['https://gov.cn.example.com/', 'disguised government'],
    ['https://zjgov.cn/', 'disguised government'],
    ['https://www-zj-gov-cn.com/', 'disguised government'],
    ['https://zj.gov.com/', 'disguised government'],
    ['https://zj.g0v.cn/', 'disguised government'],
    ['https://bl.gov.cn@evil.com/', 'disguised user-info'],
    ['https://bl.gоv.cn/', 'disguised letters'],
    ['https://bl.ɡov.cn/', 'disguised letters'],
    ['https://xn--0.cn/', 'disguised broken'],
    ['http://127.0.0.1/', 'unknown'],
  ])('%s: %s', (value, verdict) => expect(verdictOf(value)).toBe(verdict));

  it('names the source and how sure its host is', () => {
    const url = parseLink('https://www.21jingji.com/a');
    expect(url && judgeHost(url, index, [])).toMatchObject({
      kind: 'listed',
      source: { name: '21经济网' },
      confidence: 'recalled',
    });
  });

  it('a host is within itself and its parents, not within a namesake', () => {
    expect(isWithin('a.news.cn', 'news.cn')).toBe(true);
    expect(isWithin('news.cn', 'news.cn')).toBe(true);
    expect(isWithin('notnews.cn', 'news.cn')).toBe(false);
  });
});
