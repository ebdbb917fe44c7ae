import assert from 'node:assert/strict';
import { waitFor } from '#tests/launch/wait.ts';
import { EDITOR, FORBIDDEN, VIDEO } from './douyin-steps.ts';
import { type Stage, scenarios } from './harness.ts';

const scenario = scenarios();

scenario(
  'what is found is underlined in the page, nothing is put into it, and clean text loses its marks',
  async (stage) => {
    await stage.chip(/已守护/);
    await stage.typeIn(EDITOR, FORBIDDEN);
    const before = await stage.page.$eval(EDITOR, (box) => box.outerHTML);
    assert.equal(await waitFor('the mark', async () => (await marked(stage)) || null), '33020619900307001X');
    assert.equal(await stage.page.$eval(EDITOR, (box) => box.outerHTML), before);
    await stage.press('Control', 'a');
    await stage.page.keyboard.type('照常开放。');
    await waitFor('the mark to go', async () => (await marked(stage)) === '');
  },
  VIDEO,
);

/** The underlined words, as the page itself would see them. */
function marked(stage: Stage): Promise<string> {
  return stage.page.evaluate(() =>
    [...(CSS.highlights.get('xianshen-block') ?? [])].map((range) => String(range)).join(),
  );
}
