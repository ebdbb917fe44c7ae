import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainSelector } from '#utils/packs/plain-selector.ts';
import { sites } from '#utils/sites/registry.ts';

describe('a selector from a pack', () => {
  it.each([
    'textarea[placeholder="此刻想说点什么"]',
    'button.woo-button-main',
    '#app > header a[href^="/u/"]',
    '[class*="_pic_"] img.woo-picture-img',
    '.title-editor__input .ProseMirror:not(.readonly)',
    "input[name='a' i] + button:first-child",
    '.微博-发布框',
  ])('may be %s', (css) => expect(isPlainSelector(css)).toBe(true));

  it.each([
    ['everything', '*'],
    ['a list, one of whose parts nobody would notice', 'textarea, body'],
    ['a look inside, which every change of the page would repeat', 'div:has(div:has(div))'],
    ['alternatives within alternatives', ':is(:is(a, b), :is(c, d)) x'],
    ['counting', 'li:nth-child(3n + 1)'],
    ['our own or another shadow root', ':host'],
    ['a state', 'a:visited'],
    ['an escape', '.a\\:b'],
    ['an address of its own', '@import url(//example.com)'],
    ['a rule', 'a{color:red}'],
    ['seven steps', 'a b c d e f g'],
    ['a dangling step', 'a >'],
    ['nothing', ''],
    ['too long a one', `#${'a'.repeat(200)}`],
    ['a second line', 'a\nb'],
  ])('may not be %s', (_what, css) => expect(isPlainSelector(css)).toBe(false));

  it('is read in no time, whatever it is', () => {
    const pieces = fc.constantFrom('a', '-', '.', '#', '[', ']', '=', '"', ':not(', ')', ' ', '>', '*', '字');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 200 }), (parts) => {
        const start = performance.now();
        isPlainSelector(parts.join(''));
        expect(performance.now() - start).toBeLessThan(20);
      }),
    );
  });

  it('could say what most of the built-in lists say', () => {
    const all = sites.flatMap((site) => Object.values(site.selectors).flat());
    const plain = all.filter(({ css }) => isPlainSelector(css)).length;
    expect(plain / all.length).toBeGreaterThan(0.6);
  });
});
