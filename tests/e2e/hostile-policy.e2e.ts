import assert from 'node:assert/strict';
import { getPart } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { scenarios } from './harness.ts';
import { openHostile, unharmed } from './hostile-page.ts';
import { CLEAN, holdPost, passReview, published } from './steps.ts';

// A page whose policy allows nothing but its own script and requests: ours is not the page's to allow.

const scenario = scenarios();

const STRICT = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; script-src 'nonce-planted'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  'permissions-policy': 'clipboard-write=(), fullscreen=()',
};
const nothing = () => undefined;

scenario('a strict policy leaves the review styled and working', async (stage) => {
  await openHostile(stage, nothing, STRICT);
  const dialog = await holdPost(stage);
  const look = await dialog.handle.evaluate((element) => {
    const { fontSize, backgroundColor, display } = getComputedStyle(element);
    return { fontSize, display, painted: backgroundColor !== 'rgba(0, 0, 0, 0)' };
  });
  assert.deepEqual(look, { fontSize: '14px', display: 'flex', painted: true });
  await unharmed(stage);
  await passReview(stage, dialog);
  await waitFor('the post', () => published(stage).length > 0);
  assert.deepEqual(published(stage), [CLEAN]);
});

scenario('a strict policy leaves the report to copy, clipboard or not', async (stage) => {
  await openHostile(stage, nothing, STRICT, '/?case=renamed-placeholder');
  const button = await getPart(stage.page, 'button', '复制诊断信息');
  await waitFor('the report to be copied', async () => {
    await button.click();
    const banner = await getPart(stage.page, 'alert', '门禁未生效');
    return (await banner.text()).includes('已复制');
  });
});

scenario('a strict policy leaves the underlines', async (stage) => {
  stage.replica.plant({ script: '', headers: STRICT });
  await stage.open('/creator-micro/content/post/video', 'https://creator.douyin.com');
  await stage.chip(/已守护/);
  await stage.typeIn('.zone-container, .ProseMirror', '统一布署防汛工作');
  await waitFor('an underline', () =>
    stage.page.evaluate(() => {
      const names = [...CSS.highlights.keys()];
      const box = document.querySelector('.zone-container, .ProseMirror');
      const lines = names.map(
        (name) => box && getComputedStyle(box, `::highlight(${name})`).textDecorationLine,
      );
      return lines.includes('underline');
    }),
  );
});
