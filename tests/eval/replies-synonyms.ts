import { NO_SYNONYMS, type Synonyms } from '#utils/core/replies/search/synonyms.ts';
export function readSynonyms(): Synonyms {
  return NO_SYNONYMS;
}
