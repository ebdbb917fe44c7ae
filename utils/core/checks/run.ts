import { type Draft, GATES, MAIN_FIELD } from '../draft/draft.ts';
import { fold } from '../text/fold.ts';
import { type Meter, startMeter } from '../text/meter.ts';
import type { DraftContext, DraftHit, Rule } from './define-rule.ts';
import { type Finding, LEVELS } from './finding.ts';
import type { Pack } from './pack.ts';
import { RULES } from './rules/registry.ts';

export interface RunOptions {
  /** Moment of publishing, ISO 8601; without it rules about the future stay silent. */
  readonly at?: string;
  /** Collects the work done, for tests of linearity. */
  readonly meter?: Meter;
  /** What the fields said last time: an unchanged one is not checked again. For drafts being written, one pack only. */
  readonly memory?: Memory;
  /** The rules to run; all of them by default. */
  readonly rules?: readonly Rule[];
}

/** Findings of single fields by field name, as rules about one field found them. */
export type Memory = Map<
  string,
  { readonly text: string; readonly beside: string; readonly found: readonly Finding[] }
>;

/**
 * 发布前审核: every rule over every field of the draft. Pure; work is linear in the length of the texts.
 * Out: findings by gate, then level, then position, none overlapping another of its kind in the same field.
 * A hit whose span does not lie inside its field is a rule's bug and is left out rather than painted wrongly.
 */
export function run(draft: Draft, pack: Pack, options: RunOptions = {}): Finding[] {
  const context: DraftContext = {
    draft,
    pack,
    at: options.at ?? null,
    meter: options.meter ?? startMeter(),
  };
  const rules = options.rules ?? RULES;
  const found = rules.flatMap((rule) => (rule.scope === 'draft' ? checkDraft(rule, context) : []));
  // A rule about one field may look at what stands beside it, not at other fields.
  const beside = options.memory ? JSON.stringify({ ...draft, fields: {}, at: options.at }) : '';
  for (const [field, text] of Object.entries(draft.fields)) {
    const before = options.memory?.get(field);
    const same = before?.text === text && before.beside === beside;
    const inField = same ? before.found : checkField(field, text, rules, context);
    options.memory?.set(field, { text, beside, found: inField });
    found.push(...inField);
  }
  const order = new Map(Object.keys(draft.fields).map((field, index) => [field, index]));
  return dropOverlaps(found).sort((a, b) => compareFindings(a, b, order));
}

function checkField(field: string, text: string, rules: readonly Rule[], context: DraftContext): Finding[] {
  const fieldContext = { ...context, field, folded: fold(text, context.meter) };
  return rules.flatMap((rule) =>
    rule.scope === 'field'
      ? rule
          .check(text, fieldContext)
          .flatMap((hit) => toFinding(rule, { ...hit, field }, context.draft, context.pack) ?? [])
      : [],
  );
}

function checkDraft(rule: Extract<Rule, { scope: 'draft' }>, context: DraftContext): Finding[] {
  return rule.check(context).flatMap((hit) => toFinding(rule, hit, context.draft, context.pack) ?? []);
}

function toFinding(rule: Rule, hit: DraftHit, draft: Draft, pack: Pack): Finding | undefined {
  const words = {
    rule: rule.id,
    kind: hit.kind ?? rule.kind,
    gate: rule.gate,
    level: hit.level ?? rule.level,
    fix: hit.fix ?? null,
    title: hit.title ?? rule.title,
    why: hit.why ?? rule.why,
    clause: rule.clause,
    pack: hit.fromPack ? pack.id : null,
  };
  if (hit.field === null)
    return { ...words, scope: 'draft', field: MAIN_FIELD, start: 0, end: 0, text: hit.evidence };
  const { field, start, end } = hit;
  const source = draft.fields[field];
  if (source === undefined || start < 0 || end <= start || end > source.length) return undefined;
  return { ...words, scope: 'field', field, start, end, text: source.slice(start, end) };
}

/** Of overlapping findings of one kind in one field the severest stays, then the longest, then the first. */
function dropOverlaps(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.kind}\u0000${finding.scope}\u0000${finding.field}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap((group) => (group[0]?.scope === 'draft' ? group : keepApart(group)));
}

function keepApart(group: Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of group.sort((a, b) => a.start - b.start || b.end - a.end)) {
    // Popping keeps the sweep linear; a strong finding may push out several weak ones it covers.
    let last = kept.at(-1);
    let stays = true;
    while (last && last.end > finding.start) {
      if (!isStronger(finding, last)) {
        stays = false;
        break;
      }
      kept.pop();
      last = kept.at(-1);
    }
    if (stays) kept.push(finding);
  }
  return kept;
}

function isStronger(a: Finding, b: Finding): boolean {
  const byLevel = LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level);
  return byLevel > 0 || (byLevel === 0 && a.end - a.start > b.end - b.start);
}

function compareFindings(a: Finding, b: Finding, order: ReadonlyMap<string, number>): number {
  return (
    GATES.indexOf(a.gate) - GATES.indexOf(b.gate) ||
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    Number(a.scope === 'draft') - Number(b.scope === 'draft') ||
    (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0) ||
    a.start - b.start
  );
}
