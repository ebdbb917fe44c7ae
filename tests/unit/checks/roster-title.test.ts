import { describe, expect, it } from 'vitest';
import type { RosterEntry } from '#utils/core/checks/pack.ts';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { EMPTY_PACK } from './rule-runner.ts';

const roster: readonly RosterEntry[] = [
  { name: '赵示例', title: '北仑区委副书记、区长', verified: '2026-05-01' },
  { name: '钱样本', title: '副局长', verified: '2026-05-01' },
  { name: '孙旧例', title: '局长', verified: '2025-01-01' },
];
const find = (text: string) =>
  run(plainDraft(text), { ...EMPTY_PACK, roster }, { at: '2026-06-01T09:00:00+08:00' })
    .filter(({ kind }) => kind === 'roster-title')
    .map(({ text: stands, level }) => [stands, level]);

describe('roster-title', () => {
  it.each([
    ['区委书记赵示例到会', '区委书记'],
    ['副区长赵示例到会', '副区长'],
    ['钱样本局长带队', '局长'],
    ['钱样本（局长）带队', '局长'],
    ['钱样本任街道主任', '街道主任'],
  ])('warns in %s', (text, title) => {
    expect(find(text)).toEqual([[title, 'warn']]);
  });

  it.each([
    '区委副书记、区长赵示例到会',
    '区长赵示例同志到会',
    '宁波市北仑区区长赵示例到会',
    '赵示例到会',
    '副局长钱样本带队',
    '区委书记、区长李某某到会',
  ])('passes %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('says when the entry itself is old, and only asks then', () => {
    const [finding] = run(
      plainDraft('处长孙旧例带队'),
      { ...EMPTY_PACK, roster },
      { at: '2026-06-01T09:00:00+08:00' },
    );
    expect(finding?.level).toBe('note');
    expect(finding?.why.zh_CN).toContain('局长');
    expect(finding?.why.zh_CN).toContain('180天');
    expect(finding?.why.en).toContain('2025-01-01');
  });
});
