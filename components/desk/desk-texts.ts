import type { DeskWords } from '#utils/core/i18n/desk.ts';
import type { Words } from '#utils/core/i18n/words.ts';

/** Both catalogues every part of the side panel gets. */
export interface DeskTexts {
  readonly words: DeskWords;
  readonly shared: Words;
}
