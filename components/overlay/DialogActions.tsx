import { useId, useState } from 'preact/hooks';
import type { Words } from '#utils/core/i18n/words.ts';
import { blockers, canPass, type Review } from '#utils/core/review/checklist.ts';
import type { ReviewActions } from './model.ts';
import { useTrustedPress } from './trusted-press.ts';

export interface DialogActionsProps extends Pick<ReviewActions, 'onPass' | 'onReturn' | 'onExport'> {
  readonly review: Review;
  readonly words: Words;
  readonly busy: boolean;
}

/** The way on and the way back, with what is still missing said beside them. */
export function DialogActions({ review, words, busy, onPass, onReturn, onExport }: DialogActionsProps) {
  const { review: said } = words;
  const id = useId();
  const [refused, setRefused] = useState(false);
  const ready = canPass(review);
  const pass = () => {
    setRefused(false);
    if (!busy && canPass(review)) onPass();
  };
  const { button, onClick } = useTrustedPress(ready, pass, () => setRefused(true));

  const missing = blockers(review).map(({ key, count }) => said.missing[key](count));
  const status = busy
    ? said.recording
    : refused
      ? said.tooSoon
      : ready
        ? said.ready
        : said.missingLead + missing.join(said.missingJoin);
  return (
    <footer class="actions">
      <p class="status" id={id} data-ready={ready || undefined} aria-live="polite">
        {status}
      </p>
      <div class="buttons">
        <button type="button" class="button quiet" onClick={() => !busy && onExport()}>
          {said.export}
        </button>
        <button type="button" class="button back" onClick={() => !busy && onReturn()}>
          {said.back}
        </button>
        <button
          type="button"
          class="button main pass"
          ref={button}
          disabled={!ready}
          aria-describedby={id}
          aria-busy={busy}
          onClick={onClick}
        >
          {said.pass}
        </button>
      </div>
    </footer>
  );
}
