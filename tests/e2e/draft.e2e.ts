import assert from 'node:assert/strict';
import { waitFor } from '#tests/launch/wait.ts';
import { type Stage, scenarios } from './harness.ts';
import { CLEAN, HOME, holdPost, passReview, published } from './steps.ts';

const scenario = scenarios();

/** Wrong brackets around the year, and a misspelling: one suggestion each. */
const FAULTY = '根据云政办[2020]44号文件，统一布署防汛工作。';
const FIXED = '根据云政办〔2020〕44号文件，统一部署防汛工作。';

scenario('every suggestion is one undo step of the page, and the page takes it', async (stage) => {
  const dialog = await holdPost(stage, FAULTY);
  const first = await dialog.get('button', '采用建议');
  await first.click();
  await waitFor('one fix', async () => (await textOf(stage)) !== FAULTY);
  const once = await textOf(stage);
  await (await dialog.get('button', '采用建议')).click();
  await waitFor('both fixes', async () => (await textOf(stage)) === FIXED);
  await (await dialog.get('button', '返回修改')).click();
  await waitFor('the dialog to close', async () => !(await stage.isHeld()));
  await stage.page.focus(HOME);
  await stage.press('Control', 'z');
  await waitFor('one undo', async () => (await textOf(stage)) === once);
  await stage.press('Control', 'z');
  await waitFor('two undos', async () => (await textOf(stage)) === FAULTY);
});

scenario('one press masks what 保密关 found, over several lines, as one undo step', async (stage) => {
  const open = '当事人手机13800001234，\n护照E12345678。';
  const dialog = await holdPost(stage, open);
  await (await dialog.get('button', '一键脱敏')).click();
  await waitFor(
    'the masks',
    async () => (await textOf(stage)) === '当事人手机138****1234，\n护照E1*****78。',
  );
  await waitFor('the button to go', async () => (await dialog.all('button', '一键脱敏')).length === 0);
  await (await dialog.get('button', '返回修改')).click();
  await waitFor('the dialog to close', async () => !(await stage.isHeld()));
  await stage.page.focus(HOME);
  await stage.press('Control', 'z');
  await waitFor('one undo', async () => (await textOf(stage)) === open);
});

scenario('what was fixed in the dialog is what goes out', async (stage) => {
  const dialog = await holdPost(stage, FAULTY);
  for (const expected of [1, 0]) {
    await (await dialog.get('button', '采用建议')).click();
    await waitFor(
      'the finding to go',
      async () => (await dialog.all('button', '采用建议')).length === expected,
    );
  }
  await passReview(stage, dialog);
  await stage.sees('发布成功');
  assert.deepEqual(published(stage), [FIXED]);
});

scenario('a 禁止 finding holds until somebody answers for it in writing', async (stage) => {
  const text = '请联系经办人，身份证号33020619900307001X。';
  const dialog = await holdPost(stage, text);
  for (const box of await dialog.all('checkbox')) await box.click();
  const pass = await dialog.get('button', '通过并发布');
  assert.equal(await pass.isDisabled(), true);
  assert.equal((await dialog.all('button', '忽略本处')).length, 0);
  await (await dialog.get('button', '强制通过')).click();
  await (await dialog.get('textbox', '理由')).type('短');
  assert.equal(await (await dialog.get('button', '确认')).isDisabled(), true);
  await (await dialog.get('textbox', '理由')).type('，已取得本人书面同意');
  await (await dialog.get('button', '确认')).click();
  await waitFor('the way to open', async () => !(await pass.isDisabled()));
  await passReview(stage, dialog);
  await stage.sees('发布成功');
  assert.deepEqual(published(stage), [text]);
});

scenario('the whole review can be done with the keyboard', async (stage) => {
  await stage.chip(/已守护/);
  await stage.typeIn(HOME, CLEAN);
  await stage.press('Control', 'Enter');
  const dialog = await stage.dialog();
  const boxes = await dialog.all('checkbox');
  for (let turn = 0; turn < boxes.length * 3 + 12; turn += 1) {
    const [open] = await openBoxes(dialog);
    if (!open) break;
    if (await isFocused(open)) await stage.press(' ');
    else await stage.press('Tab');
  }
  assert.equal((await openBoxes(dialog)).length, 0);
  const pass = await dialog.get('button', '通过并发布');
  await waitFor('the button to be reached', async () => {
    if (await isFocused(pass)) return true;
    await stage.press('Tab');
    return false;
  });
  await waitFor('the review to pass', async () => {
    if (!(await stage.isHeld())) return true;
    await stage.press('Enter');
    return false;
  });
  await stage.sees('发布成功');
  assert.deepEqual(published(stage), [CLEAN]);
});

scenario('reading and checking never change a byte of the editor', async (stage) => {
  await stage.chip(/已守护/);
  await stage.page.$eval(HOME, (box) => {
    const area = box as HTMLTextAreaElement;
    Object.assign(window, { writes: 0 });
    const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    Object.defineProperty(area, 'value', {
      get: () => own?.get?.call(area),
      set: (value: string) => {
        Object.assign(window, {
          writes: Number(Reflect.get(window, 'writes')) + (value === own?.get?.call(area) ? 0 : 1),
        });
        own?.set?.call(area, value);
      },
    });
  });
  await holdPost(stage, FAULTY);
  assert.equal(await textOf(stage), FAULTY);
  assert.equal(await stage.page.evaluate(() => Reflect.get(window, 'writes')), 0);
});

function textOf(stage: Stage): Promise<string> {
  return stage.page.$eval(HOME, (box) => (box as HTMLTextAreaElement).value);
}

async function openBoxes(dialog: Awaited<ReturnType<Stage['dialog']>>) {
  const boxes = await dialog.all('checkbox');
  const checked = await Promise.all(boxes.map((box) => box.isChecked()));
  return boxes.filter((_box, index) => !checked[index]);
}

function isFocused(part: {
  readonly handle: { evaluate<T>(ask: (element: Element) => T): Promise<T> };
}): Promise<boolean> {
  return part.handle.evaluate((element) => element.matches(':focus'));
}
