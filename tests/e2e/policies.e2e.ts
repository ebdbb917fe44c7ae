import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { openExtensionPage } from '#tests/launch/browser.ts';
import { getPart } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { type Stage, scenarios } from './harness.ts';
import { lastSeq, waitForRows } from './ledger-rows.ts';
import { holdPost, passReview, published } from './steps.ts';

const scenario = scenarios();
const TITLE = '云湖区养犬管理办法';

scenario('a policy and the post that explains it are paired by name, and by hand', async (stage) => {
  // Two posts and the report: nothing in it differs between browsers, so the slower one is spared.
  if (stage.family !== 'chromium') return;
  const before = await lastSeq(stage.launched);
  await publish(stage, `日前，区政府出台《${TITLE}》，请知悉。`);
  await stage.open('/');
  await publish(stage, `【政策解读】《${TITLE}》本月起施行，养犬登记可在社区办理。`);
  await waitFor('both answers to be recorded', async () => {
    const rows = await waitForRows(stage.launched, 'publish.confirmed', before);
    return rows.length === 2;
  });

  const report = await openExtensionPage(stage.launched, 'report.html');
  await says(report, /已配对/);
  await press(report, `取消配对：${TITLE}`);
  await says(report, /待解读（今天发布）/);
  await press(report, `配对：${TITLE}`);
  const choice = await getPart(report, 'combobox', '解读是');
  await choice.handle.select('');
  await (await getPart(report, 'textbox', '在哪里，或为什么不需要')).type('区政府门户网站');
  await press(report, '确认配对');
  await says(report, /其他位置：区政府门户网站.*人工配对/);
  const rows = await waitForRows(stage.launched, 'explanation.paired', before);
  assert.deepEqual(
    rows.map(({ data }) => [data.paired, data.note]),
    [
      [false, null],
      [true, '区政府门户网站'],
    ],
  );
  await exportsWeek(stage, report, before);
  await report.close();
});

/** Both files of the week are downloaded, and the ledger says so. */
async function exportsWeek({ launched }: Stage, report: Page, before: number): Promise<void> {
  for (const [button, ending] of [
    ['导出 Excel', '.xlsx'],
    ['导出 Word', '.docx'],
  ] as const) {
    await press(report, button);
    await waitFor(`a ${ending} file that says it was made`, async () => {
      const text = await report.$eval('.actions', (actions) => actions.textContent ?? '');
      const isThere = readdirSync(launched.downloads).some(
        (file) => /^先审周报_.*W\d\d/.test(file) && file.endsWith(ending),
      );
      return isThere && /已导出 \d+ 条/.test(text) && text.includes(ending);
    });
  }
  const made = await waitForRows(launched, 'export.made', before);
  assert.deepEqual(
    made.map(({ data }) => data.format),
    ['xlsx', 'docx'],
  );
}

async function publish(stage: Stage, text: string): Promise<void> {
  const count = published(stage).length;
  const dialog = await holdPost(stage, text);
  await passReview(stage, dialog);
  await waitFor('the post to go out', async () => published(stage).length > count);
}

async function press(page: Page, name: string): Promise<void> {
  const part = await getPart(page, 'button', name);
  await part.handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await part.click();
}

/** Waits until the board says so. */
async function says(page: Page, words: RegExp): Promise<void> {
  await waitFor(`the board to say ${words}`, () =>
    page.$$eval(
      'section',
      (sections, source) => {
        const board = sections.find((one) => one.querySelector('h2')?.textContent === '政策解读配对');
        return new RegExp(source, 's').test(board?.innerText ?? '');
      },
      words.source,
    ),
  );
}
