import type { Gate } from '../draft/draft.ts';
import type { Bilingual } from '../i18n/language.ts';

/** 禁止, 警告, 提示: only the first two hold a post; a rule of unmeasured precision starts as `note`. */
export const LEVELS = ['block', 'warn', 'note'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * 问题. Offsets are UTF-16 code units into `draft.fields[field]`, end exclusive; `text` is that slice. A finding
 * about the whole draft has `scope: 'draft'`, `start = end = 0`.
 */
export interface Finding {
  readonly rule: string;
  /** Stable public name of what was found; survives a rule's renaming. */
  readonly kind: string;
  readonly gate: Gate;
  readonly level: Level;
  readonly scope: 'field' | 'draft';
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Replacement for `text`, where one is certain enough to be offered as one key. */
  readonly fix: string | null;
  readonly title: Bilingual;
  readonly why: Bilingual;
  /** Clause or standard the rule rests on, e.g. `仑政办〔2020〕44号 二(三)`. */
  readonly clause: string;
  /** Pack that supplied the term, `null` when the knowledge is in the rule itself. */
  readonly pack: string | null;
}

/** Identity of a finding within one review: the same finding after an unrelated edit keeps its outcome. */
export function findingKey(finding: Finding, findings: readonly Finding[]): string {
  const same = (other: Finding) =>
    other.kind === finding.kind && other.field === finding.field && other.text === finding.text;
  const occurrence = findings.filter((other) => same(other) && other.start < finding.start).length;
  return [finding.kind, finding.field, finding.text, occurrence].join('\u0000');
}

/** How many findings there are of each level. */
export function countLevels(findings: readonly Finding[]): Record<Level, number> {
  const counts: Record<Level, number> = { block: 0, warn: 0, note: 0 };
  for (const finding of findings) counts[finding.level] += 1;
  return counts;
}
