import type { Finding } from '../checks/finding.ts';
import type { Draft } from '../draft/draft.ts';

/** The hit with what stands around it; `cut…` says that the field goes on there. */
export interface Context {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * The words around a finding, at most `reach` UTF-16 units either side and never half a character.
 * `null` for findings about the whole draft, and when the draft is no longer the one the finding was made on.
 */
export function contextOf(finding: Finding, draft: Draft, reach = 24): Context | null {
  if (finding.scope === 'draft') return null;
  const field = draft.fields[finding.field];
  if (field === undefined || field.slice(finding.start, finding.end) !== finding.text) return null;
  const from = wholeCharacter(field, Math.max(0, finding.start - reach), 1);
  const to = wholeCharacter(field, Math.min(field.length, finding.end + reach), -1);
  return {
    before: field.slice(from, finding.start),
    hit: finding.text,
    after: field.slice(finding.end, to),
    cutBefore: from > 0,
    cutAfter: to < field.length,
  };
}

/** `U+200B`-style names of words that cannot be seen, `null` when there is something to see. */
export function invisibleName(text: string): string | null {
  if (text === '' || !/^[\s\p{Cf}\p{Cc}\p{Zs}]+$/u.test(text)) return null;
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return codes.map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}

function wholeCharacter(text: string, at: number, step: 1 | -1): number {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const splits = unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
  return splits ? at + step : at;
}
