import { describe, expect, it } from 'vitest';
import { plainDraft } from '#utils/core/draft/draft.ts';
import type { LedgerEvent } from '#utils/core/ledger/event.ts';
import { pairPolicies } from '#utils/core/policies/pairing.ts';
import { policyRecordOf } from '#utils/core/policies/policy-record.ts';

const NOW = '2026-06-20T09:00:00.000+08:00';
let seq = 0;
const hash = (digit: number) => String(digit).repeat(64);

function row(kind: string, subject: string, day: string, data: LedgerEvent['data'] = {}): LedgerEvent {
  seq += 1;
  return {
    seq,
    id: `id-${seq}`,
    at: `2026-06-${day}T10:00:00.000+08:00`,
    device: 'pc',
    operator: null,
    unit: null,
    platform: 'weibo',
    account: '测试发布',
    surface: 'composer',
    kind: kind as LedgerEvent['kind'],
    subject,
    data,
    prev: '',
    hash: '',
  };
}

const post = (
  subject: string,
  day: string,
  role: 'policy' | 'explanation',
  { named = ['北仑区养犬管理办法'], own = false, outcome = 'publish.confirmed' } = {},
) => [
  row('review.passed', subject, day, { excerpt: '……', documents: { role, own, named } }),
  row(outcome, subject, day),
];
const choose = (policy: string, explanation: string | null, paired: boolean, note: string | null = null) =>
  row('explanation.paired', policy, '19', { explanation, paired, note });
const [policy, other, explanation, second] = [hash(1), hash(2), hash(3), hash(4)];
const pair = (...rows: LedgerEvent[][]) => pairPolicies(rows.flat(), NOW, 3);

describe('政策解读配对', () => {
  it('pairs a policy with the post that explains the document it names, the nearest one', () => {
    const { pairings } = pair(
      post(policy, '10', 'policy'),
      post(explanation, '11', 'explanation'),
      post(second, '18', 'explanation'),
    );
    expect(pairings[0]?.partner).toMatchObject({
      kind: 'post',
      byHand: false,
      post: { subject: explanation },
    });
    expect(pairings[0]).toMatchObject({ days: 9, late: false });
  });

  it('lists a policy without explanation, as late after the limit and not before', () => {
    const { pairings } = pair(
      post(policy, '18', 'policy'),
      post(other, '10', 'policy', { named: ['北仑区停车管理办法'] }),
      post(explanation, '11', 'explanation', { named: ['北仑区节水条例'] }),
    );
    expect(pairings.map(({ policy: { subject }, late, partner }) => [subject, late, partner])).toEqual([
      [other, true, null],
      [policy, false, null],
    ]);
    expect(pair(post(policy, '17', 'policy')).pairings[0]).toMatchObject({ days: 2, late: false });
    expect(pair(post(policy, '16', 'policy')).pairings[0]).toMatchObject({ days: 3, late: false });
    expect(pair(post(policy, '15', 'policy')).pairings[0]).toMatchObject({ days: 4, late: true });
  });

  it('takes a policy that explains itself as paired, and a post the platform refused for none', () => {
    expect(pair(post(policy, '10', 'policy', { own: true })).pairings[0]?.partner).toEqual({ kind: 'own' });
    expect(pair(post(policy, '10', 'policy', { outcome: 'publish.failed' })).pairings).toEqual([]);
  });

  it('lets a person pair, un-pair and note what is elsewhere; the last word counts', () => {
    const posts = [post(policy, '10', 'policy'), post(explanation, '11', 'explanation')];
    const unrelated = post(second, '12', 'explanation', { named: [] });
    const partner = (...choices: LedgerEvent[]) => pair(...posts, unrelated, choices).pairings[0]?.partner;
    expect(partner(choose(policy, explanation, false))).toBeNull();
    expect(partner(choose(policy, second, true))).toMatchObject({ byHand: true, post: { subject: second } });
    expect(partner(choose(policy, null, true, '区政府网站'))).toEqual({
      kind: 'elsewhere',
      note: '区政府网站',
    });
    expect(partner(choose(policy, explanation, false), choose(policy, explanation, true))).toMatchObject({
      byHand: true,
    });
    expect(partner(choose(policy, null, true, '区政府网站'), choose(policy, null, false))).toMatchObject({
      byHand: false,
    });
  });

  it('lets a person say that a policy does not explain itself', () => {
    const rows = post(policy, '10', 'policy', { own: true });
    expect(pair(rows, [choose(policy, policy, false)]).pairings[0]?.partner).toBeNull();
  });
});

describe('what is kept of a post', () => {
  it('is its role and the documents it names, of posts about policies only', () => {
    expect(policyRecordOf(plainDraft('近日，区政府办公室印发《北仑区养犬管理办法》。'), null)).toEqual({
      role: 'policy',
      own: false,
      named: ['北仑区养犬管理办法'],
    });
    expect(policyRecordOf(plainDraft('【政策解读】《北仑区养犬管理办法》本月起施行。'), null)).toEqual({
      role: 'explanation',
      own: false,
      named: ['北仑区养犬管理办法'],
    });
    expect(
      policyRecordOf(plainDraft('近日，区政府办公室印发《北仑区养犬管理办法》，政策解读请看图。'), null)?.own,
    ).toBe(true);
    expect(policyRecordOf(plainDraft('本周六上午举办义诊。'), null)).toBeNull();
    const reply = plainDraft('近日已印发《北仑区养犬管理办法》。', { surface: 'reply' });
    expect(policyRecordOf(reply, null)).toBeNull();
  });
});
