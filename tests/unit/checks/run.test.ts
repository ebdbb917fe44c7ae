import { describe, expect, it } from 'vitest';
import { defineRule, type FieldHit } from '#utils/core/checks/define-rule.ts';
import { countLevels, run } from '#utils/core/checks/run.ts';
import { draftOf, EMPTY_PACK } from './rule-runner.ts';

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
  run(draftOf('0123456789'), EMPTY_PACK, { rules: [ruleOf('a', hits)] }).map(({ text }) => text);

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
    const found = run(draftOf('0123456789'), EMPTY_PACK, { rules });
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
    expect(run(draftOf(''), EMPTY_PACK)).toEqual([]);
    expect(run(draftOf('', { fields: {} }), EMPTY_PACK)).toEqual([]);
  });
});
