import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '#utils/core/i18n/words.ts';
import type { ReplyChip } from './model.ts';

export interface ReplyChipsProps {
  readonly chips: readonly ReplyChip[];
  readonly words: Words;
  onOpen(key: string): void;
}

/** 「答复建议」 beside the comment under the pointer and beside every one whose reply box is open. */
export function ReplyChips({ chips, words, onOpen }: ReplyChipsProps) {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => layer.current?.showPopover(), []);
  return (
    <div ref={layer} class="reply-chips" popover="manual">
      {chips.map(({ key, author, left, top }) => (
        <button
          key={key}
          type="button"
          class="reply-chip"
          title={words.replies.person(author)}
          style={{ left: `${left}px`, top: `${top}px` }}
          onClick={(event) => event.isTrusted && onOpen(key)}
        >
          {words.replies.name}
        </button>
      ))}
    </div>
  );
}
