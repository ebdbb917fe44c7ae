import type { PackFile } from './schema.ts';

/** The fields of a pack that are lists of entries. */
export type ListName = {
  [K in keyof PackFile]-?: PackFile[K] extends readonly unknown[] ? K : never;
}[keyof PackFile];

/** What tells one entry of a list from another: of two with the same key the more specific layer's counts. */
const KEYS: { readonly [K in ListName]: (entry: PackFile[K][number]) => string } = {
  typos: (entry) => entry.wrong,
  confusables: (entry) => entry.text,
  formerNames: (entry) => entry.old,
  formulas: (entry) => entry,
  originals: (entry) => entry,
  unitTerms: (entry) => entry.term,
  roster: (entry) => entry.name,
  localSources: (entry) => entry.name,
  commerceHosts: (entry) => entry.host,
  ownAccounts: (entry) => entry.name,
  serviceHosts: (entry) => entry,
  checklist: (entry) => entry.id,
  caseCategories: (entry) => entry.id,
  deadlines: (entry) => entry.id,
  workYears: (entry) => String(entry.year),
  sitePatches: (entry) => `${entry.site} ${entry.reason}`,
};

export const LIST_NAMES = Object.keys(KEYS) as readonly ListName[];

/** The entries of one list with their keys, in the pack's order. */
export function entriesOf(pack: PackFile, list: ListName): readonly (readonly [string, unknown])[] {
  const keyOf = KEYS[list] as (entry: unknown) => string;
  return pack[list].map((entry: unknown) => [keyOf(entry), entry] as const);
}

/** How many entries each list has. */
export function countLists(pack: PackFile): Record<ListName, number> {
  return Object.fromEntries(LIST_NAMES.map((list) => [list, pack[list].length])) as Record<ListName, number>;
}
