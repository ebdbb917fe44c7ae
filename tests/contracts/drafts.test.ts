import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Guard, startGuard } from '#entrypoints/guard.content/start-guard.ts';
import { browser } from '#imports';
import { run } from '#utils/core/checks/run.ts';
import { findPage } from '#utils/sites/define-site.ts';
import { describePage, findMissingKey } from '#utils/sites/diagnosis.ts';
import { findForms, findOrphans } from '#utils/sites/find-forms.ts';
import { intentOfForm } from '#utils/sites/intents.ts';
import { sites } from '#utils/sites/registry.ts';
import { loadNational } from './rule-examples.ts';
import { ROOT } from './source-files.ts';

// The draft belongs to whoever writes it: looking leaves no trace in the page, and what was put up is taken down.

vi.mock('#entrypoints/guard.content/overlay.ts', async () => {
  const model = {
    language: 'zh_CN',
    state: { kind: 'idle' },
    review: null,
    busy: false,
    notices: [],
    marks: [],
  };
  const nothing = () => undefined;
  const overlay = { model: () => model, show: nothing, notify: nothing, dismiss: nothing, stop: nothing };
  return { startOverlay: () => ({ ...overlay, withPageActive: (work: () => unknown) => work() }) };
});

const pages = globSync(`${ROOT}tests/fixtures/pages/*/*.html`).map((path) => ({
  name: `${path.split('/').at(-2)} ${basename(path, '.html')}`,
  path,
}));
const pack = loadNational();

function open(path: string) {
  const { document } = parseHTML(readFileSync(path, 'utf8'));
  const { url } = JSON.parse(readFileSync(path.replace(/html$/, 'json'), 'utf8')) as { url: string };
  const site = sites.find(({ id }) => path.split('/').at(-2) === id);
  if (!site) throw new Error(`no site for ${path}`);
  Object.defineProperty(document, 'location', { value: new URL(url) });
  return { doc: document as unknown as Document, url, site };
}

describe.each(pages)('$name', ({ path }) => {
  it('is the same to the last byte after everything was looked for, read and checked', () => {
    const { doc, url, site } = open(path);
    const before = doc.documentElement.outerHTML;
    const page = findPage(site, url);
    const forms = findForms(site, doc);
    findOrphans(site, doc, forms);
    findMissingKey(site, doc, page, forms);
    page?.isBlind?.(doc);
    site.isLoggedOut(doc);
    site.readAccount(doc);
    site.findInquiries?.(doc);
    for (const form of forms) {
      const draft = site.readDraft(intentOfForm(form), doc);
      if (draft) run(draft, pack);
    }
    describePage(site, doc, { version: '0.1.0', userAgent: '', address: url, page: 'x', state: 'idle' });
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

describe('a guard that was stopped', () => {
  const heard: { readonly type: string; readonly signal: AbortSignal | undefined }[] = [];
  const observing = new Set<object>();
  let guard: Guard | null = null;

  class Observer {
    observe(): void {
      observing.add(this);
    }
    disconnect(): void {
      observing.delete(this);
    }
  }

  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    heard.length = 0;
    observing.clear();
    const { doc, url, site } = open(`${ROOT}tests/fixtures/pages/weibo/home-new.html`);
    vi.stubGlobal('document', doc);
    vi.stubGlobal('location', new URL(url));
    vi.stubGlobal('MutationObserver', Observer);
    vi.stubGlobal(
      'addEventListener',
      (type: string, _listener: unknown, options?: AddEventListenerOptions) => {
        heard.push({ type, signal: options?.signal });
      },
    );
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
    guard = startGuard(site);
  });
  afterEach(() => {
    guard?.stop();
    guard = null;
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('had listeners, an observer and an ear for the background', () => {
    expect(heard.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['click', 'keydown', 'submit', 'input', 'load', 'popstate']),
    );
    expect(observing.size).toBeGreaterThan(0);
    expect(browser.runtime.onMessage.hasListeners()).toBe(true);
  });

  it('has none of them left, and no timer', async () => {
    await vi.advanceTimersByTimeAsync(50);
    guard?.stop();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard.filter(({ signal }) => !signal?.aborted)).toEqual([]);
    expect(observing.size).toBe(0);
    expect(browser.runtime.onMessage.hasListeners()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
