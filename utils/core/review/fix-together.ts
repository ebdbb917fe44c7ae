import type { Finding } from '../checks/finding.ts';
import { isOpen, type Review } from './checklist.ts';

/** Text to put in place of `[start, end)` of a field, in UTF-16 code units. */
export interface Replacement {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it settles. */
  readonly findings: readonly Finding[];
}

/**
 * 「一键脱敏」: open 禁止 and 警告 of 保密关 that offer a mask. 提示 are left alone: a duty telephone is published on
 * purpose, and masking it would take it from those it is for.
 */
export function maskable(review: Review): readonly Finding[] {
  return review.findings.filter(
    (finding) =>
      finding.gate === 'secrecy' &&
      finding.level !== 'note' &&
      finding.fix !== null &&
      finding.scope === 'field' &&
      isOpen(review, finding),
  );
}

/** Open findings of the same kind that offer a suggestion, this one among them: a text typed in half-width commas. */
export function fixableLike(review: Review, { kind }: Finding): readonly Finding[] {
  return review.findings.filter(
    (finding) =>
      finding.kind === kind && finding.fix !== null && finding.scope === 'field' && isOpen(review, finding),
  );
}

/**
 * The suggestions of some findings joined to as few replacements as may be, last first, so that writing one moves no
 * other: one per field, or one per line where `byLine` says that an editor of that field cannot take a line break.
 */
export function joinFixes(
  review: Review,
  findings: readonly Finding[],
  byLine: (field: string) => boolean,
): readonly Replacement[] {
  const groups = Map.groupBy(findings, ({ field, start }) => {
    const text = review.draft.fields[field] ?? '';
    return byLine(field) ? `${field}\n${text.slice(0, start).split('\n').length}` : field;
  });
  return [...groups.values()]
    .flatMap((group) => join(group, review) ?? [])
    .sort((one, other) => other.start - one.start);
}

function join(group: readonly Finding[], { draft }: Review): Replacement | undefined {
  const findings = group.toSorted((one, other) => one.start - other.start);
  const [first] = findings;
  const last = findings.at(-1);
  if (!first || !last) return undefined;
  const source = draft.fields[first.field] ?? '';
  let text = '';
  let at = first.start;
  for (const { start, end, fix } of findings) {
    text += source.slice(at, start) + (fix ?? source.slice(start, end));
    at = end;
  }
  return { field: first.field, start: first.start, end: last.end, text, findings };
}
