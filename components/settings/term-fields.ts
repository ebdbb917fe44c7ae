import type { UnitTerm } from '#utils/core/checks/pack.ts';
import type { PackError } from '#utils/core/checks/pack-error.ts';

/** A term as it stands in the form: every box a text, examples one a line. */
export interface TermFields {
  readonly term: string;
  readonly gate: UnitTerm['gate'];
  readonly level: UnitTerm['level'];
  readonly why: string;
  readonly fix: string;
  readonly hit: string;
  readonly miss: string;
}

export const EMPTY_TERM: TermFields = {
  term: '',
  gate: 'wording',
  level: 'warn',
  why: '',
  fix: '',
  hit: '',
  miss: '',
};

export function fieldsOf({ term, gate, level, why, fix, examples }: UnitTerm): TermFields {
  const { hit, miss } = examples;
  return { term, gate, level, why, fix: fix ?? '', hit: hit.join('\n'), miss: miss.join('\n') };
}

/** The term in the form; `guard`, which the form does not show, stays as it was. */
export function termOf(fields: TermFields, guard: string | null): UnitTerm {
  const { gate, level, hit, miss } = fields;
  return {
    term: fields.term.trim(),
    gate,
    level,
    why: fields.why.trim(),
    fix: fields.fix.trim() || null,
    guard,
    examples: { hit: linesOf(hit), miss: linesOf(miss) },
  };
}

/** Which box of the form an error is about; `null`: another entry, or the pack as a whole. */
export function fieldOf({ path }: PackError): keyof TermFields | null {
  const name = /^rows\[\d+\]\.(?:examples\.)?(\w+)/.exec(path)?.[1];
  return name !== undefined && Object.hasOwn(EMPTY_TERM, name) ? (name as keyof TermFields) : null;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
