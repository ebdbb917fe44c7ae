import { type Draft, GATES } from '../draft/draft.ts';
import type { ImageFacts } from '../images/facts.ts';
import type { RegisteredPage } from '../provenance/registered-page.ts';
import type { SourceList } from '../sources/source-list.ts';
import { type Meter, startMeter } from '../text/meter.ts';
import { checkFields, type Memory } from './check-fields.ts';
import type { DraftContext, Rule } from './define-rule.ts';
import { type Finding, LEVELS } from './finding.ts';
import { dropOverlaps } from './overlaps.ts';
import type { Pack } from './pack.ts';
import { RULES } from './rules/registry.ts';
import { toFinding } from './to-finding.ts';

export interface RunOptions {
  /** Moment of publishing, ISO 8601; without it rules about the future stay silent. */
  readonly at?: string;
  /** Approved originals pasted by a person: passages taken from them are compared character by character. */
  readonly originals?: readonly string[];
  /** The list of sources reposts are judged by. */
  readonly sources?: SourceList | null;
  /** Pages a person registered as sources: passages taken from them are compared by their fingerprints. */
  readonly registered?: readonly RegisteredPage[];
  /** What was read from the draft's images. */
  readonly images?: readonly ImageFacts[];
  /** Collects the work done, for tests of linearity. */
  readonly meter?: Meter;
  /** What the fields said last time: an unchanged one is not checked again. For drafts being written, one pack only. */
  readonly memory?: Memory;
  /** The rules to run; all of them by default. */
  readonly rules?: readonly Rule[];
}

/** One list for all drafts without originals, so that what is kept per list is found again. */
const NO_ORIGINALS: readonly string[] = [];
const NO_IMAGES: readonly ImageFacts[] = [];

/**
 * 发布前审核: every rule over every field of the draft. Pure; work is linear in the length of the texts.
 * Out: findings by gate, then level, then position, none overlapping another in the same field.
 */
export function run(draft: Draft, pack: Pack, options: RunOptions = {}): Finding[] {
  const context: DraftContext = {
    draft,
    pack,
    at: options.at ?? null,
    originals: options.originals ?? NO_ORIGINALS,
    sources: options.sources ?? null,
    registered: options.registered ?? [],
    imageFacts: options.images ?? NO_IMAGES,
    meter: options.meter ?? startMeter(),
  };
  const rules = options.rules ?? RULES;
  const found = rules.flatMap((rule) => (rule.scope === 'draft' ? checkDraft(rule, context) : []));
  for (const finding of checkFields(context, rules, options.memory)) found.push(finding);
  const order = new Map(Object.keys(draft.fields).map((field, index) => [field, index]));
  return dropOverlaps(found).sort((a, b) => compareFindings(a, b, order));
}

function checkDraft(rule: Extract<Rule, { scope: 'draft' }>, context: DraftContext): Finding[] {
  return rule.check(context).flatMap((hit) => toFinding(rule, hit, context.draft.fields, context.pack) ?? []);
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
