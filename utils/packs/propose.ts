import type { PackError } from '#utils/core/checks/pack-error.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { type LoadedPack, listFaults, parsePack } from './load.ts';
import type { PackFile } from './schema.ts';
import { readTermsCsv } from './terms-csv.ts';
import { type UnitTermEntry, withTerm, withTerms } from './unit-pack.ts';
import { type Concerns, listUnproved } from './verify.ts';

export type PackFormat = 'json' | 'csv';

/** A person mends a few at a time; the rest shows at the next try. */
const MOST_ERRORS = 20;

/** With so many terms at once it is simpler to prove the whole pack. */
const MANY = 50;

type Proposal = Result<LoadedPack, readonly PackError[]>;

/**
 * The pack a file would put in the place of `current`: a whole pack from JSON, or the terms of a CSV added to it.
 * Nothing is taken over unless everything in the file parses and its examples are proved by the real rules. Errors of
 * a CSV name its rows: `rows[0]` is the first below the heads.
 */
export function proposeFile(format: PackFormat, text: string, current: PackFile, app: string): Proposal {
  return format === 'json' ? proposeJson(text, app) : proposeCsv(text, current, app);
}

/** The pack with one term more, or another one in the place of `replaces`. Errors name the term's field: `rows[0].why`. */
export function proposeTerm(
  term: unknown,
  replaces: string | null,
  current: PackFile,
  app: string,
): Proposal {
  const entry = parseTerms([term], current, app);
  if (!entry.ok) return entry;
  const [parsed] = entry.value;
  if (!parsed) return failure([]);
  const isTaken = parsed.term !== replaces && current.unitTerms.some((each) => each.term === parsed.term);
  if (isTaken) {
    const reason = `“${parsed.term}” is there twice`;
    return failure([{ path: 'rows[0].term', reason, fault: 'twice', entry: parsed.term, detail: '' }]);
  }
  return prove(withTerm(current, parsed, replaces), [parsed], app);
}

function proposeJson(text: string, app: string): Proposal {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'is not JSON';
    return failure([{ path: '', reason, fault: 'not-json', entry: null, detail: '' }]);
  }
  const parsed = parsePack(json, app);
  if (!parsed.ok) {
    const faults = listFaults(json, MOST_ERRORS);
    return failure(faults.length ? faults : [parsed.error]);
  }
  const unproved = listUnproved(parsed.value, MOST_ERRORS);
  return unproved.length ? failure(unproved) : parsed;
}

function proposeCsv(text: string, current: PackFile, app: string): Proposal {
  const rows = readTermsCsv(text);
  if (!rows.ok) return failure([rows.error]);
  const terms = parseTerms(rows.value, current, app);
  return terms.ok ? prove(withTerms(current, terms.value), terms.value, app) : terms;
}

/** Entries through the door of a pack that has nothing else. */
function parseTerms(
  entries: readonly unknown[],
  current: PackFile,
  app: string,
): Result<readonly UnitTermEntry[], readonly PackError[]> {
  const json = { ...current, unitTerms: entries };
  const faults = listFaults(json, MOST_ERRORS).map(asRow);
  if (faults.length) return failure(faults);
  const parsed = parsePack(json, app);
  return parsed.ok ? success(parsed.value.unitTerms) : failure([asRow(parsed.error)]);
}

/** Proves what is new, and what stands in a sentence with something new: of overlapping words one is found. */
function prove(next: PackFile, added: readonly UnitTermEntry[], app: string): Proposal {
  const parsed = parsePack(next, app);
  if (!parsed.ok) return failure([parsed.error]);
  const rows = new Map(added.map(({ term }, row) => [term, row]));
  const isNear: Concerns = (word, { hit, miss }) =>
    rows.has(word) || added.some(({ term }) => [...hit, ...miss].some((text) => text.includes(term)));
  const concerns = added.length > MANY ? undefined : isNear;
  const unproved = listUnproved(parsed.value, MOST_ERRORS, concerns).map((error) => {
    const row = rows.get(error.entry ?? '');
    return row === undefined
      ? error
      : { ...error, path: error.path.replace(/^unitTerms\[\d+\]/, `rows[${row}]`) };
  });
  return unproved.length ? failure(unproved) : parsed;
}

function asRow(error: PackError): PackError {
  return { ...error, path: error.path.replace(/^unitTerms/, 'rows') };
}
