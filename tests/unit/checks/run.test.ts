import { describe, expect, it } from 'vitest';
import type { Memory } from '#utils/core/checks/check-fields.ts';
import { defineRule, type FieldHit } from '#utils/core/checks/define-rule.ts';
import { countLevels } from '#utils/core/checks/finding.ts';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { EMPTY_PACK } from './rule-runner.ts';

const words = { zh_CN: '测试', en: 'test' };

function ruleOf(id: string, hits: readonly FieldHit[], gate: 'political' | 'wording' = 'wording') {
  return defineRule({
    id,
    kind: id,
    scope: 'field',
    gate,
    level: 'warn',
    title: words,
    why: words,
    clause: 'test',
    check: () => hits,
    flags: ['a', 'b', 'c', 'd'],
    passes: ['a', 'b', 'c', 'd'],
  });
}

const places = (hits: readonly FieldHit[]) =>
  run(plainDraft('0123456789'), EMPTY_PACK, { rules: [ruleOf('a', hits)] }).map(({ text }) => text);

describe('run', () => {
  it('orders by gate, then level, then place', () => {
    const rules = [
      ruleOf('late', [{ start: 0, end: 1 }]),
      ruleOf(
        'mixed',
        [
          { start: 4, end: 5 },
          { start: 2, end: 3 },
          { start: 8, end: 9, level: 'block' },
        ],
        'political',
      ),
    ];
    const found = run(plainDraft('0123456789'), EMPTY_PACK, { rules });
    expect(found.map(({ text }) => text)).toEqual(['8', '2', '4', '0']);
    expect(countLevels(found)).toEqual({ block: 1, warn: 3, note: 0 });
  });

  it('keeps the severest, then the longest of overlapping hits', () => {
    expect(
      places([
        { start: 0, end: 3 },
        { start: 2, end: 6 },
      ]),
    ).toEqual(['2345']);
    expect(
      places([
        { start: 0, end: 3, level: 'block' },
        { start: 2, end: 6 },
      ]),
    ).toEqual(['012']);
    expect(
      places([
        { start: 0, end: 3 },
        { start: 0, end: 3 },
      ]),
    ).toEqual(['012']);
    expect(
      places([
        { start: 0, end: 3 },
        { start: 3, end: 6 },
      ]),
    ).toEqual(['012', '345']);
  });

  it('leaves out a hit outside its field', () => {
    expect(
      places([
        { start: -1, end: 3 },
        { start: 5, end: 5 },
        { start: 8, end: 11 },
      ]),
    ).toEqual([]);
  });

  it('finds nothing in an empty draft', () => {
    expect(run(plainDraft(''), EMPTY_PACK)).toEqual([]);
    expect(run(plainDraft('', { fields: {} }), EMPTY_PACK)).toEqual([]);
  });

  it('with a memory, of a changed field only the changed lines are checked again by rules that reach no further', () => {
    const read: string[] = [];
    const rule = {
      ...ruleOf('a', []),
      reach: 'line' as const,
      check: (text: string) => {
        read.push(text);
        return text.includes('错') ? [{ start: text.indexOf('错'), end: text.indexOf('错') + 1 }] : [];
      },
    };
    const memory: Memory = new Map();
    const places = (text: string) =>
      run(plainDraft(text), EMPTY_PACK, { rules: [rule], memory }).map(({ start }) => start);
    expect(places('第一行\n有错\n第三行')).toEqual([5]);
    expect(places('第一行更长\n有错\n第三行')).toEqual([7]);
    expect(places('有错\n第三行\n有错')).toEqual([1, 8]);
    expect(read).toEqual(['第一行', '有错', '第三行', '第一行更长']);
  });

  it('with a memory, an unchanged field is not checked again, and nothing else differs', () => {
    const read: string[] = [];
    const rule = {
      ...ruleOf('a', []),
      check: (text: string) => {
        read.push(text);
        return text.includes('错') ? [{ start: text.indexOf('错'), end: text.indexOf('错') + 1 }] : [];
      },
    };
    const memory: Memory = new Map();
    const first = { ...plainDraft('正文有错'), fields: { title: '标题', text: '正文有错' } };
    const drafts = [
      first,
      { ...first, fields: { ...first.fields, title: '错题' } },
      { ...first, account: '别的号' },
    ];
    for (const draft of drafts) {
      expect(run(draft, EMPTY_PACK, { rules: [rule], memory })).toEqual(
        run(draft, EMPTY_PACK, { rules: [rule] }),
      );
    }
    // Every second pair is the run without a memory.
    expect(read).toEqual([
      '标题',
      '正文有错',
      '标题',
      '正文有错',
      '错题',
      '错题',
      '正文有错',
      '标题',
      '正文有错',
      '标题',
      '正文有错',
    ]);
  });
});
