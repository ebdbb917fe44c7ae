import { describe, expect, it } from 'vitest';
import { loadSources } from '#tests/contracts/rule-examples.ts';
import { describeProblem } from '#utils/core/i18n/pack-problems.ts';
import { guessColumns, type SourceRow } from '#utils/core/sources/source-import.ts';
import { proposeLocal, withoutLocal } from '#utils/packs/local-sources.ts';
import { diffSources, plainHost, proposeSources } from '#utils/packs/propose-sources.ts';
import { emptyUnitPack } from '#utils/packs/unit-pack.ts';

const builtIn = loadSources();
const row = (at: number, name: string, category = '央媒', hosts = ''): SourceRow => ({
  row: at,
  name,
  category,
  hosts,
});

function said(rows: readonly SourceRow[]): string[] {
  const proposed = proposeSources(rows, builtIn);
  return proposed.ok ? [] : proposed.error.map((error) => describeProblem(error, 'zh_CN'));
}

describe('the official list', () => {
  it('takes the place of the one in force, hosts and aliases kept where the notice has none', () => {
    const proposed = proposeSources(
      [row(2, '新华通讯社'), row(3, '湖畔新闻', '地方', 'https://www.hupan.example.com/')],
      builtIn,
    );
    if (!proposed.ok) throw new Error('refused');
    const [xinhua, lake] = proposed.value;
    expect(xinhua?.aliases).toContain('新华社');
    expect(xinhua?.hosts.map(({ host }) => host)).toContain('news.cn');
    expect(lake?.hosts).toEqual([{ host: 'hupan.example.com', confidence: 'agreed' }]);
    // Party and government bodies are no part of the notice and stay.
    expect(proposed.value.some(({ official }) => official)).toBe(true);
    const { counts, lines } = diffSources(builtIn.sources, proposed.value);
    expect(counts.added).toBe(1);
    expect(counts.removed).toBeGreaterThan(1_600);
    expect(lines[0]).toEqual({ change: 'changed', list: 'sources', entry: '新华通讯社' });
  });

  it('is the same as itself', () => {
    const rows = builtIn.sources
      .filter(({ official }) => !official)
      .map(({ name, category }, index) => row(index + 2, name, category));
    const proposed = proposeSources(rows, builtIn);
    if (!proposed.ok) throw new Error('refused');
    expect(diffSources(builtIn.sources, proposed.value).counts).toEqual({ added: 0, changed: 0, removed: 0 });
  });

  it('names the row of every fault, and takes nothing', () => {
    expect(
      said([row(2, '新华通讯社'), row(3, ''), row(4, '甲', '央媒'), row(5, '湖畔新闻', '地方', '不是域名!')]),
    ).toEqual([
      '第 3 行 名称：不能为空，请填写。',
      expect.stringMatching(/^第 4 行「甲」/),
      '第 5 行「湖畔新闻」 域名：用 不是域名! 核对没有通过，请核对域名写法。',
    ]);
    expect(said([row(2, '新华通讯社'), row(9, '新华通讯社')])).toEqual([
      '第 9 行「新华通讯社」 名称：已经有了，请只保留一条，或修改原来那条。',
    ]);
    expect(said([row(1, '甲'.repeat(61))])[0]).toMatch(/^第 1 行/);
    expect(said([row(2, '湖畔新闻', '地方', 'com.cn')])[0]).toMatch(/第 2 行.*com\.cn/);
    expect(said([row(2, '', '', '')])).toHaveLength(1);
  });

  it('lets one unit stand in several categories', () => {
    expect(said([row(2, '上海发布', '微信'), row(3, '上海发布', '微博')])).toEqual([]);
  });
});

describe('columns', () => {
  it.each([
    [['序号', '单位名称', '类别', '网址'], { name: 1, category: 2, hosts: 3, hasHeads: true }],
    [['name', 'type', 'domain'], { name: 0, category: 1, hosts: 2, hasHeads: true }],
    [['网站名称', '域名'], { name: 0, category: -1, hosts: 1, hasHeads: true }],
    [['新华通讯社'], { name: 0, category: -1, hosts: -1, hasHeads: false }],
    [['名称'], { name: 0, category: -1, hosts: -1, hasHeads: true }],
    [[], { name: 0, category: -1, hosts: -1, hasHeads: false }],
  ])('%j', (heads, columns) => expect(guessColumns(heads)).toEqual(columns));
});

describe('plainHost', () => {
  it.each([
    ['https://www.People.com.cn/a?b', 'people.com.cn'],
    ['blnews.com.cn', 'blnews.com.cn'],
    ['com.cn', null],
    ['localhost', null],
    ['javascript:alert(1)', null],
    ['https://gov.cn@evil.com', null],
    ['a b', null],
  ])('%s', (given, host) => expect(plainHost(given)).toBe(host));
});

describe('a local source', () => {
  const unit = emptyUnitPack('2026-03-01', { askReviewer: false });
  const LAKE = {
    name: '湖畔早知道',
    host: 'https://www.hupan.example.com/',
    confirmedBy: '区委宣传部',
    confirmedOn: '2026-03-02',
  };
  const at = { app: '0.1.0', today: '2026-03-02' };

  it('is added, changed and removed, each one version on', () => {
    const added = proposeLocal(LAKE, null, unit, at);
    if (!added.ok) throw new Error('refused');
    expect(added.value.localSources).toEqual([{ ...LAKE, host: 'hupan.example.com' }]);
    expect(added.value.version).toBe('1.0.1');
    const changed = proposeLocal({ ...LAKE, host: null, name: '湖畔新闻' }, '湖畔早知道', added.value, at);
    expect(changed.ok && changed.value.localSources.map(({ name }) => name)).toEqual(['湖畔新闻']);
    expect(withoutLocal(added.value, '湖畔早知道').localSources).toEqual([]);
    expect(proposeLocal(LAKE, null, added.value, at)).toMatchObject({
      error: [{ path: 'rows[0].name', fault: 'twice' }],
    });
  });

  it.each([
    ['name', { ...LAKE, name: '' }],
    ['host', { ...LAKE, host: 'gov.cn' }],
    ['confirmedBy', { ...LAKE, confirmedBy: '' }],
    ['confirmedOn', { ...LAKE, confirmedOn: '2026-03-03' }],
    ['confirmedOn', { ...LAKE, confirmedOn: '' }],
  ])('is refused at its %s', (field, source) => {
    expect(proposeLocal(source, null, unit, at)).toMatchObject({
      ok: false,
      error: [{ path: `rows[0].${field}` }],
    });
  });
});
