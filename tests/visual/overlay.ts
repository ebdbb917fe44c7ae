// Screenshots of every look of the in-page overlay and the popup: `node tests/visual/overlay.ts [folder]`, by default .output/visual.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer';
import { examples } from '#components/overlay/examples.ts';
import { findBrowser } from '#tests/launch/find-browser.mjs';
import { LANGUAGES } from '#utils/core/i18n/language.ts';
import { bundle } from './bundle.ts';

const SIZES = [
  { width: 360, height: 720 },
  { width: 800, height: 800 },
  { width: 1440, height: 900 },
];
const SCHEMES = ['light', 'dark'];

const folder = process.argv[2] ?? join(import.meta.dirname, '../../.output/visual');
await mkdir(folder, { recursive: true });
const script = await bundle('overlay-page.ts');
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('no Chromium found: set BROWSER_PATH');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();

for (const size of SIZES) {
  for (const scheme of SCHEMES) {
    for (const language of LANGUAGES) {
      await page.setViewport(size);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const name of Object.keys(examples)) {
        await openPage(page, name, language);
        await save(page, `${name}-${size.width}-${scheme}-${language}`);
        if (name !== 'findings') continue;
        await press(page, language === 'en' ? 'Override' : '强制通过');
        await save(page, `override-${size.width}-${scheme}-${language}`);
      }
    }
  }
}
await page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
await openPage(page, 'findings', 'zh_CN');
await save(page, 'zoomed');

await page.setViewport({ width: 1000, height: 640 });
await page.goto('about:blank');
await page.addScriptTag({ content: await bundle('popup-page.tsx') });
for (const scheme of SCHEMES) {
  for (const language of LANGUAGES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate(`showPopups(${JSON.stringify(language)})`);
    await save(page, `popup-${scheme}-${language}`);
  }
}
await browser.close();
console.log(`screenshots in ${folder}`);

async function openPage(page: Page, name: string, language: string): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(
    '<html style="font-size:40px"><body style="color:lime"><p>页面</p><input autofocus></body></html>',
  );
  await page.addScriptTag({ content: script });
  await page.evaluate(`overlayPage.show(${JSON.stringify(name)}, ${JSON.stringify(language)})`);
}

async function press(page: Page, text: string): Promise<void> {
  await page.evaluate(
    `[...overlayPage.root.querySelectorAll('.finding button')].find((it) => it.textContent === ${JSON.stringify(text)}).click()`,
  );
  await page.waitForFunction('overlayPage.root.activeElement?.localName === "textarea"');
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
