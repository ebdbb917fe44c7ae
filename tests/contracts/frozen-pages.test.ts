import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { assess } from '#utils/sites/assess.ts';
import { findPage } from '#utils/sites/define-site.ts';
import { findForms, findOrphans } from '#utils/sites/find-forms.ts';
import { sites } from '#utils/sites/registry.ts';
import { ROOT } from './source-files.ts';

interface Expected {
  readonly url: string;
  readonly counts: Readonly<Record<string, { readonly all: number; readonly visible: number }>>;
  /** Surfaces of the visible forms, in the order of the site's own declarations. */
  readonly forms: readonly string[];
  readonly draft: {
    readonly surface: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly links?: readonly object[];
    readonly attachments?: readonly object[];
  } | null;
  readonly account?: null;
  readonly lost?: true;
}

const pages = globSync(`${ROOT}tests/fixtures/pages/*/*.html`).map((path) => ({
  name: `${path.split('/').at(-2)} ${basename(path, '.html')}`,
  site: path.split('/').at(-2) ?? '',
  html: readFileSync(path, 'utf8'),
  expected: JSON.parse(readFileSync(path.replace(/html$/, 'json'), 'utf8')) as Expected,
}));

it('every site has frozen pages', () => {
  for (const site of sites) expect(pages.some((page) => page.site === site.id)).toBe(true);
});

describe.each(pages)('$name', ({ name, site: id, html, expected }) => {
  const site = sites.find((candidate) => candidate.id === id);
  const { document } = parseHTML(html);
  const doc = document as unknown as Document;
  Object.defineProperty(doc, 'location', { value: new URL(expected.url) });
  for (const frame of doc.querySelectorAll('iframe[srcdoc]')) {
    const inside = parseHTML(frame.getAttribute('srcdoc') ?? '').document;
    Object.defineProperty(frame, 'contentDocument', { value: inside });
  }
  if (!site) throw new Error(`no site for ${id}`);

  it('finds the forms this page promises, and no more', () => {
    expect(findForms(site, doc).map((form) => form.surface)).toEqual(expected.forms);
  });

  it('reads the draft exactly', () => {
    const form = findForms(site, doc).find((candidate) => candidate.surface === expected.draft?.surface);
    const read = form && site.readDraft({ surface: form.surface, form, trigger: form.publish }, doc);
    expect(read?.fields).toEqual(expected.draft?.fields);
    if (expected.draft?.links) expect(read?.links).toEqual(expected.draft.links);
    if (expected.draft?.attachments) expect(read?.attachments).toEqual(expected.draft.attachments);
  });

  it('knows whether somebody is logged in', () => {
    expect(site.isLoggedOut(doc)).toBe(name.includes('logged-out'));
    const shown = expected.account === undefined && !name.includes('logged-out');
    expect(site.readAccount(doc) !== null).toBe(shown);
  });

  it('a page without its form is missing something, one without anything to guard is quiet', () => {
    const page = findPage(site, expected.url);
    const forms = findForms(site, doc);
    const orphans = findOrphans(site, doc, forms).length;
    const blind = page?.isBlind?.(doc) ?? false;
    const verdict = assess({ page, forms, orphans, loggedOut: site.isLoggedOut(doc), blind });
    const quiet = forms.length && !name.includes('logged-out') ? 'guarding' : 'idle';
    expect(verdict).toBe(name.includes('renamed') || expected.lost ? 'missing' : quiet);
  });
});
