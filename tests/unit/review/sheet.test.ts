import { describe, expect, it } from 'vitest';
import { wordsFor } from '#utils/core/i18n/words.ts';
import { settle } from '#utils/core/review/checklist.ts';
import { contextOf, invisibleName } from '#utils/core/review/context.ts';
import { maskPersonal } from '#utils/core/review/mask.ts';
import { sheetHtml, sheetText } from '#utils/core/review/sheet.ts';
import { draftOf, findingOf, reviewOf } from './findings.ts';

const words = wordsFor('zh_CN');
const facts = { at: '2026-03-02T09:00:00+08:00', fingerprint: 'ab12', packs: 'national 1.0.0' };

const TEXT = '<b onclick="x()">请联系13800000000</b>，身份证 11010519491231002X';
const start = TEXT.indexOf('1380');
const mobile = findingOf({
  kind: 'mobile',
  gate: 'secrecy',
  level: 'warn',
  text: '13800000000',
  start,
  end: start + 11,
});
const open = reviewOf([mobile], { draft: draftOf(TEXT) });

describe('审核单', () => {
  it('shows no personal data, found or not, neither in text nor in reasons', () => {
    const reason = '13800000000 是公布的电话';
    const review = settle(open, mobile, { kind: 'overridden', reason });
    for (const sheet of [sheetText(review, facts, words), sheetHtml(review, facts, words)]) {
      expect(sheet).not.toContain('13800000000');
      expect(sheet).not.toContain('11010519491231002X');
      expect(sheet).toContain('13********0');
      expect(sheet).toContain('已强制通过');
    }
  });

  it('escapes what stands in the draft', () => {
    const html = sheetHtml(open, facts, words);
    expect(html).not.toContain('<b');
    expect(html).toContain('&lt;b onclick=&quot;x()&quot;&gt;');
  });

  it('says whether the review was passed, in both languages', () => {
    expect(sheetText(open, facts, words)).toContain('未通过');
    const done = settle(open, mobile, { kind: 'ignored', scope: 'place' });
    expect(sheetText(done, facts, words)).toContain('五关已过，可以发布');
    expect(sheetText(done, facts, wordsFor('en'))).toContain('all five gates passed');
  });
});

describe('masking', () => {
  it('keeps length and everything that is not a person', () => {
    const masked = maskPersonal(TEXT, 'text', [mobile]);
    expect(masked).toHaveLength(TEXT.length);
    expect(masked).toContain('请联系13********0');
    expect(maskPersonal('拨打12345或0574-8938，2026年', 'text', [])).toBe('拨打12345或0574-8938，2026年');
  });
});

describe('context', () => {
  it('never cuts a character in half', () => {
    const text = `${'😀'.repeat(20)}最佳${'😀'.repeat(20)}`;
    const finding = findingOf({ start: 40, end: 42 });
    const context = contextOf(finding, draftOf(text), 5);
    expect(context).toEqual({
      before: '😀😀',
      hit: '最佳',
      after: '😀😀',
      cutBefore: true,
      cutAfter: true,
    });
  });

  it('is absent when the draft moved on', () => {
    expect(contextOf(findingOf(), draftOf('别的文字'))).toBeNull();
    expect(contextOf(findingOf({ scope: 'draft', text: '' }), draftOf('最佳'))).toBeNull();
  });

  it('names what cannot be seen', () => {
    expect(invisibleName('\u200b')).toBe('U+200B');
    expect(invisibleName('字')).toBeNull();
    expect(invisibleName('')).toBeNull();
  });
});
