import type { Words } from '#utils/core/i18n/words.ts';
import type { GuardState } from '#utils/messages/names.ts';
import { chipText, chipTone } from './chip-text.ts';

export interface ChipProps {
  readonly state: GuardState;
  readonly words: Words;
  onCheck(): void;
  /** Opens the list of comments and messages; `null` where the page shows none. */
  readonly onInquiries: (() => void) | null;
}

/** The guard's state in the corner of the page, and the way to check now. */
export function Chip({ state, words, onCheck, onInquiries }: ChipProps) {
  const text = chipText(state, words);
  return (
    <div class="chip" data-tone={chipTone(state)}>
      <span class="chip-dot" aria-hidden="true" />
      <span role="status" aria-label={text}>
        {text}
      </span>
      {state.kind === 'guarding' && (
        <button type="button" class="chip-check" onClick={onCheck}>
          {words.chip.check}
        </button>
      )}
      {onInquiries && (
        <button type="button" class="chip-check" onClick={onInquiries}>
          {words.replies.list}
        </button>
      )}
    </div>
  );
}
