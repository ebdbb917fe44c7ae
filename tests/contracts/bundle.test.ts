import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILD_NAMES, contentScripts, readBuilt, requireBuild, sizesOf } from '#tests/builds.ts';
import { origins } from '#utils/sites/origins.ts';

/** The guard alone aims at 60 kB; what it says about sources, pictures and replies may add twelve. */
const MAX_GZIP = 72_000;

/** Words minifiers keep that stand in the built library and nowhere else; the background proves that they do. */
const MARKERS = { zod: ['_zod', 'invalid_type'], dexie: ['DatabaseClosedError', 'versionchange'] };

/** Code made from text, called by name or under another one. `Function.prototype` and `Function.call` are no such. */
const CODE_FROM_TEXT = /\beval\s*\(|\bnew Function\b|[=(,]\s*Function\s*[,;)]/;

const PERMISSIONS = [
  // For 「登记本页为转载来源」: the tab the popup is opened on, until it is left. No host permission asks for more.
  'activeTab',
  'alarms',
  'declarativeNetRequest',
  'notifications',
  'scripting',
  'storage',
  'unlimitedStorage',
  'webNavigation',
  'webRequest',
];

/** Where a side panel is asked for by a permission; Firefox has a sidebar without one. */
const OWN_PERMISSIONS: Readonly<Record<string, readonly string[]>> = { 'chrome-mv3': ['sidePanel'] };

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly run_at: string;
    readonly all_frames?: boolean;
    readonly js?: readonly string[];
    readonly css?: readonly string[];
    readonly world?: string;
  }[];
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
}

describe.each(BUILD_NAMES)('%s', (build) => {
  // A missing build fails every test below, with the command that makes it.
  const manifest = () => JSON.parse(readBuilt(build, 'manifest.json')) as Manifest;
  const guard = () => readBuilt(build, 'content-scripts/guard.js');

  it('has one content script', () => {
    expect(contentScripts(build)).toEqual(['content-scripts/guard.js']);
  });

  it.each(Object.entries(MARKERS))('%s is in the background and not in the guard', (_library, markers) => {
    const background = readBuilt(build, 'background.js');
    expect(markers.filter((marker) => !background.includes(marker))).toEqual([]);
    expect(markers.filter((marker) => guard().includes(marker))).toEqual([]);
  });

  it(`the guard is at most ${MAX_GZIP} bytes gzip`, () => {
    expect(sizesOf(guard()).gzip).toBeLessThanOrEqual(MAX_GZIP);
  });

  it('the guard makes no code from text', () => {
    expect(CODE_FROM_TEXT.exec(guard())?.[0]).toBeUndefined();
    // zod carries such code, switched off by `jitless`: the pattern knows it when it sees it.
    expect(readBuilt(build, 'background.js')).toMatch(CODE_FROM_TEXT);
  });

  it('the verifier is one file that asks for nothing', () => {
    const page = readBuilt(build, 'verifier.html');
    expect(page).toContain("default-src 'none'; script-src 'sha256-");
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]*\s(?:src|href)=/);
  });

  it('asks for these permissions and no others', () => {
    const { permissions, optional_permissions, optional_host_permissions, host_permissions } = manifest();
    expect(permissions.toSorted()).toEqual([...PERMISSIONS, ...(OWN_PERMISSIONS[build] ?? [])].toSorted());
    expect(optional_permissions).toBeUndefined();
    expect(optional_host_permissions).toEqual(['*://*/*']);
    expect(host_permissions.toSorted()).toEqual(origins.toSorted());
  });

  it('its pages may reach nothing but themselves', () => {
    const policy = manifest()
      .content_security_policy.extension_pages.split(';')
      .map((part) => part.trim());
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy.filter((part) => /https?:|wss?:|\*|unsafe-eval/.test(part))).toEqual([]);
  });

  it('the guard starts first, on every supported site, in its own world', () => {
    const scripts = manifest().content_scripts;
    const [script, ...others] = scripts.filter(({ js }) => js);
    expect(others).toEqual([]);
    // Editors in frames are underlined as well; nothing but that sheet goes there.
    expect(scripts.filter((entry) => entry.all_frames || !entry.js).map(({ js, css }) => [js, css])).toEqual([
      [undefined, ['content-scripts/guard.css']],
    ]);
    expect(script?.matches.toSorted()).toEqual(origins.toSorted());
    expect(script?.run_at).toBe('document_start');
    expect(script?.js).toEqual(['content-scripts/guard.js']);
    expect(script?.world ?? 'ISOLATED').toBe('ISOLATED');
  });

  it('opens no door to pages or other extensions', () => {
    const { web_accessible_resources, externally_connectable } = manifest();
    expect([web_accessible_resources, externally_connectable]).toEqual([undefined, undefined]);
  });

  it('every message of the manifest is written in every language', () => {
    const used = [...readBuilt(build, 'manifest.json').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]);
    const languages = globSync('_locales/*/messages.json', { cwd: requireBuild(build) });
    expect(languages.length).toBe(2);
    expect(used.length).toBeGreaterThan(0);
    for (const path of languages) {
      const messages = JSON.parse(readBuilt(build, path)) as Record<string, { message: string }>;
      expect(used.filter((key) => !key || !messages[key]?.message)).toEqual([]);
    }
  });
});
