import type { Level } from '../checks/finding.ts';
import type { Bilingual } from '../i18n/language.ts';

/**
 * What is wrong with a phrase in an answer to a citizen. `hollow` and `evasive` ones are only wrong where the answer
 * has nothing else to hold on to; the others in any answer.
 */
export type ToneClass =
  | 'hollow'
  | 'evasive'
  | 'cold'
  | 'blame'
  | 'insult'
  | 'casual'
  | 'bot'
  | 'promise'
  | 'privacy';

export interface TonePhrase {
  readonly tone: ToneClass;
  /** Words a match begins with, folded: full-width marks as ASCII. */
  readonly words: readonly string[];
  /** Sticky, bounded; tried where one of the words stands. */
  readonly pattern: RegExp;
  readonly level: Level;
  /** What to write instead. */
  readonly why: Bilingual;
}

/** A phrase of blank-separated words, folded; `rest` is what must follow them, a regular expression. */
export function tone(
  kind: ToneClass,
  level: Level,
  words: string,
  rest: string,
  zh_CN: string,
  en: string,
): TonePhrase {
  const list = words.split(' ');
  const heads = list.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return {
    tone: kind,
    level,
    words: list,
    pattern: new RegExp(`(?:${heads})${rest}`, 'y'),
    why: { zh_CN, en },
  };
}
