import { adoptTerms, compileTerms, termsOf } from '#utils/core/checks/find-terms.ts';
import type { Pack } from '#utils/core/checks/pack.ts';
import { sha256Hex } from '#utils/core/draft/fingerprint.ts';
import { packMatcher, unpackMatcher } from '#utils/core/text/matcher-bytes.ts';
import { log } from '#utils/log.ts';
import type { LedgerDb } from './db.ts';
import { readCompiled, writeCompiled } from './tables/compiled.ts';

/** With fewer words, building takes no longer than opening the database. */
const WORTH_KEEPING = 5_000;

/**
 * Makes a pack ready to be searched: a big one from what an earlier worker kept, else by building it, which is then
 * kept. Storage that fails costs time, never a check. Background only. Out: where the automaton came from.
 */
export async function ensureCompiled(db: LedgerDb, pack: Pack): Promise<'built' | 'kept'> {
  const words = termsOf(pack);
  if (words.length < WORTH_KEEPING) {
    compileTerms(pack);
    return 'built';
  }
  try {
    const stamp = await stampOf(pack, words);
    const bytes = await readCompiled(db, pack.id, stamp);
    if (bytes && adopt(pack, bytes)) return 'kept';
    await writeCompiled(db, pack.id, stamp, packMatcher(compileTerms(pack)));
  } catch (error) {
    log.error('pack', 'compiled words could not be kept', error);
    compileTerms(pack);
  }
  return 'built';
}

function adopt(pack: Pack, bytes: ArrayBuffer): boolean {
  const matcher = unpackMatcher(bytes);
  if (matcher.ok && adoptTerms(pack, matcher.value)) return true;
  log.warn('pack', `compiled words refused: ${matcher.ok ? 'of other words' : matcher.error}`);
  return false;
}

/** The order of the words counts: hits name words by number. */
async function stampOf({ version }: Pack, words: readonly string[]): Promise<string> {
  return `${version} ${await sha256Hex(JSON.stringify(words))}`;
}
