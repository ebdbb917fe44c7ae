/** What is wrong with a pack file, for the words people read; see `i18n/packs.ts`. */
export type PackFault =
  | 'not-json'
  | 'missing'
  | 'shape'
  | 'empty'
  | 'long'
  | 'choice'
  | 'format'
  | 'unknown'
  | 'twice'
  | 'guard'
  | 'newer'
  | 'unheard'
  | 'overheard'
  | 'host'
  | 'columns'
  /** Of scenarios: names words or a thing that are not there; a step that cannot be done; a way that is worth something else. */
  | 'absent'
  | 'impossible'
  | 'marks'
  | 'table';

/** Why a pack is refused: `path` names the field or entry (`typos[3].guard`), `reason` says what is wrong with it. */
export interface PackError {
  readonly path: string;
  readonly reason: string;
  readonly fault: PackFault;
  /** The word of the entry, where there is one. */
  readonly entry: string | null;
  /** What the words quote: the example, the field's name, the greatest length. */
  readonly detail: string;
}
