import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#utils/core/checks/finding.ts';
import { run } from '#utils/core/checks/run.ts';
import type { Draft } from '#utils/core/draft/draft.ts';
import { draftOf } from '#utils/core/training/draft-of.ts';
import { play } from '#utils/core/training/play.ts';
import { FAMILIES, type Scenario } from '#utils/core/training/scenario.ts';
import { score } from '#utils/core/training/score.ts';
import type { Step } from '#utils/core/training/step.ts';
import { isKnownKind, kinds } from '#utils/data/kinds/registry.ts';
import { parsePack } from '#utils/packs/load.ts';
import { parseScenarios } from '#utils/packs/scenarios.ts';
import { parseSources } from '#utils/packs/source-list.ts';
import { verifyScenario } from '#utils/packs/verify-scenario.ts';

function read<T>(
  name: string,
  parse: (json: unknown) => { ok: true; value: T } | { ok: false; error: { path: string } },
): T {
  const json = JSON.parse(readFileSync(new URL(`../../public/packs/${name}`, import.meta.url), 'utf8'));
  const parsed = parse(json);
  if (!parsed.ok) throw new Error(`${name}: ${parsed.error.path}`);
  return parsed.value;
}

const pack = read('national.json', parsePack);
const sources = read('sources.json', parseSources);
const { scenarios } = read('scenarios.json', parseScenarios);

/** A lesson must not go stale: the same is found when it was written and years later. */
const MOMENTS = ['2026-11-25T10:00:00+08:00', '2031-02-03T09:00:00+08:00'];
const check = (at: string) => (draft: Draft) => run(draft, pack, { at, sources });

/** What stands in the page when a step is taken. */
function contentBefore(scenario: Scenario, steps: readonly Step[], at: number) {
  const before = steps.slice(0, at);
  const out: Step = { do: 'pass', note: { zh_CN: '', en: '' }, clause: null };
  return play(scenario, [...before, out]).published;
}

/** Findings that hold although nobody has settled them, at the first 「通过并发布」. */
function unsettled(scenario: Scenario, steps: readonly Step[]): readonly string[] {
  const at = steps.findIndex((step) => step.do === 'pass');
  const content = at < 0 ? null : contentBefore(scenario, steps, at);
  const draft = content && draftOf(scenario, content);
  if (!draft) return [];
  const settled = steps.flatMap((step) => (step.do === 'settle' ? [`${step.kind} ${step.text ?? ''}`] : []));
  return check(MOMENTS[0] ?? '')(draft)
    .filter(({ level }) => level !== 'note')
    .map(({ kind, scope, text }) => `${kind} ${scope === 'draft' ? '' : text}`)
    .filter((name) => !settled.includes(name));
}

/** The finding a step of the dialog is about, as it stands there. */
function settledFinding(scenario: Scenario, steps: readonly Step[], at: number): Finding | undefined {
  const step = steps[at];
  const content = contentBefore(scenario, steps, at);
  const draft = content && draftOf(scenario, content);
  if (step?.do !== 'settle' || !draft) return undefined;
  return check(MOMENTS[0] ?? '')(draft).find(
    ({ kind, text }) => kind === step.kind && (step.text === null || step.text === text),
  );
}

describe('the built-in scenarios', () => {
  it('are at least six of each family, under names of their own', () => {
    const ids = scenarios.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const family of FAMILIES)
      expect(scenarios.filter((scenario) => scenario.family === family).length).toBeGreaterThanOrEqual(6);
  });

  it('are worth a hundred points each', () => {
    expect(scenarios.map((scenario) => score(scenario, play(scenario, scenario.model)).max)).toEqual(
      scenarios.map(() => 100),
    );
  });
});

describe.each(scenarios)('$id', (scenario) => {
  it.each(MOMENTS)('is proved by the real checks at %s', (at) => {
    expect(verifyScenario(scenario, check(at))).toEqual([]);
  });

  it('leaves nothing that holds a press of 通过并发布', () => {
    expect(unsettled(scenario, scenario.model)).toEqual([]);
    expect(unsettled(scenario, scenario.wrong.steps)).toEqual([]);
  });

  it('settles findings that are there, in a way the dialog offers', () => {
    for (const steps of [scenario.model, scenario.wrong.steps])
      steps.forEach((step, index) => {
        if (step.do !== 'settle') return;
        const finding = settledFinding(scenario, steps, index);
        expect(finding?.kind).toBe(step.kind);
        expect(finding?.level).not.toBe('note');
        if (step.how === 'fixed') expect(finding?.fix).toBe(step.to);
        else expect(step.reason?.length).toBeGreaterThanOrEqual(5);
      });
  });

  it('makes records the ledger takes', () => {
    const board = ['case.', 'comment.', 'patrol.', 'shift.', 'correction.'];
    for (const steps of [scenario.model, scenario.wrong.steps])
      for (const { kind, data } of play(scenario, steps).events)
        if (board.some((start) => kind.startsWith(start)))
          expect(isKnownKind(kind) && kinds[kind].schema.parse(data)).toEqual(data);
  });
});
