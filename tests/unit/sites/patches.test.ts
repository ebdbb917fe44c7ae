import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it } from 'vitest';
import type { SitePatch } from '#utils/core/checks/pack.ts';
import { assess } from '#utils/sites/assess.ts';
import { findPage } from '#utils/sites/define-site.ts';
import { findForms, findOrphans } from '#utils/sites/find-forms.ts';
import { applyPatches, type Patched } from '#utils/sites/patches.ts';
import weibo from '#utils/sites/weibo/site.ts';

const page = new URL('../../fixtures/pages/weibo/renamed-placeholder', import.meta.url);
const { document } = parseHTML(readFileSync(`${page.pathname}.html`, 'utf8'));
const doc = document as unknown as Document;
const { url } = JSON.parse(readFileSync(`${page.pathname}.json`, 'utf8')) as { url: string };

const RENAMED = 'textarea[placeholder="此刻想说点什么"]';
const patch: SitePatch = {
  site: 'weibo',
  reason: '发布框的提示语改了',
  selectors: { composerEditor: [RENAMED] },
};

let patched: Patched | null = null;
afterEach(() => {
  patched?.undo();
  patched = null;
});

function patchWith(...patches: SitePatch[]) {
  patched = applyPatches(weibo, patches, doc);
  const forms = findForms(weibo, doc);
  const orphans = findOrphans(weibo, doc, forms).length;
  const verdict = assess({ page: findPage(weibo, url), forms, orphans, loggedOut: weibo.isLoggedOut(doc) });
  return { forms: forms.map(({ surface }) => surface), verdict, off: patched.off };
}

const lost = { forms: [], verdict: 'missing', off: false };
const found = { forms: ['composer'], verdict: 'guarding', off: false };

describe('a page whose placeholder was renamed', () => {
  it('is not recognised without a patch', () => expect(patchWith()).toEqual(lost));

  it('is recognised with one, and its draft is read', () => {
    expect(patchWith(patch)).toEqual(found);
    const [form] = findForms(weibo, doc);
    const draft = form && weibo.readDraft({ surface: form.surface, form, trigger: form.publish }, doc);
    expect(draft?.fields.text).toContain('湖滨路');
  });

  it('is as it was once the patch is taken back, however many there were', () => {
    patchWith(patch, { ...patch, selectors: { composerEditor: ['textarea.new'], mainButton: ['button.b'] } });
    patched?.undo();
    expect(patchWith()).toEqual(lost);
    expect(weibo.selectors.composerEditor?.map(({ css }) => css)).toEqual([
      'textarea[placeholder="有什么新鲜事想分享给大家？"]',
    ]);
  });

  it('keeps what is built in: a patch only adds', () => {
    patchWith(patch);
    expect(weibo.selectors.composerEditor?.[0]?.css).toMatch(/^textarea\[placeholder="此刻.*有什么新鲜事/);
  });

  it.each<[string, SitePatch]>([
    ['another site', { ...patch, site: 'douyin' }],
    ['a key this site does not have', { ...patch, selectors: { editor: [RENAMED] } }],
    ['a key every object has', { ...patch, selectors: { constructor: [RENAMED] } }],
    ['one bad key beside a good one', { ...patch, selectors: { ...patch.selectors, nowhere: ['a'] } }],
    [
      'a selector the browser cannot read',
      { ...patch, selectors: { composerEditor: [RENAMED, 'textarea[['] } },
    ],
  ])('a patch for %s changes nothing', (_what, bad) => expect(patchWith(bad)).toEqual(lost));

  it('a bad patch does not take a good one with it', () => {
    expect(patchWith({ ...patch, selectors: { nowhere: ['a'] } }, patch)).toEqual(found);
  });

  it('an adapter can be declared wrong', () => {
    expect(patchWith({ site: 'weibo', off: true, reason: '会读错正文' }).off).toBe(true);
    expect(applyPatches(weibo, [{ site: 'wechat', off: true, reason: '会读错正文' }], doc).off).toBe(false);
  });
});
