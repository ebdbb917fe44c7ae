import { useState } from 'preact/hooks';
import type { Words } from '#utils/core/i18n/words.ts';
import type { LostReason } from '#utils/messages/names.ts';

export interface LostBannerProps {
  readonly reason: LostReason;
  readonly words: Words;
  onManualReview(): void;
}

/** 「门禁未生效」: why, and what to do. Hiding it leaves the chip, which goes on saying so. */
export function LostBanner({ reason, words, onManualReview }: LostBannerProps) {
  const [hidden, setHidden] = useState(false);
  if (hidden) return null;
  return (
    <section class="card banner" role="alert" aria-label={words.lost.title}>
      <p class="card-title">
        {words.lost.title}
        {words.dot}
        {words.chip.reasons[reason]}
      </p>
      <p>{words.lost.advice[reason]}</p>
      <p class="buttons">
        {reason === 'unrecognised' && (
          <button type="button" class="button main" onClick={onManualReview}>
            {words.lost.manual}
          </button>
        )}
        <button type="button" class="button" onClick={() => setHidden(true)}>
          {words.lost.hide}
        </button>
      </p>
    </section>
  );
}
