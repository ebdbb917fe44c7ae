import { useId } from 'preact/hooks';
import { MAIN_FIELD } from '#utils/core/draft/draft.ts';
import type { Words } from '#utils/core/i18n/words.ts';
import type { Review } from '#utils/core/review/checklist.ts';

export interface PasteBoxProps {
  readonly review: Review;
  readonly words: Words;
  onPaste(text: string): void;
}

/** For a page that cannot be read: the person pastes what is to go out, and it is checked like any draft. */
export function PasteBox({ review, words, onPaste }: PasteBoxProps) {
  const { review: said } = words;
  const id = useId();
  return (
    <div class="paste">
      <p>{said.manualLead}</p>
      <label class="field">
        <span>{said.paste}</span>
        <textarea
          rows={6}
          aria-describedby={id}
          placeholder=" "
          value={review.draft.fields[MAIN_FIELD] ?? ''}
          onInput={({ currentTarget }) => onPaste(currentTarget.value)}
        />
      </label>
      <p class="hint" id={id}>
        {said.pasteHint}
      </p>
    </div>
  );
}
