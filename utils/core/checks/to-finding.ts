import { type Draft, MAIN_FIELD } from '../draft/draft.ts';
import type { DraftHit, Rule } from './define-rule.ts';
import type { Finding } from './finding.ts';
import type { Pack } from './pack.ts';

/**
 * A hit in the words of its rule. `undefined` where its span does not lie inside its field: that is a rule's bug, and
 * left out rather than painted wrongly.
 */
export function toFinding(
  rule: Rule,
  hit: DraftHit,
  fields: Draft['fields'],
  pack: Pack,
): Finding | undefined {
  const words = {
    rule: rule.id,
    kind: hit.kind ?? rule.kind,
    gate: hit.gate ?? rule.gate,
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
  const source = fields[field];
  if (source === undefined || start < 0 || end <= start || end > source.length) return undefined;
  return { ...words, scope: 'field', field, start, end, text: source.slice(start, end) };
}
