import { describe, expect, it } from 'vitest';
import type { Scenario } from '#utils/core/training/scenario.ts';
import { score } from '#utils/core/training/score.ts';
import type { TrainingTrace } from '#utils/core/training/trace.ts';

const words = { zh_CN: '话', en: 'words' };
const clause = '仑政办〔2020〕44号 二(三)';
const scenario: Scenario = {
  id: 'sample',
  family: 'post',
  platform: 'weibo',
  surface: 'composer',
  address: 'https://weibo.com/',
  title: words,
  story: words,
  start: {
    account: '云湖区发布',
    fields: { text: '错字 对字' },
    images: ['纪要.png'],
    comments: [],
    inquiry: null,
    board: [],
  },
  mustFind: [
    {
      id: 'slip',
      kind: 'misspelling',
      field: 'text',
      text: '错字',
      settled: [{ is: 'lacks', field: 'text', text: '错字' }],
      clause,
      points: 40,
      words,
    },
    {
      id: 'picture',
      kind: null,
      field: null,
      text: null,
      settled: [{ is: 'image-gone', image: '纪要.png' }],
      clause,
      points: 10,
      words,
    },
    {
      id: 'case',
      kind: null,
      field: null,
      text: null,
      settled: [{ is: 'event', event: 'case.opened', subject: 'i1', where: { urgency: 'urgent' } }],
      clause,
      points: 10,
      words,
    },
  ],
  mustNotTouch: [
    { id: 'right', kept: { is: 'text', field: 'text', text: '对字' }, clause, points: 20, words },
    {
      id: 'critic',
      kept: { is: 'no-event', event: 'comment.disposed', subject: 'm1' },
      clause,
      points: 10,
      words,
    },
  ],
  model: [],
  wrong: { why: words, steps: [], expected: { points: 0, items: [] } },
  minutes: 2,
  clauses: [clause],
};
const opened = { kind: 'case.opened', subject: 'i1', data: { urgency: 'urgent' } };
const perfect: TrainingTrace = {
  events: [opened],
  published: { fields: { text: '改好 对字' }, images: [] },
  elapsedMs: 119_000,
  hints: 0,
};
const itemsOf = (trace: TrainingTrace) =>
  score(scenario, trace)
    .items.filter(({ points, of }) => points !== of)
    .map(({ id, kind, points }) => [id, kind, points]);

describe('score', () => {
  it('gives full marks for what was found, kept and done in time, each with its clause', () => {
    const { points, max, items } = score(scenario, perfect);
    expect([points, max]).toEqual([100, 100]);
    expect(items.map(({ kind }) => kind)).toEqual(['found', 'found', 'found', 'kept', 'kept', 'time']);
    expect(items.every((item) => item.clause.startsWith('仑政办〔2020〕44号'))).toBe(true);
  });

  it('takes the points of what was missed', () => {
    const published = { fields: { text: '错字 对字' }, images: ['纪要.png'] };
    expect(itemsOf({ ...perfect, published })).toEqual([
      ['slip', 'missed', 0],
      ['picture', 'missed', 0],
    ]);
  });

  it('does not count wrapping and spacing by the editor as a change', () => {
    const published = { fields: { text: '改好\n对\u200b 字' }, images: [] };
    expect(score(scenario, { ...perfect, published }).points).toBe(100);
  });

  it('takes the points of what was right and did not stay', () => {
    expect(itemsOf({ ...perfect, published: { fields: { text: '改好' }, images: [] } })).toEqual([
      ['right', 'touched', 0],
    ]);
  });

  it('calls a record about something that was in order a false alarm', () => {
    const hidden = { kind: 'comment.disposed', subject: 'm1', data: { action: 'hidden' } };
    expect(itemsOf({ ...perfect, events: [opened, hidden] })).toEqual([['critic', 'falseAlarm', 0]]);
    const other = { ...hidden, subject: 'm2' };
    expect(itemsOf({ ...perfect, events: [opened, other] })).toEqual([]);
  });

  it('asks for the record about the very thing, and for what it says', () => {
    expect(itemsOf({ ...perfect, events: [{ ...opened, subject: 'i2' }] })).toEqual([['case', 'missed', 0]]);
    const normal = { ...opened, data: { urgency: 'normal' } };
    expect(itemsOf({ ...perfect, events: [normal] })).toEqual([['case', 'missed', 0]]);
  });

  it('charges ten more for calling a real problem a false alarm', () => {
    const denied = {
      kind: 'finding.falseAlarm',
      subject: null,
      data: { kind: 'misspelling', reason: '不是' },
    };
    const published = { fields: { text: '错字 对字' }, images: [] };
    expect(itemsOf({ ...perfect, published, events: [opened, denied] })).toEqual([
      ['slip', 'missed', 0],
      ['slip', 'falseAlarm', -10],
    ]);
  });

  it('gives nothing for doing nothing', () => {
    const nothing: TrainingTrace = { events: [], published: null, elapsedMs: 600_000, hints: 0 };
    expect(score(scenario, nothing).points).toBe(0);
  });

  it.each([
    [120_000, 10],
    [180_000, 5],
    [240_000, 0],
    [900_000, 0],
  ])('gives for %i ms of two minutes %i points of time', (elapsedMs, points) => {
    const time = score(scenario, { ...perfect, elapsedMs }).items.find(({ kind }) => kind === 'time');
    expect(time?.points).toBe(points);
  });

  it('takes two points for each hint, and never goes below zero', () => {
    expect(score(scenario, { ...perfect, hints: 3 }).points).toBe(94);
    expect(score(scenario, { ...perfect, hints: 80 }).points).toBe(0);
  });
});
