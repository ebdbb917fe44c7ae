import type { Level } from '#utils/core/checks/finding.ts';
import type { Language } from '#utils/core/i18n/language.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';

/** 「禁止」「警告」「提示」 as a small label: words first, colour second. */
export function LevelMark({ level, language }: { readonly level: Level; readonly language: Language }) {
  return (
    <span class="level" data-level={level}>
      {wordsFor(language).levels[level]}
    </span>
  );
}
