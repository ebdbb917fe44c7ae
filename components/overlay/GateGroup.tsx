import { useState } from 'preact/hooks';
import { findingKey } from '#utils/core/checks/finding.ts';
import type { Words } from '#utils/core/i18n/words.ts';
import type { Review } from '#utils/core/review/checklist.ts';
import { maskable } from '#utils/core/review/fix-together.ts';
import type { GateProgress } from '#utils/core/review/progress.ts';
import { type Asking, FindingItem } from './FindingItem.tsx';
import { gateStatus } from './gate-status.ts';
import { ManualItems } from './ManualItems.tsx';
import type { ReviewActions } from './model.ts';

/** 提示 shown at once; a long article may have hundreds, and none of them holds the post. */
const NOTES_AT_ONCE = 8;

export interface GateGroupProps
  extends Pick<ReviewActions, 'onFix' | 'onFixAll' | 'onResolve' | 'onSettle' | 'onTick'> {
  readonly progress: GateProgress;
  readonly review: Review;
  readonly words: Words;
  /** The finding a reason is being written for, by its key, anywhere in the dialog. */
  readonly asking: { readonly key: string; readonly kind: Asking } | null;
  onAsk(asking: { readonly key: string; readonly kind: Asking } | null): void;
}

/** One of the five gates with its findings and the items a person ticks. */
export function GateGroup({
  progress,
  review,
  words,
  asking,
  onAsk,
  onFix,
  onFixAll,
  onResolve,
  onSettle,
  onTick,
}: GateGroupProps) {
  const [notesShown, setNotesShown] = useState(NOTES_AT_ONCE);
  const { gate, findings, items, state } = progress;
  const holding = findings.filter((finding) => finding.level !== 'note');
  const notes = findings.filter((finding) => finding.level === 'note');
  // One mask is a press of its own 「采用建议」.
  const masks = gate === 'secrecy' && onFixAll ? maskable(review) : [];
  const hidden = notes.length - notesShown;
  return (
    <fieldset class="gate" data-gate={gate} data-state={state} aria-label={words.gates[gate]}>
      <div class="gate-head">
        <h3>{words.gates[gate]}</h3>
        <span class="gate-status">{gateStatus(progress, words)}</span>
        {masks.length > 1 && (
          <button type="button" class="button tint mask-all" onClick={() => onFixAll?.(masks)}>
            {words.review.maskAll}
          </button>
        )}
      </div>
      {findings.length > 0 && (
        <ul class="findings">
          {[...holding, ...notes.slice(0, notesShown)].map((finding) => {
            const key = findingKey(finding, review.findings);
            return (
              <FindingItem
                key={`${finding.rule}\u0000${key}`}
                finding={finding}
                review={review}
                words={words}
                asking={asking?.key === key ? asking.kind : null}
                onAsk={(kind) => onAsk(kind && { key, kind })}
                onFix={onFix}
                onFixAll={onFixAll}
                onResolve={onResolve}
                onSettle={onSettle}
              />
            );
          })}
        </ul>
      )}
      {hidden > 0 && (
        <button type="button" class="button quiet more" onClick={() => setNotesShown(notes.length)}>
          {words.review.moreNotes(hidden)}
        </button>
      )}
      {items.length > 0 && <ManualItems items={items} ticks={review.ticks} words={words} onTick={onTick} />}
    </fieldset>
  );
}
