import { fold } from '../text/fold.ts';
import type { DraftContext, FieldRule, Rule } from './define-rule.ts';
import type { Finding } from './finding.ts';
import { toFinding } from './to-finding.ts';

/** What one field said last time. Findings of a line count from that line's start. */
interface FieldMemory {
  readonly text: string;
  readonly beside: string;
  readonly found: readonly Finding[];
  readonly lines: ReadonlyMap<string, readonly Finding[]>;
}

/** Findings of single fields by field name. For drafts being written, with one pack and one set of rules only. */
export type Memory = Map<string, FieldMemory>;

/**
 * Every rule about one field over every field. With a memory only what can have changed is checked again: rules that
 * reach no further than a line see the edited lines, the others the edited fields.
 */
export function checkFields(context: DraftContext, rules: readonly Rule[], memory?: Memory): Finding[] {
  const own = rules.filter((rule) => rule.scope === 'field');
  // A rule about one field may look at what stands beside it, not at other fields.
  const beside = memory ? JSON.stringify({ ...context.draft, fields: {}, at: context.at }) : '';
  return Object.entries(context.draft.fields).flatMap(([field, text]) => {
    const last = memory?.get(field);
    const before = last?.beside === beside ? last : undefined;
    if (before?.text === text) return before.found;
    const ofLine = own.filter(({ reach }) => reach === 'line');
    const lines = new Map<string, readonly Finding[]>();
    const found = linesOf(text).flatMap(({ line, start }) => {
      const known = lines.get(line) ?? before?.lines.get(line) ?? checkText(field, line, ofLine, context);
      lines.set(line, known);
      return known.map((finding) => ({ ...finding, start: finding.start + start, end: finding.end + start }));
    });
    const ofField = own.filter(({ reach }) => reach === undefined);
    // One by one: a million arguments would overflow the stack.
    for (const finding of checkText(field, text, ofField, context)) found.push(finding);
    memory?.set(field, { text, beside, found, lines });
    return found;
  });
}

function checkText(
  field: string,
  text: string,
  rules: readonly FieldRule[],
  context: DraftContext,
): Finding[] {
  if (!rules.length || text === '') return [];
  const fieldContext = { ...context, field, folded: fold(text, context.meter) };
  return rules.flatMap((rule) =>
    rule
      .check(text, fieldContext)
      .flatMap((hit) => toFinding(rule, { ...hit, field }, { [field]: text }, context.pack) ?? []),
  );
}

function linesOf(text: string): { readonly line: string; readonly start: number }[] {
  const lines: { line: string; start: number }[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    lines.push({ line: text.slice(start, stop), start });
    start = stop + 1;
  }
  return lines;
}
