import { describe, expect, it } from 'vitest';
import { clipboardHosts } from '#utils/core/provenance/clipboard-hosts.ts';
import { gramsOf } from '#utils/core/provenance/grams.ts';
import { matchSources, type Origin } from '#utils/core/provenance/match-sources.ts';

const NEWS =
  '记者从会上获悉，全市今年计划新建改建农村公路三百公里，改造危桥四十座，新增城乡公交线路二十六条，票价不变。';
const at = '2026-06-01T09:00:00.000+08:00';
const originOf = (host: string, text: string, how: Origin['how'] = 'registered'): Origin => ({
  how,
  host,
  title: '',
  at,
  grams: new Set(gramsOf(text)),
});

describe('来源', () => {
  it('names the page with most of the text first, with its share', () => {
    const changed = NEWS.replace('四十座', '四百座');
    const found = matchSources({ text: changed }, [
      originOf('a.example.cn', NEWS.slice(0, 45)),
      originOf('b.example.cn', NEWS),
      originOf(
        'c.example.cn',
        '别的文字，与这条内容没有任何关系，只是为了填满四十个字的长度要求而写下来的一句话而已。',
      ),
    ]);
    expect(found.map(({ host }) => host)).toEqual(['b.example.cn', 'a.example.cn']);
    expect(found[0]?.agreement).toBeCloseTo((NEWS.length - 1) / NEWS.length, 5);
  });

  it('shows a trace only where no registered page has the text, and each host once', () => {
    const traces = [originOf('t.example.cn', NEWS, 'pasted'), originOf('t.example.cn', NEWS, 'pasted')];
    expect(matchSources({ text: NEWS }, traces).map(({ how, host }) => [how, host])).toEqual([
      ['pasted', 't.example.cn'],
    ]);
    expect(matchSources({ text: NEWS }, [...traces, originOf('r.example.cn', NEWS)])[0]?.how).toBe(
      'registered',
    );
    expect(matchSources({ text: NEWS }, [...traces, originOf('r.example.cn', NEWS)])).toHaveLength(1);
  });
});

describe('traces in a clipboard', () => {
  it('are the hosts of links and pictures, most frequent first', () => {
    const html =
      '<p><a href="https://www.news.cn/a">x</a><img src="https://img.example.cn/1.jpg">' +
      '<a href=\'https://WWW.news.cn./b\'>y</a><a href="/c">z</a><a href="javascript:1">w</a></p>';
    expect(clipboardHosts(html)).toEqual(['www.news.cn', 'img.example.cn']);
  });

  it.each(['', '<', 'href="https://', `<a href="https://${'a'.repeat(500_000)}`])(
    'bear bad input',
    (html) => {
      expect(clipboardHosts(html)).toEqual([]);
    },
  );
});
