import type { Words } from '#utils/core/i18n/words.ts';
import type { Signatures } from '#utils/core/review/outcome.ts';

export interface SignatureFieldsProps {
  readonly signatures: Signatures;
  readonly askReviewer: boolean;
  readonly words: Words;
  onSign(signatures: Signatures): void;
}

/** 经办人, and 审核人 where the unit's pack asks. An empty 经办人 is noted, not blocking. */
export function SignatureFields({ signatures, askReviewer, words, onSign }: SignatureFieldsProps) {
  const { review: said } = words;
  return (
    <div class="signatures">
      <label class="field">
        <span>{said.operator}</span>
        <input
          type="text"
          maxLength={40}
          autocomplete="off"
          value={signatures.operator}
          onInput={({ currentTarget }) => onSign({ ...signatures, operator: currentTarget.value })}
        />
      </label>
      {askReviewer && (
        <label class="field">
          <span>{said.reviewer}</span>
          <input
            type="text"
            maxLength={40}
            autocomplete="off"
            value={signatures.reviewer}
            onInput={({ currentTarget }) => onSign({ ...signatures, reviewer: currentTarget.value })}
          />
        </label>
      )}
      {!signatures.operator.trim() && <p class="hint">{said.noOperator}</p>}
    </div>
  );
}
