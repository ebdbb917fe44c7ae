import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '#utils/core/i18n/words.ts';
import { brief } from '#utils/core/text/brief.ts';
import type { MarkCardModel } from './model.ts';

/** One line beside the words it is about. */
const MOST = { zh_CN: 60, en: 140 };
const GAP = 6;
const EDGE = 8;

export interface MarkCardProps {
  readonly card: MarkCardModel;
  readonly words: Words;
  onFix(): void;
  onClose(): void;
}

/** What is wrong with the underlined words, why, and the fix. With the keyboard it takes the focus, so Enter applies. */
export function MarkCard({ card, words, onFix, onClose }: MarkCardProps) {
  const { finding, at, focused } = card;
  const element = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    if (!box.matches(':popover-open')) box.showPopover();
    const { width, height } = box.getBoundingClientRect();
    const below = at.bottom + GAP;
    const fits = below + height <= innerHeight - EDGE || at.top - GAP - height < EDGE;
    box.style.top = `${fits ? below : at.top - GAP - height}px`;
    box.style.left = `${Math.max(EDGE, Math.min(at.left, innerWidth - width - EDGE))}px`;
  }, [finding, at.left, at.top, at.bottom]);
  useLayoutEffect(() => {
    if (focused)
      (element.current?.querySelector('button') ?? element.current)?.focus({ preventScroll: true });
  }, [finding, focused]);

  return (
    <fieldset
      ref={element}
      class="mark-card"
      popover="manual"
      tabIndex={-1}
      aria-label={words.marks.name}
      data-level={finding.level}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <p class="headline">
        <span class="level">{words.levels[finding.level]}</span>{' '}
        <span class="title">{finding.title[words.language]}</span>
      </p>
      <p class="why">{brief(finding.why[words.language], MOST[words.language])}</p>
      <p class="clause">{words.review.clause(finding.clause)}</p>
      {finding.fix !== null && <p class="suggestion">{words.review.fixTo(finding.fix)}</p>}
      <p class="buttons">
        {finding.fix !== null && (
          <button type="button" class="button tint" onClick={(event) => event.isTrusted && onFix()}>
            {words.review.fix}
          </button>
        )}
        <span class="keys">{finding.fix === null ? words.marks.keysClose : words.marks.keys}</span>
      </p>
    </fieldset>
  );
}
