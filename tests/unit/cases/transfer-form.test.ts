import { expect, it } from 'vitest';
import { loadNational } from '#tests/contracts/rule-examples.ts';
import { clockOf } from '#utils/core/cases/clock.ts';
import { readCases } from '#utils/core/cases/read-cases.ts';
import { transferForm } from '#utils/core/cases/transfer-form.ts';
import { createWorkCalendar } from '#utils/core/cases/work-calendar.ts';
import { chainOf } from '../ledger/sample.ts';

const { workYears, deadlines } = loadNational();
const { cases } = readCases(
  await chainOf([
    {
      kind: 'case.opened',
      subject: 'c',
      platform: 'weibo',
      account: '测试发布',
      data: {
        category: 'environment',
        urgency: 'normal',
        due: null,
        deadline: 'work-order',
        serial: '2026-0007',
      },
    },
    { kind: 'case.assigned', subject: 'c', data: { to: '生态环境分局', due: null, note: '请现场核实' } },
  ]),
);

it('has what an official form has, with numbers masked wherever they stand', () => {
  const [one] = cases;
  if (!one) throw new Error('no case');
  const clock = clockOf(one, 0, { calendar: createWorkCalendar(workYears), deadlines });
  const text = { person: '海边的风', contact: '13800000001', text: '夜间施工，电话13800000001' };
  const form = transferForm({ view: { case: one, clock }, text }, '测试街道办', '环境保护');
  expect([form.title, form.number, form.note]).toEqual([
    '公众留言转办单',
    '编号：2026-0007',
    '测试街道办　2026年8月3日',
  ]);
  const rows = Object.fromEntries(form.rows.map(({ label, value }) => [label, value]));
  expect(rows).toMatchObject({
    来源: '微博 · 测试发布',
    收到时间: '2026年8月3日9时15分',
    诉求人: '海边的风',
    联系方式: '138****0001',
    诉求内容: '夜间施工，电话138****0001',
    承办单位: '生态环境分局',
    办理时限: '2026年8月10日17时30分前',
    办理要求: '请现场核实',
  });
});
