import { type Meter, startMeter } from '../text/meter.ts';
import { findPassages, type Passage } from './grams.ts';
import type { SourceMatch } from './provenance.ts';

/** Something a draft may have passages of. */
export interface Origin extends Pick<SourceMatch, 'how' | 'host' | 'title' | 'at'> {
  readonly grams: ReadonlySet<number>;
}

/** Sources shown at once; a draft put together from more is asked about as a whole. */
const MOST = 5;

/**
 * Origins whose passages stand in the draft, the one with the most text first. A trace is left out where a registered
 * page says it better. Linear in the texts for each origin.
 */
export function matchSources(
  fields: Readonly<Record<string, string>>,
  origins: readonly Origin[],
  meter: Meter = startMeter(),
): Omit<SourceMatch, 'standing'>[] {
  const matches = origins.flatMap(({ how, host, title, at, grams }) => {
    const passages = Object.values(fields).flatMap((text) => findPassages(text, grams, meter));
    const length = total(passages, 'length');
    return length === 0
      ? []
      : [{ how, host, title, at, length, agreement: total(passages, 'same') / length }];
  });
  const registered = matches.filter(({ how }) => how === 'registered');
  const shown = registered.length > 0 ? registered : onePerHost(matches);
  return shown
    .sort((one, other) => other.length * other.agreement - one.length * one.agreement)
    .slice(0, MOST);
}

function onePerHost<M extends { readonly host: string }>(matches: readonly M[]): M[] {
  return [...new Map(matches.toReversed().map((match) => [match.host, match])).values()];
}

function total(passages: readonly Passage[], part: 'same' | 'length'): number {
  return passages.reduce((sum, passage) => sum + passage[part], 0);
}
