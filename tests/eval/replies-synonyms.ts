import { readFileSync } from 'node:fs';
import { compileSynonyms, type Synonyms } from '#utils/core/replies/search/synonyms.ts';

const FILE = new URL('../../public/packs/synonyms.json', import.meta.url);

/** The words of equal meaning the product comes with. */
export function readSynonyms(): Synonyms {
  const { groups } = JSON.parse(readFileSync(FILE, 'utf8')) as { groups: readonly (readonly string[])[] };
  return compileSynonyms(groups);
}
