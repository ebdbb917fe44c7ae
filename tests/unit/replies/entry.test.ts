import { describe, expect, it } from 'vitest';
import { type AnswerEntry, checkEntry, questionKey } from '#utils/core/replies/entry.ts';
import { guessColumns } from '#utils/core/replies/entry-columns.ts';
import { dateOf, readEntryRow } from '#utils/core/replies/entry-row.ts';

const GOOD: AnswerEntry = {
  question: '路灯不亮找谁修？',
  variants: ['路灯坏了'],
  answer: '您好！请拨打{{联系电话}}报修。',
  short: null,
  category: '城乡建设',
  department: '综合行政执法局',
  basis: null,
  owner: '市政科',
  approver: '张三',
  approved: '2026-01-05',
  reviewBy: '2026-04-05',
};
const faultsOf = (part: Partial<AnswerEntry>) =>
  checkEntry({ ...GOOD, ...part }).map(({ field, fault }) => `${field} ${fault}`);

describe('checkEntry', () => {
  it.each([
    ['nothing wrong', {}, []],
    ['no question', { question: ' ' }, ['question missing']],
    ['no answer', { answer: '' }, ['answer missing']],
    ['too long', { question: '问'.repeat(301) }, ['question long']],
    ['a variant too long', { variants: ['问'.repeat(301)] }, ['variants long']],
    ['an open brace', { answer: '请到{{地点}办理' }, ['answer brace']],
    ['in the short text too', { short: '{{地点' }, ['short brace']],
    ['a day that is none', { approved: '2026-02-30' }, ['approved date']],
    ['approved by nobody', { approver: null }, ['approver unsigned']],
    ['to be looked at before it was approved', { reviewBy: '2026-01-04' }, ['reviewBy order']],
    [
      'a number without a title',
      { basis: { number: '国发〔2020〕1号', title: '' } },
      ['basisTitle untitled'],
    ],
  ] as const)('%s', (_case, part, faults) => {
    expect(faultsOf(part)).toEqual(faults);
  });
});

it('questions are the same whatever their punctuation, width and case', () => {
  expect(questionKey('如何查询 社保（ＡＰＰ）？')).toBe(questionKey('如何查询社保(app)'));
  expect(questionKey('如何查询社保')).not.toBe(questionKey('如何查询医保'));
});

describe('columns', () => {
  it('are known by what units call them; remarks and stars do not count, one column is one field', () => {
    expect(guessColumns(['序号', '问题*', '标准答案（300字内）', '文号', '政策依据', '口径'])).toEqual({
      question: 1,
      answer: 2,
      basisNumber: 3,
      basisTitle: 4,
    });
    expect(guessColumns(['问题', '标题', '答复'])).toEqual({ question: 0, answer: 2 });
  });
});

describe('a row', () => {
  const columns = { question: 0, answer: 1, variants: 2, approved: 3, approver: 4, state: 5, id: 6 };

  it('is read with its lists, days and state', () => {
    const day = new Date('2026-01-05T00:00:00Z');
    const read = readEntryRow([' 问 ', '答\r\n二', '甲｜乙 ｜甲', day, '张三', '已停用', 'A-1'], columns);
    expect(read?.problems).toEqual([]);
    expect(read?.entry).toMatchObject({
      id: 'A-1',
      question: '问',
      answer: '答\n二',
      variants: ['甲', '乙'],
      approved: '2026-01-05',
      retired: true,
    });
  });

  it('with nothing in it is none', () => {
    expect(readEntryRow(['', null, ' '], columns)).toBeUndefined();
  });

  it('tells each mistake by its column', () => {
    const read = readEntryRow(['问', '', '', '明年春天', '张三', '', 'a b'], columns);
    expect(read?.problems).toEqual([
      { field: 'id', fault: 'code', detail: 'a b' },
      { field: 'answer', fault: 'missing', detail: '' },
      { field: 'approved', fault: 'date', detail: '明年春天' },
    ]);
  });

  it.each([
    ['2026-1-5', '2026-01-05'],
    ['2026/01/05', '2026-01-05'],
    ['2026.1.5', '2026-01-05'],
    ['2026年1月5日', '2026-01-05'],
    ['20260105', '2026-01-05'],
    ['2026-01-05 00:00:00', '2026-01-05'],
    [46027, '2026-01-05'],
    ['2026-02-30', '2026-02-30'],
    ['', null],
  ])('a day written %s', (cell, day) => {
    expect(dateOf(cell)).toBe(day);
  });
});
