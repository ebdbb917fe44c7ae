import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldRule, Rule } from '#utils/core/checks/define-rule.ts';
import { countLevels, type Finding, LEVELS } from '#utils/core/checks/finding.ts';
import { RULES } from '#utils/core/checks/rules/registry.ts';
import { run } from '#utils/core/checks/run.ts';
import { GATES } from '#utils/core/draft/draft.ts';
import { startMeter } from '#utils/core/text/meter.ts';
import { expectedOf, loadNational, nameOf, readMarks, settingOf, toDraft } from './rule-examples.ts';

const pack = loadNational();
const AT = '2026-06-01T09:00:00+08:00';

/** Pairs of rules that may both speak about the same words; none yet. */
const OVERLAPS: ReadonlySet<string> = new Set<string>();

const flagged = RULES.flatMap((rule) =>
  rule.flags.map((example) => ({ rule, example, name: nameOf(example) })),
);
const silent = RULES.flatMap((rule) =>
  rule.passes.map((example) => ({ rule, example, name: nameOf(example) })),
);

function runOne(rule: Rule, example: Parameters<typeof toDraft>[0]): Finding[] {
  return runWith([rule], example);
}

function runWith(rules: readonly Rule[], example: Parameters<typeof toDraft>[0], draft = toDraft(example)) {
  const { pack: using, ...options } = settingOf(example, pack);
  return run(draft, using, { at: AT, rules, ...options });
}

describe('the registry', () => {
  it('names every rule once and gives each gate at least one', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(RULES.map((rule) => rule.gate))).toEqual(new Set(GATES));
  });

  it.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id speaks both languages', ({ rule }) => {
    for (const words of [rule.title, rule.why]) {
      expect(words.zh_CN).toMatch(/\p{Script=Han}/u);
      expect(words.en).not.toBe('');
    }
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.clause).not.toBe('');
  });
});

describe('examples', () => {
  it.each(flagged)('$rule.id flags $name', ({ rule, example }) => {
    const findings = runOne(rule, example);
    const { spans, evidence } = expectedOf(example);
    const inText = findings.filter((finding) => finding.scope === 'field');
    expect(inText.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)).toEqual(spans);
    expect(findings.filter(({ scope }) => scope === 'draft').map(({ text }) => text)).toEqual(evidence);
    expect(findings.length).toBeGreaterThan(0);
    // Heard by a screen reader, read in passing: what, why and what to do must not take longer.
    for (const { why } of findings) expect(Array.from(why.zh_CN).length, why.zh_CN).toBeLessThanOrEqual(60);
  });

  it.each(silent)('every rule passes $name', ({ rule, example }) => {
    const others = RULES.filter((other) => !OVERLAPS.has(`${other.id} ${rule.id}`));
    expect(runWith(others, example)).toEqual([]);
  });

  it.each(flagged)('applying the fixes of $name leaves nothing to fix', ({ rule, example }) => {
    const draft = toDraft(example);
    let text = draft.fields.text ?? '';
    const fixable = runOne(rule, example).filter(({ scope, fix }) => scope === 'field' && fix !== null);
    for (const { start, end, fix } of fixable.sort((a, b) => b.start - a.start))
      text = text.slice(0, start) + fix + text.slice(end);
    const left = runWith([rule], example, { ...draft, fields: { ...draft.fields, text } });
    expect(left.filter(({ fix }) => fix !== null)).toEqual([]);
  });
});

/** Text as people paste it: fragments the rules care about, glued together at random. */
const fragments = fc.constantFrom(
  ...flagged.map(({ example }) => readMarks(typeof example === 'string' ? example : example.text).text),
  ...'〔[（(2020]〕）号第。.:/@★*Xx１２ \u200b\n国家等、，台湾既使截止1月'.split(''),
  'http://',
  'taobao.com',
  '😀',
  '\ud83d',
);
const pasted = fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join(''));
const anyText = fc.oneof(pasted, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }));

/** Every rule over hundreds of texts takes seconds where several programs share the machine. */
const PATIENCE = 60_000;

describe('random text', () => {
  it(
    'never throws, and every finding stands where it says',
    () => {
      fc.assert(
        fc.property(anyText, anyText, (title, text) => {
          const draft = { ...toDraft(''), fields: { title, text } };
          const findings = run(draft, pack, { at: AT });
          for (const { scope, field, start, end, text: stands } of findings) {
            if (scope === 'draft') continue;
            const source = field === 'title' ? title : text;
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(source.length);
            expect(source.slice(start, end)).toBe(stands);
          }
          expectSorted(findings);
          expectApart(findings);
          const counts = countLevels(findings);
          expect(counts.block + counts.warn + counts.note).toBe(findings.length);
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );

  it('does not make a rule about one field depend on what other fields say', () => {
    const rules = RULES.filter(({ scope }) => scope === 'field');
    fc.assert(
      fc.property(pasted, pasted, (title, text) => {
        const alone = run({ ...toDraft(''), fields: { text } }, pack, { at: AT, rules });
        const together = run({ ...toDraft(''), fields: { title, text } }, pack, { at: AT, rules });
        expect(together.filter(({ field }) => field === 'text')).toEqual(alone);
      }),
      { numRuns: 100 },
    );
  });
});

function expectSorted(findings: readonly Finding[]): void {
  const ranks = findings.map(
    ({ gate, level }) => GATES.indexOf(gate) * LEVELS.length + LEVELS.indexOf(level),
  );
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
}

function expectApart(findings: readonly Finding[]): void {
  const byPlace = Map.groupBy(findings, ({ field }) => field);
  for (const group of byPlace.values()) {
    const places = group.filter(({ scope }) => scope === 'field').sort((a, b) => a.start - b.start);
    for (const [index, { start }] of places.entries())
      expect(start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0);
  }
}

describe('rules that reach no further than a line', () => {
  const near = RULES.filter((rule) => rule.scope === 'field' && rule.reach === 'line');

  it.each(near.map((rule) => ({ id: rule.id, rule })))(
    '$id finds by line what it finds in all',
    ({ rule }) => {
      const { reach: _, ...whole } = rule as FieldRule;
      fc.assert(
        fc.property(pasted, pasted, pasted, (one, two, three) => {
          const draft = toDraft([one, two, three].join('\n'));
          expect(run(draft, pack, { at: AT, rules: [rule] })).toEqual(
            run(draft, pack, { at: AT, rules: [whole] }),
          );
        }),
        { numRuns: 60 },
      );
    },
  );
});

/** Inputs that make careless scanners quadratic: each is one unit repeated. */
const HARD = [
  '国',
  '国家',
  '、',
  '台湾、',
  '等国家',
  '中国和',
  '〔',
  '〔2020〕',
  '仑政办[2020]1号',
  '1',
  '1 ',
  '330206-',
  '33020619900307001X ',
  '*',
  'a.',
  'a。',
  'http://',
  'http://a.b/?url=',
  '@a.com',
  '截止',
  '既使',
  '截截止止',
  '《',
  '“布署',
  '0'.repeat(17),
  '\u200b',
  '😀',
];
const units = [
  ...HARD,
  ...flagged.map(({ example }) => readMarks(typeof example === 'string' ? example : example.text).text),
];

describe('work', () => {
  it.each(units.map((unit) => ({ unit })))('grows linearly over “$unit”', ({ unit }) => {
    const copies = Math.ceil(4000 / unit.length);
    const once = stepsFor(unit.repeat(copies));
    const twice = stepsFor(unit.repeat(copies * 2));
    // Twice the text may cost twice the steps; the margin is for what one end of a text costs.
    expect(twice).toBeLessThanOrEqual(once * 2 + 6000);
    expect(once).toBeLessThanOrEqual(600 * copies * unit.length);
  });
});

function stepsFor(text: string): number {
  const meter = startMeter();
  run({ ...toDraft(''), fields: { text } }, pack, { at: AT, meter });
  return meter.steps;
}
