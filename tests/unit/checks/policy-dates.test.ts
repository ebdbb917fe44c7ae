import { describe, expect, it } from 'vitest';
import { findingsIn } from './rule-runner.ts';

/** Monday, in Beijing. */
const AT = '2026-06-01T09:00:00+08:00';
const found = (kind: string, text: string, at = AT) =>
  findingsIn(text, kind, at).map(({ gate, level, text: stands, fix }) => [gate, level, stands, fix]);

/** Planted errors: the rule, its level, the text, and the words it must point at. */
const PLANTED: readonly (readonly [string, string, string, string])[] = [
  ['impossible-date', 'warn', '合同签订12年，期限到2022年11月31日。', '2022年11月31日'],
  ['impossible-date', 'warn', '会议定于2026年2月29日召开', '2026年2月29日'],
  ['impossible-date', 'warn', '１３月１日起施行', '１３月１日'],
  ['impossible-date', 'warn', '于4月31至5月3日举行', '4月31'],
  ['impossible-date', 'warn', '公示期至2026.6.31', '2026.6.31'],
  ['impossible-date', 'warn', '二〇二六年二月三十日', '二〇二六年二月三十日'],
  ['weekday-mismatch', 'warn', '2026年6月8日，星期二，召开全体会议', '2026年6月8日，星期二'],
  ['weekday-mismatch', 'warn', '2026-06-08（星期二）', '2026-06-08（星期二）'],
  ['weekday-mismatch', 'note', '6月8日周二上午', '6月8日周二'],
  ['weekday-mismatch', 'note', '本周五（6月6日）下午', '周五（6月6日'],
  ['weekday-mismatch', 'note', '明年1月8日（周四）', '明年1月8日（周四）'],
  ['reversed-range', 'note', '7月5日9:00至7月3日17:00', '7月5日9:00至7月3日'],
  ['reversed-range', 'note', '2026年12月5日至2026年1月3日', '2026年12月5日至2026年1月3日'],
  ['reversed-range', 'note', '受理时间14时至12时', '14时至12时'],
  ['past-deadline', 'note', '报名截止时间：2026年5月20日', '2026年5月20日'],
  ['past-deadline', 'note', '报名时间：5月1日至5月20日', '5月20日'],
  ['past-deadline', 'note', '请于5月20日前反馈', '5月20日前'],
  ['clock-time', 'warn', '会议于上午 14：00召开', '上午 14：00'],
  ['clock-time', 'warn', '下午21:00闭馆', '下午21:00'],
  ['clock-time', 'warn', '时间：25:00', '25:00'],
  ['clock-time', 'warn', '开放至晚上24:30', '晚上24:30'],
  ['relative-day', 'note', '今天（6月2日）上午', '今天（6月2日'],
  ['relative-day', 'note', '6月2日（今天）上午', '6月2日（今天'],
  ['relative-day', 'note', '明天（周三）有雨', '明天（周三'],
];

const SILENT: readonly (readonly [string, string])[] = [
  ['impossible-date', '截至12月31日，2024年2月29日，2月29日'],
  ['impossible-date', '①5月6日、②4月31个项目，项目代码2020-13-31'],
  ['weekday-mismatch', '2026年6月8日（星期一）至10日（星期三），4月26日（星期日）上班'],
  ['weekday-mismatch', '6月8日周一帆到任，2026年6月9日周一至周五开放'],
  ['reversed-range', '2026年12月28日至1月3日，22:00—6:00，12月至3月，2021—2023年'],
  ['past-deadline', '截至5月20日，完成投资12亿元；报名截止时间为5月20日，共收到120份。'],
  ['past-deadline', '报名时间：2024年5月17日至5月21日'],
  ['past-deadline', '报名截止6月1日，征求意见截止日期为8月13日'],
  ['clock-time', '下午9:00、晚上12:00、上午9时至12时、比分25:30、24:00'],
  ['relative-day', '今天（6月1日，星期一），明天是6月2日，昨天（31日）；去年的今天（6月2日）'],
];

describe('dates and times', () => {
  it.each(PLANTED)('%s (%s) finds %s', (kind, level, text, stands) => {
    expect(found(kind, text)).toEqual([['policy', level, stands, null]]);
  });

  it.each(SILENT)('%s passes %s', (kind, text) => {
    expect(found(kind, text)).toEqual([]);
  });

  it('says which weekday it is', () => {
    const [finding] = findingsIn('2026年6月8日（星期二）', 'weekday-mismatch', AT);
    expect(finding?.why.zh_CN).toContain('2026年6月8日是星期一');
  });

  it.each(['past-deadline', 'relative-day'])(
    '%s is silent when nobody knows the time of publishing',
    (kind) => {
      expect(found(kind, '报名截止5月20日。今天（6月2日）', 'unknown')).toEqual([]);
    },
  );

  it('counts days in Beijing, not in London', () => {
    expect(found('relative-day', '今天（6月2日）', '2026-06-01T17:00:00Z')).toEqual([]);
    expect(found('relative-day', '今天（6月2日）', '2026-06-01T15:00:00Z')).toHaveLength(1);
  });

  it('lets a text of another year keep its weekday', () => {
    expect(found('weekday-mismatch', '2020年发文，6月8日（周一）起施行。')).toEqual([]);
    expect(found('weekday-mismatch', '2020年发文，6月8日（周四）起施行。')).toHaveLength(1);
  });
});
