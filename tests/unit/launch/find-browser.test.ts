import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '#tests/launch/find-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'xianshen-browsers-'));
const place = (name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
};
const chrome = place('google-chrome');
const firefox = place('firefox');
const own = place('my-browser');
const PATH = ['/nowhere', folder].join(delimiter);

describe('findBrowser', () => {
  it('finds a command on the path, by family', () => {
    expect(findBrowser('chromium', { PATH })).toBe(chrome);
    expect(findBrowser('firefox', { PATH })).toBe(firefox);
  });

  it('prefers what the environment names, unless it is not there', () => {
    expect(findBrowser('chromium', { PATH, BROWSER_PATH: own })).toBe(own);
    expect(findBrowser('chromium', { PATH, PUPPETEER_EXECUTABLE_PATH: own })).toBe(own);
    expect(findBrowser('chromium', { PATH, BROWSER_PATH: '/gone' })).toBe(chrome);
  });

  it('finds none where none is', () => {
    expect(findBrowser('chromium', { PATH: '/nowhere' })).toBeUndefined();
  });
});
