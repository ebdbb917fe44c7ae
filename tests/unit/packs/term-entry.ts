import type { UnitTermEntry } from '#utils/packs/unit-pack.ts';

/** A term with examples that hold. */
export function termEntry(term: string, parts: Partial<UnitTermEntry> = {}): UnitTermEntry {
  return {
    term,
    gate: 'wording',
    level: 'warn',
    why: '本单位不用这个说法',
    fix: null,
    guard: null,
    examples: { hit: [`通知里写了${term}。`], miss: ['通知里没有写。'] },
    ...parts,
  };
}
