import { RULES } from '#utils/core/checks/rules/registry.ts';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { startMeter } from '#utils/core/text/meter.ts';
import { type BenchInput, cutTo, loadPack } from './bench-input.ts';
import { median, p95, type Row } from './row.ts';
import { timeRounds } from './timing.ts';

const AT = '2026-06-01T09:00:00+08:00';
const SIZES = [
  { length: 2_000, rounds: 200, aim: 'p95 ≤ 4 ms' },
  { length: 20_000, rounds: 60, aim: '' },
  { length: 200_000, rounds: 12, aim: '≤ 300 ms' },
];
const SLOWEST = 8;
const WARM_UP = 5;

/** The whole engine on three sizes of text, on every given text as a post of its own, and what each rule costs. */
export function measureChecks(input: BenchInput): Row[] {
  const pack = loadPack();
  const rows = SIZES.map(({ length, rounds, aim }) => {
    const draft = plainDraft(cutTo(length, input.texts));
    const check = () => run(draft, pack, { at: AT });
    // A worker that has checked a few drafts is what a desk works with; the first one is in the cold start.
    timeRounds(WARM_UP, check);
    const before = process.cpuUsage();
    const times = timeRounds(rounds, check);
    const cpu = process.cpuUsage(before).user / 1000 / (rounds + 1);
    const meter = startMeter();
    const found = run(draft, pack, { at: AT, meter });
    return {
      what: `checks, ${length} characters`,
      ours: `p50 ${median(times).toFixed(2)}, p95 ${p95(times).toFixed(2)} ms`,
      aim,
      peer: '',
      notes: [
        `${cpu.toFixed(2)} ms of processor time`,
        `${(length / median(times)).toFixed(0)} characters/ms`,
        `${(meter.steps / length).toFixed(1)} steps per character`,
        `${found.length} findings, ${RULES.length} rules, ${input.name}`,
      ].join('; '),
    };
  });
  return [...rows, ...slowestRules(input)];
}

/** What each rule adds, run alone, at its best: what some share (the pack's words) counts in each of them. */
function slowestRules({ texts }: BenchInput): Row[] {
  const pack = loadPack();
  const draft = plainDraft(cutTo(20_000, texts));
  const alone = (rules: typeof RULES) =>
    Math.min(...timeRounds(20, () => run(draft, pack, { at: AT, rules })));
  const shared = alone([]);
  const costs = RULES.map((rule) => ({ id: rule.id, cost: alone([rule]) - shared }));
  const slowest = costs.toSorted((a, b) => b.cost - a.cost).slice(0, SLOWEST);
  return [
    {
      what: 'slowest rules, 20000 characters',
      ours: `${costs.reduce((sum, { cost }) => sum + cost, 0).toFixed(2)} ms in all`,
      aim: '',
      peer: '',
      notes: slowest.map(({ id, cost }) => `${id} ${cost.toFixed(2)}`).join(', '),
    },
  ];
}
