import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findPage, type Site } from '#utils/sites/define-site.ts';
import { describePage, findMissingKey } from '#utils/sites/diagnosis.ts';
import { findForms } from '#utils/sites/find-forms.ts';
import { sites } from '#utils/sites/registry.ts';
import weibo from '#utils/sites/weibo/site.ts';

interface Frozen {
  readonly site: Site;
  readonly doc: Document;
  readonly url: string;
}

function open(path: string): Frozen {
  const site = sites.find(({ id }) => path.includes(`/${id}/`));
  if (!site) throw new Error(`no site for ${path}`);
  const { document } = parseHTML(readFileSync(path, 'utf8'));
  const { url } = JSON.parse(readFileSync(path.replace(/html$/, 'json'), 'utf8')) as { url: string };
  Object.defineProperty(document, 'location', { value: new URL(url) });
  return { site, doc: document as unknown as Document, url };
}

function report({ site, doc, url }: Frozen, address = url): string {
  const userAgent = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/150.0.0.0 Safari/537.36';
  const page = findPage(site, url)?.id ?? 'other';
  return describePage(site, doc, { version: '0.1.0', userAgent, address, page, state: 'unrecognised' });
}

/** Whatever stands in a page as words: texts, values, and the attributes people fill. */
function wordsIn(doc: Document): string[] {
  const texts = [...doc.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent),
    ...['value', 'alt', 'title', 'href', 'src', 'placeholder'].map((name) => element.getAttribute(name)),
  ]);
  return texts.flatMap((text) => text?.match(/\p{Script=Han}{2}|\d{4,}/gu) ?? []);
}

const paths = globSync('tests/fixtures/pages/*/*.html');

describe.each(paths.map((path) => ({ name: `${path.split('/').at(-2)} ${basename(path)}`, path })))(
  'the report on $name',
  ({ path }) => {
    it('has none of the words that stand in the page', () => {
      const frozen = open(path);
      const said = report(frozen).replace('先审 Xianshen', '');
      const words = wordsIn(frozen.doc);
      expect(words.length).toBeGreaterThan(5);
      expect(words.filter((word) => said.includes(word))).toEqual([]);
    });

    it('is the same whatever was written', () => {
      const frozen = open(path);
      const before = report(frozen);
      for (const box of frozen.doc.querySelectorAll('textarea, [contenteditable="true"]'))
        if (!box.childElementCount) box.textContent = '身份证号33020619900307001X';
      expect(report(frozen)).toBe(before);
    });
  },
);

describe('what the report says', () => {
  const renamed = open('tests/fixtures/pages/weibo/renamed-placeholder.html');

  it('is the version, the browser, the page and how often each selector matched', () => {
    const lines = report(renamed).split('\n');
    expect(lines.slice(0, 9)).toEqual([
      '先审 Xianshen 0.1.0',
      'browser: Chrome/150.0.0.0',
      'site: weibo',
      'page: home',
      'address: https://weibo.com/',
      'state: unrecognised',
      'logged out: false',
      'forms: none',
      'selectors (visible / in the page):',
    ]);
    expect(lines).toContain('  composerEditor: 0 / 0');
    expect(lines.length).toBe(9 + Object.keys(weibo.selectors).length);
  });

  it.each([
    ['https://weibo.com/u/1234567890?tabtype=feed#now', 'https://weibo.com/u/#'],
    ['https://weibo.com/1234567890/PabcD', 'https://weibo.com/#/*'],
    ['https://weibo.com/n/云湖区发布', 'https://weibo.com/n/*'],
    [
      'https://creator.douyin.com/creator-micro/content/post/video?id=7',
      'https://creator.douyin.com/creator-micro/content/post/video',
    ],
    ['https://someone:secret@weibo.com/', 'https://weibo.com/'],
    ['nonsense', 'unknown'],
  ])('has of %s only the shape', (address, shape) => {
    expect(report(renamed, address)).toContain(`address: ${shape}\n`);
  });

  it.each([
    ['renamed-placeholder', 'composerEditor'],
    ['renamed-comment', 'commentEditor'],
    ['home-new', null],
  ])('of weibo %s the missing key is %s', (name, key) => {
    const { site, doc, url } = open(`tests/fixtures/pages/weibo/${name}.html`);
    expect(findMissingKey(site, doc, findPage(site, url), findForms(site, doc))).toBe(key);
  });
});
