import { describe, expect, it } from 'vitest';
import type { Answer } from '#utils/core/replies/answer.ts';
import { createAnswer, editAnswer, importAnswer, retireAnswer } from '#utils/core/replies/change-answer.ts';
import type { AnswerEntry, ImportedEntry } from '#utils/core/replies/entry.ts';
import { findDuplicates, planImport, type Taken } from '#utils/core/replies/plan-import.ts';

const ENTRY: AnswerEntry = {
  question: '路灯不亮找谁修？',
  variants: [],
  answer: '您好！请拨打{{联系电话}}。',
  short: null,
  category: '',
  department: '',
  basis: null,
  owner: '',
  approver: '张三',
  approved: '2026-01-05',
  reviewBy: null,
};
const day = (date: string) => ({ at: `2026-${date}T09:00:00.000+08:00`, by: '小陈' });
const made = createAnswer(ENTRY, 'a', day('01-05'));
const changes = (answer: Answer) => answer.history.map(({ change }) => change);

describe('an edit', () => {
  it('that changes nothing leaves no line', () => {
    expect(editAnswer(made, ENTRY, day('02-01'))).toBe(made);
  });

  it('of the words takes the approval off', () => {
    const edited = editAnswer(made, { ...ENTRY, answer: '您好！' }, day('02-01'));
    expect(edited.approved).toBeNull();
    expect(changes(edited)).toEqual(['created', 'edited answer', 'lapsed']);
  });

  it('of the words with a new approval, or on the day of it, keeps it', () => {
    const renewed = { ...ENTRY, answer: '您好！', approved: '2026-02-01' };
    expect(editAnswer(made, renewed, day('02-01')).approved).toBe('2026-02-01');
    expect(editAnswer(made, { ...ENTRY, answer: '您好！' }, day('01-05')).approved).toBe('2026-01-05');
  });

  it('of other fields keeps it', () => {
    expect(editAnswer(made, { ...ENTRY, owner: '市政科' }, day('02-01')).approved).toBe('2026-01-05');
  });
});

it('retiring and restoring leave a line each, once', () => {
  const retired = retireAnswer(made, true, day('02-01'));
  expect(retireAnswer(retired, true, day('02-02'))).toBe(retired);
  const back = retireAnswer(retired, false, day('02-02'));
  expect(back.retired).toBe(false);
  expect(changes(back)).toEqual(['created', 'retired', 'restored']);
});

it('history keeps its first line however long it gets', () => {
  let answer = made;
  for (let turn = 0; turn < 300; turn += 1) answer = retireAnswer(answer, turn % 2 === 0, day('02-01'));
  expect(answer.history).toHaveLength(200);
  expect(answer.history[0]?.change).toBe('created');
});

describe('an import', () => {
  const taken: Taken = { ids: new Set(['old']), questions: new Map([['路灯不亮找谁修', 'old']]) };
  const row = (question: string, id: string | null = null): ImportedEntry => ({
    ...ENTRY,
    question,
    id,
    retired: false,
  });
  const rows = [row('路灯不亮，找谁修'), row('停水'), row('停 水？'), row('停电', 'x'), row('停气', 'x')];
  const idsBy = (rule: 'skip' | 'replace' | 'both') => {
    const { puts, ...counts } = planImport(rows, taken, rule, (index) => `new-${index}`);
    return { ids: puts.map(({ id }) => id), ...counts };
  };

  it('finds what asks the same, in the library and in the file', () => {
    expect(findDuplicates(rows, taken)).toEqual([0, 2, 4]);
  });

  it('skips, replaces or keeps both, as decided', () => {
    expect(idsBy('skip')).toEqual({ ids: ['new-1', 'x'], added: 2, replaced: 0, skipped: 3 });
    expect(idsBy('replace')).toEqual({
      ids: ['old', 'new-1', 'new-1', 'x', 'x'],
      added: 2,
      replaced: 3,
      skipped: 0,
    });
    expect(idsBy('both')).toEqual({
      ids: ['new-0', 'new-1', 'new-2', 'x', 'new-4'],
      added: 5,
      replaced: 0,
      skipped: 0,
    });
  });

  it('keeps the history of what it takes the place of', () => {
    const put = importAnswer(row('停水'), 'a', made, day('02-01'));
    expect(changes(put)).toEqual(['created', 'replaced']);
    expect(changes(importAnswer(row('停水'), 'b', undefined, day('02-01')))).toEqual(['imported']);
  });
});
