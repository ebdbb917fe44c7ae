import assert from 'node:assert/strict';
import { openExtensionPage } from '#tests/launch/browser.ts';
import { findParts, getPart } from '#tests/launch/interface.ts';
import { waitFor } from '#tests/launch/wait.ts';
import { EDITOR, VIDEO } from './douyin-steps.ts';
import { type Stage, scenarios } from './harness.ts';
import { HOME } from './steps.ts';
import { ARTICLE, BODY, write } from './wechat-steps.ts';

const scenario = scenarios();
const CARD = '划线说明';

/** Wrong brackets around the year, and a misspelling. */
const FAULTY = '根据云政办[2020]44号文件，统一布署防汛工作。';
const FIRST_FIXED = '根据云政办〔2020〕44号文件，统一布署防汛工作。';

scenario('a text area is underlined where its glyphs stand, and is not touched', async (stage) => {
  await stage.chip(/已守护/);
  await stage.typeIn(HOME, FAULTY);
  const before = await stage.page.$eval(HOME, (box) => box.outerHTML);
  const lines = await drawn(stage, 2);
  const where = await stage.page.$eval(
    HOME,
    (box, text) => {
      // The same words once more in a plain block of the page: canvas text takes other fonts in Firefox.
      const { font, lineHeight, paddingLeft, paddingTop, borderLeftWidth } = getComputedStyle(box);
      const block = document.body.appendChild(document.createElement('div'));
      block.style.cssText = `position: fixed; left: 0; top: 0; white-space: pre; font: ${font}; line-height: ${lineHeight}`;
      block.textContent = text;
      const range = document.createRange();
      const at = text.indexOf('布署');
      range.setStart(block.firstChild as Text, at);
      range.setEnd(block.firstChild as Text, at + 2);
      const words = range.getBoundingClientRect();
      block.remove();
      const { left, top } = box.getBoundingClientRect();
      const [border, padding] = [borderLeftWidth, paddingLeft].map(Number.parseFloat);
      return {
        left: left + (border ?? 0) + (padding ?? 0) + words.left,
        width: words.width,
        top: top + Number.parseFloat(paddingTop),
      };
    },
    FAULTY,
  );
  const line = lines.find(({ left }) => Math.abs(left - where.left) < 2);
  assert.ok(line, `no line at ${where.left}: ${JSON.stringify(lines)}`);
  assert.ok(Math.abs(line.width - where.width) < 2);
  assert.ok(line.top > where.top && line.top < where.top + 40);
  assert.equal(await textIn(stage), FAULTY);
  assert.equal(await stage.page.$eval(HOME, (box) => box.outerHTML), before);
});

scenario('underlines go along with typing, and hide under what the page opens above them', async (stage) => {
  await stage.chip(/已守护/);
  await stage.typeIn(HOME, FAULTY);
  const [line] = await drawn(stage, 2);
  await stage.press('Home');
  await stage.page.keyboard.type('　');
  await waitFor('the line to move', async () =>
    (await linesOf(stage)).some(({ left }) => left > (line?.left ?? 0) + 8),
  );
  await stage.page.evaluate(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.style.cssText = 'position: fixed; inset: 0; background: #fff; z-index: 9999';
    document.body.append(cover);
  });
  await drawn(stage, 0);
  await stage.page.evaluate(() => document.querySelector('#cover')?.remove());
  await drawn(stage, 2);
});

scenario('Alt+Shift+↓ explains the next mark, Enter takes its fix as one undo step', async (stage) => {
  await stage.chip(/已守护/);
  await stage.typeIn(HOME, FAULTY);
  await drawn(stage, 2);
  await stage.press('Alt', 'Shift', 'ArrowDown');
  const card = await getPart(stage.page, 'group', CARD);
  assert.match(await card.text(), /^(?:警告|提示|禁止)/);
  assert.equal(await textIn(stage), FAULTY);
  await stage.press('Enter');
  await waitFor('the fix', async () => (await textIn(stage)) === FIRST_FIXED);
  assert.equal((await findParts(stage.page, 'group', CARD)).length, 0);
  await stage.press('Control', 'z');
  await waitFor('one undo', async () => (await textIn(stage)) === FAULTY);
});

scenario('the next mark comes after the last, Esc gives the caret back', async (stage) => {
  await stage.chip(/已守护/);
  await stage.typeIn(HOME, FAULTY);
  await drawn(stage, 2);
  await stage.press('Home');
  for (let step = 0; step < 6; step += 1) await stage.press('ArrowRight');
  await stage.press('Alt', 'Shift', 'ArrowDown');
  assert.match(await cardText(stage), /〔2020〕/);
  await stage.press('Alt', 'Shift', 'ArrowDown');
  await waitFor('the second', async () => (await cardText(stage)).includes('部署'));
  await stage.press('Alt', 'Shift', 'ArrowDown');
  await waitFor('the first again', async () => (await cardText(stage)).includes('〔2020〕'));
  await stage.press('Escape');
  await waitFor('the card to close', async () => (await findParts(stage.page, 'group', CARD)).length === 0);
  // A real key: it goes to what has the focus.
  await stage.page.keyboard.press('x');
  assert.equal(await textIn(stage), `${FAULTY.slice(0, 6)}x${FAULTY.slice(6)}`);
});

scenario(
  'an editable box is underlined by the browser itself, nothing is put into it, and clean text loses its marks',
  async (stage) => {
    await stage.chip(/已守护/);
    await stage.typeIn(EDITOR, FAULTY);
    const before = await stage.page.$eval(EDITOR, (box) => box.outerHTML);
    await waitFor('the marks', async () => (await marked(stage)).includes('布署'));
    assert.equal(await stage.page.$eval(EDITOR, (box) => box.outerHTML), before);
    assert.equal(await lineStyle(stage, EDITOR), 'underline');
    assert.equal((await linesOf(stage)).length, 0);
    await stage.press('Control', 'a');
    await stage.page.keyboard.type('照常开放。');
    await waitFor('the marks to go', async () => (await marked(stage)) === '');
  },
  VIDEO,
);

scenario(
  'resting on a mark explains it, its button takes the fix, and moving away closes it',
  async (stage) => {
    await stage.chip(/已守护/);
    await stage.typeIn(EDITOR, FAULTY);
    await waitFor('the marks', async () => (await marked(stage)).includes('布署'));
    const point = await stage.page.evaluate(() => {
      const all = ['block', 'warn', 'note'].flatMap((level) => [
        ...(CSS.highlights.get(`xianshen-${level}`) ?? []),
      ]);
      const range = all.find((one) => String(one) === '布署') as Range;
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await stage.page.mouse.move(point.x, point.y);
    await getPart(stage.page, 'group', CARD);
    await stage.page.mouse.move(5, 5);
    await waitFor('the card to close', async () => (await findParts(stage.page, 'group', CARD)).length === 0);
    await stage.page.mouse.move(point.x, point.y);
    const card = await getPart(stage.page, 'group', CARD);
    await (await card.get('button', '采用建议')).click();
    const said = () => stage.page.$eval(EDITOR, (box) => box.textContent ?? '');
    await waitFor('the fix', async () => (await said()).includes('统一部署防汛'));
    await stage.press('Control', 'z');
    await waitFor('one undo', async () => (await said()).includes(FAULTY));
  },
  VIDEO,
);

scenario(
  'a fix goes into the page’s own editor model',
  async (stage) => {
    await stage.chip(/已守护/);
    await write(stage, BODY, FAULTY);
    await waitFor('the marks', async () => (await marked(stage)).includes('布署'));
    await stage.press('Alt', 'Shift', 'ArrowDown');
    await getPart(stage.page, 'group', CARD);
    await stage.press('Enter');
    const said = () => stage.page.$eval(BODY, (box) => box.textContent ?? '');
    await waitFor('the fix', async () => (await said()).includes(FIRST_FIXED));
    await stage.press('Control', 'z');
    await waitFor('one undo', async () => (await said()).includes(FAULTY));
  },
  ARTICLE,
);

scenario(
  'an editor in a frame is underlined in its frame',
  async (stage) => {
    await stage.chip(/已守护/);
    const element = await waitFor('the frame', () => stage.page.$('iframe#ueditor_0'));
    const frame = await element.contentFrame();
    await frame.focus('body');
    await stage.page.keyboard.type(FAULTY);
    const before = await frame.$eval('html', (root) => root.outerHTML);
    await waitFor('the marks', () =>
      frame.evaluate(
        () =>
          [...(CSS.highlights.get('xianshen-warn') ?? [])].map(String).length > 0 ||
          [...(CSS.highlights.get('xianshen-note') ?? [])].length > 0,
      ),
    );
    assert.equal(await frame.$eval('html', (root) => root.outerHTML), before);
    assert.equal(
      await frame.$eval(
        'p',
        (line) => getComputedStyle(line, '::highlight(xianshen-warn)').textDecorationLine,
      ),
      'underline',
    );
    await stage.press('Alt', 'Shift', 'ArrowDown');
    await getPart(stage.page, 'group', CARD);
    await stage.press('Enter');
    await waitFor('the fix', () =>
      frame.$eval('body', (body, wanted) => body.textContent?.includes(wanted), FIRST_FIXED),
    );
  },
  `${ARTICLE}&build=old`,
);

scenario('switched off, nothing is underlined and the key is the page’s own', async (stage) => {
  await stage.chip(/已守护/);
  await stage.typeIn(HOME, FAULTY);
  await drawn(stage, 2);
  await turnMarks(stage);
  await drawn(stage, 0);
  assert.equal(await stage.page.evaluate(() => CSS.highlights.size), 0);
  await stage.page.focus(HOME);
  await stage.page.evaluate(() => addEventListener('keydown', ({ key }) => (document.title = key)));
  await stage.press('Alt', 'Shift', 'ArrowDown');
  assert.equal(await stage.page.title(), 'ArrowDown');
  assert.equal((await findParts(stage.page, 'group', CARD)).length, 0);
  await turnMarks(stage);
  await drawn(stage, 2);
});

interface Line {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** The lines drawn in our closed root. */
async function linesOf(stage: Stage): Promise<readonly Line[]> {
  const [chip] = await findParts(stage.page, 'status');
  if (!chip) return [];
  return chip.handle.evaluate((element) =>
    [...(element.getRootNode() as ShadowRoot).querySelectorAll('.mark-line')].map((line) => {
      const { left, top, width } = line.getBoundingClientRect();
      return { left, top, width };
    }),
  );
}

function drawn(stage: Stage, count: number): Promise<readonly Line[]> {
  return waitFor(`${count} lines`, async () => {
    const lines = await linesOf(stage);
    return lines.length === count && lines;
  });
}

/** The underlined words, as the page itself would see them. */
function marked(stage: Stage): Promise<string> {
  return stage.page.evaluate(() =>
    ['block', 'warn', 'note']
      .flatMap((level) => [...(CSS.highlights.get(`xianshen-${level}`) ?? [])])
      .map(String)
      .join(),
  );
}

function lineStyle(stage: Stage, selector: string): Promise<string> {
  return stage.page.$eval(
    selector,
    (box) => getComputedStyle(box, '::highlight(xianshen-warn)').textDecorationLine,
  );
}

function textIn(stage: Stage): Promise<string> {
  return stage.page.$eval(HOME, (box) => (box as HTMLTextAreaElement).value);
}

async function cardText(stage: Stage): Promise<string> {
  return (await getPart(stage.page, 'group', CARD)).text();
}

async function turnMarks(stage: Stage): Promise<void> {
  const options = await openExtensionPage(stage.launched, 'options.html');
  await (await getPart(options, 'checkbox', '在编辑框里划线提示')).click();
  await getPart(options, 'status');
  await options.close();
  await stage.page.bringToFront();
}
