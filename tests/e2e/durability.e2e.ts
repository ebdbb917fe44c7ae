import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Launched, launch } from '#tests/launch/browser.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { createStage, familyUnderTest, OUTPUT } from './harness.ts';
import { readLedger } from './ledger-rows.ts';
import { holdPost, published, tickAll } from './steps.ts';

const family = familyUnderTest();
const options = {
  replicas: join(OUTPUT, 'replicas'),
  extensionDir: join(OUTPUT, family === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
};

test(`${family}: killing the browser right after 「通过并发布」 loses no record`, {
  timeout: 90_000,
}, async () => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'xianshen-profile-'));
  let launched: Launched | undefined = await launch(family, { ...options, userDataDir });
  try {
    const stage = createStage(launched, await launched.browser.newPage());
    await stage.open('/');
    const dialog = await holdPost(stage);
    await tickAll(dialog);
    const pass = await dialog.get('button', '通过并发布');
    await waitFor('the publish request', async () => {
      if (published(stage).length > 0) return true;
      if (await stage.isHeld()) await pass.click();
      return false;
    });
    // The request is out, so the record must be on disk: the process gets no chance to tidy up.
    launched.browser.process()?.kill('SIGKILL');
    await launched.origins.close();
    launched = await launch(family, { ...options, userDataDir });
    const rows = await readLedger(launched);
    assert.ok(rows.some((row) => row.kind === 'review.passed'));
    assert.deepEqual(
      rows.map((row) => row.seq),
      rows.map((_row, index) => index + 1),
    );
  } finally {
    await launched?.close();
    rmSync(userDataDir, { recursive: true, force: true });
  }
});
