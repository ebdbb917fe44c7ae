import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Reading, readRichText } from '#utils/dom/rich-text.ts';

function read(html: string, reading?: Reading): string {
  const { document } = parseHTML(`<html><body><div id="editor">${html}</div></body></html>`);
  const editor = document.querySelector('#editor');
  if (!editor) throw new Error('no editor');
  return readRichText(editor as unknown as Element, reading);
}

describe('text of an editable element', () => {
  it.each([
    ['plain text', '通知', '通知'],
    ['a line in a block of its own', '第一行<div>第二行</div>', '第一行\n第二行'],
    ['blocks within blocks', '<div><div>一</div></div><div><p>二</p></div>', '一\n二'],
    ['an empty line', '<div>一</div><div><br></div><div>二</div>', '一\n\n二'],
    ['an empty first line', '<div><br></div><div>二</div>', '\n二'],
    ['a break inside a line', '一<br>二', '一\n二'],
    ['the break that holds a line open (F20)', '一<br>', '一'],
    ['a typed line end before that break', '一<br><br>', '一\n'],
    ['the break inside an inline element', '<p><span>一<br></span></p><p>二</p>', '一\n二'],
    ['a break before a block', '一<br><div>二</div>', '一\n二'],
    ['nothing but the break', '<div><br></div>', ''],
    ['nothing', '', ''],
    ['spaces as typed', '<p>  一 二\u00a0</p>', '  一 二\u00a0'],
    [
      'what is not editable but said (F26)',
      '去<span contenteditable="false">#云湖四季</span>吧',
      '去#云湖四季吧',
    ],
    ['style sheets and hidden parts', '一<style>p{}</style><span hidden>无</span>', '一'],
  ])('%s', (_name, html, expected) => {
    expect(read(html)).toBe(expected);
  });

  it('leaves widgets out and gives pictures their words (F20, F26)', () => {
    const reading: Reading = {
      drop: '[data-widget]',
      textFor: (element) => (element.tagName === 'IMG' ? (element.getAttribute('alt') ?? '') : null),
    };
    const html =
      '<p data-widget contenteditable="false">请输入正文</p><p>好<img alt="[赞]"><br data-widget></p>';
    expect(read(html, reading)).toBe('好[赞]');
  });

  it('a widget after the break does not make it a typed one', () => {
    expect(read('一<br><i data-widget></i>', { drop: '[data-widget]' })).toBe('一');
  });
});
