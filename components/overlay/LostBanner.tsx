import { useRef, useState } from 'preact/hooks';
import type { Words } from '#utils/core/i18n/words.ts';
import { copyText } from '#utils/dom/copy-text.ts';
import type { LostReason } from '#utils/messages/names.ts';

export interface LostBannerProps {
  readonly reason: LostReason;
  readonly words: Words;
  onManualReview(): void;
  /** What a maintainer needs to know about the page, without anybody's text. */
  onReport(): string;
}

/** 「门禁未生效」: why, and what to do. Hiding it leaves the chip, which goes on saying so. */
export function LostBanner({ reason, words, onManualReview, onReport }: LostBannerProps) {
  const [hidden, setHidden] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const banner = useRef<HTMLElement>(null);
  if (hidden) return null;
  const report = () => {
    if (banner.current) void copyText(onReport(), banner.current).then(setCopied);
  };
  return (
    <section ref={banner} class="card banner" role="alert" aria-label={words.lost.title}>
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
        <button type="button" class="button" onClick={report}>
          {words.lost.report}
        </button>
        <button type="button" class="button" onClick={() => setHidden(true)}>
          {words.lost.hide}
        </button>
      </p>
      {copied !== null && <p>{copied ? words.lost.reported : words.lost.reportFailed}</p>}
    </section>
  );
}
