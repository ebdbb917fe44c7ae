import type { PackFile } from './schema.ts';

export type UnitTermEntry = PackFile['unitTerms'][number];

/** A unit's pack with nothing in it. `today` is a day like `2026-03-02`; `base` lends it what a unit has not chosen. */
export function emptyUnitPack(today: string, base: Pick<PackFile, 'askReviewer'>): PackFile {
  return {
    id: 'unit',
    version: '1.0.0',
    minApp: '0.1.0',
    title: '本单位词库',
    provenance: '本单位在设置页维护',
    effective: today,
    expires: null,
    typos: [],
    confusables: [],
    formerNames: [],
    formulas: [],
    originals: [],
    unitTerms: [],
    roster: [],
    localSources: [],
    commerceHosts: [],
    ownAccounts: [],
    serviceHosts: [],
    checklist: [],
    caseCategories: [],
    deadlines: [],
    workYears: [],
    askReviewer: base.askReviewer,
    sitePatches: [],
  };
}

/** The pack with this term in the place of `replaces` (`null`: added at the end), one version on. */
export function withTerm(pack: PackFile, term: UnitTermEntry, replaces: string | null): PackFile {
  const at = pack.unitTerms.findIndex((entry) => entry.term === replaces);
  const unitTerms = at < 0 ? [...pack.unitTerms, term] : pack.unitTerms.with(at, term);
  return { ...pack, unitTerms, version: nextVersion(pack.version) };
}

/** The pack without this term, one version on. */
export function withoutTerm(pack: PackFile, term: string): PackFile {
  const unitTerms = pack.unitTerms.filter((entry) => entry.term !== term);
  return { ...pack, unitTerms, version: nextVersion(pack.version) };
}

/** The pack with these terms added or put in the place of their namesakes; none is taken away. One version on. */
export function withTerms(pack: PackFile, terms: readonly UnitTermEntry[]): PackFile {
  const known = new Set(pack.unitTerms.map(({ term }) => term));
  const next = new Map(terms.map((entry) => [entry.term, entry]));
  const kept = pack.unitTerms.map((entry) => next.get(entry.term) ?? entry);
  const added = terms.filter(({ term }) => !known.has(term));
  return { ...pack, unitTerms: [...kept, ...added], version: nextVersion(pack.version) };
}

/** `1.0.4` → `1.0.5`. Past what the schema takes, the middle number counts on. */
export function nextVersion(version: string): string {
  const [major = 1, minor = 0, patch = 0] = version.split('.').map(Number);
  return patch < 99_999 ? `${major}.${minor}.${patch + 1}` : `${major}.${minor + 1}.0`;
}
