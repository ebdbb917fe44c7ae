import { describe, expect, it } from 'vitest';
import type { Pack } from '#utils/core/checks/pack.ts';
import { run } from '#utils/core/checks/run.ts';
import { type Draft, plainDraft } from '#utils/core/draft/draft.ts';
import { EMPTY_PACK } from './rule-runner.ts';

const AT = '2026-06-01T09:00:00+08:00';
const NAME = {
  old: '环保局',
  now: '生态环境局',
  since: '2018-03',
  guard: null,
  examples: { hit: [], miss: [] },
};
const PACK: Pack = { ...EMPTY_PACK, formerNames: [NAME] };

function found(kind: string, text: string, parts: Partial<Draft> = {}, at = AT) {
  const draft = plainDraft(text, parts);
  return run(draft, PACK, { at })
    .filter((finding) => finding.kind === kind)
    .map(({ level, field, text: stands }) => [level, field, stands]);
}

const titled = (title: string, text: string) => ({ fields: { title, text } });

describe('documents', () => {
  it('finds one title with two numbers and one number with two titles', () => {
    const title = '《关于做好防汛工作的通知》';
    expect(found('document-conflict', `${title}仑政办〔2026〕5号，${title}（仑政办〔2026〕6号）`)).toEqual([
      ['warn', 'text', '（仑政办〔2026〕6号'],
    ]);
    expect(
      found('document-conflict', `${title}（仑政办〔2026〕5号）、《生活垃圾方案》（仑政办〔2026〕5号）`),
    ).toEqual([['note', 'text', '（仑政办〔2026〕5号']]);
    expect(
      found('document-conflict', `${title}（仑政办〔2026〕5号），《防汛工作的通知》（仑政办〔2026〕5号）`),
    ).toEqual([]);
  });

  it('finds a number before its title, and a notice of a notice', () => {
    expect(found('document-order', '根据国办发〔2018〕123号《关于推进政务新媒体的意见》')).toEqual([
      ['note', 'text', '国办发〔2018〕123号《关于推进政务新媒体的意见》'],
    ]);
    expect(found('document-order', '关于转发做好防汛工作的通知的通知')).toHaveLength(1);
    expect(
      found('document-order', '国务院令第711号《政府信息公开条例》；〔2017〕49号《行政处罚决定书》'),
    ).toEqual([]);
  });

  it.each([
    ['北仑新增120个项目', '今年我区新增130个项目，总投资50亿元。', '120个项目'],
    ['总投资53亿元项目开工', '项目总投资35亿元。', '总投资'],
    ['GDP增长8.6%', '全区GDP增长6.8%。', '8.6%'],
  ])('compares the figures of the title “%s” with the text', (title, text, part) => {
    const [first, ...rest] = found('title-figure', text, titled(title, text));
    expect(rest).toEqual([]);
    expect(first?.slice(0, 2)).toEqual(['note', 'title']);
    expect(part.includes(String(first?.[2])) || String(first?.[2]).includes('53亿元')).toBe(true);
  });

  it('passes figures the text has, rounds, or says of something else', () => {
    for (const [title, text] of [
      ['北仑新增120个项目', '新增120个项目，其中30个项目已开工。'],
      ['超100人获奖', '103人获奖。'],
      ['3个项目开工', '50个单位参加，第3个项目今天开工。'],
    ] as const)
      expect(found('title-figure', text, titled(title, text))).toEqual([]);
  });

  it('compares the document of the title with that of the text', () => {
    const right = '《北仑区养犬管理办法》';
    expect(found('title-document', '', titled(`${right}印发`, '《北仑区养犬管理方法》今起施行'))).toEqual([
      ['note', 'title', right],
    ]);
    expect(found('title-document', '', titled(`${right}印发`, '《宁波市养犬管理办法》今起施行'))).toEqual([]);
  });
});

describe('a policy and its explanation', () => {
  const text = '近日，区政府印发《北仑区养犬管理办法》。';

  it('are asked for together in a post, and only there', () => {
    expect(found('policy-unexplained', text)).toEqual([['note', 'text', '印发《北仑区养犬管理办法》']]);
    expect(
      found('policy-unexplained', text, { links: [{ url: 'https://www.bl.gov.cn/', text: '' }] }),
    ).toEqual([]);
    expect(found('policy-unexplained', text, { surface: 'reply' })).toEqual([]);
    expect(found('policy-unexplained', `${text}政策图解见图。`)).toEqual([]);
    expect(found('policy-unexplained', '根据2019年印发的《北仑区养犬管理办法》')).toEqual([]);
  });

  it('a numbered document counts as news in its own year only', () => {
    const numbered = (year: number) => `《北仑区养犬管理办法》（仑政〔${year}〕1号）已印发，请遵照执行。`;
    expect(found('policy-unexplained', numbered(2026))).toHaveLength(1);
    expect(found('policy-unexplained', numbered(2020))).toEqual([]);
  });

  it('an explanation names its policy', () => {
    expect(found('explanation-unnamed', '【政策解读】参保有变化')).toEqual([['note', 'text', '政策解读']]);
    expect(found('explanation-unnamed', '【政策解读】《参保办法》有变化')).toEqual([]);
    expect(found('explanation-unnamed', '会上进行了政策解读，并现场答疑')).toEqual([]);
  });
});

describe('former names', () => {
  it('are asked about once, with the present name', () => {
    expect(found('former-name', '请到区环保局办理，区环保局电话见下。')).toEqual([
      ['note', 'text', '环保局'],
    ]);
    const [finding] = run(plainDraft('区环保局'), PACK, { at: AT });
    expect(finding?.why.zh_CN).toContain('生态环境局');
    expect(finding?.pack).toBe('test');
  });

  it.each([
    '原环保局、原区环保局',
    '时任环保局局长',
    '环保局更名为生态环境局',
    '2017年，区环保局查处案件12起',
    '《环保局关于举报奖励的通知》',
    '生态环境局的前身环保局',
  ])('pass in history: %s', (text) => {
    expect(found('former-name', text)).toEqual([]);
  });

  it('pass before the change, and are told from 原则 and 原因', () => {
    expect(found('former-name', '区环保局提醒', {}, '2018-01-31T00:00:00+08:00')).toEqual([]);
    expect(found('former-name', '原则上由区环保局负责')).toHaveLength(1);
  });
});
