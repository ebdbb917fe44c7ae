import { useState } from 'preact/hooks';
import { GATES, type Gate } from '#utils/core/draft/draft.ts';
import type { Words } from '#utils/core/i18n/words.ts';
import type { Provenance } from '#utils/core/provenance/provenance.ts';
import type { Review } from '#utils/core/review/checklist.ts';
import { openCounts, progressOf } from '#utils/core/review/progress.ts';
import { CompareBlock } from './CompareBlock.tsx';
import { DialogActions } from './DialogActions.tsx';
import type { Asking } from './FindingItem.tsx';
import { GateGroup } from './GateGroup.tsx';
import { GateRail } from './GateRail.tsx';
import type { Notice, OnLocation, ReviewActions } from './model.ts';
import { NoticeCard } from './NoticeCard.tsx';
import { PasteBox } from './PasteBox.tsx';
import { ProvenanceBlock } from './ProvenanceBlock.tsx';
import { SignatureFields } from './SignatureFields.tsx';
import { useModal } from './use-modal.ts';

export interface ReviewDialogProps extends ReviewActions {
  readonly review: Review;
  readonly words: Words;
  readonly busy: boolean;
  readonly notices: readonly Notice[];
  readonly provenance: Provenance | null;
  /** What to know about this place before anything else. */
  readonly lead?: string;
  onDismiss(notice: Notice): void;
  onLocation?: OnLocation | undefined;
}

/** 「发布前审核」: the five gates of one draft, and the only way on to publishing. */
export function ReviewDialog(props: ReviewDialogProps) {
  const { review, words, busy, notices, provenance, lead, onDismiss, onLocation, onPaste, onSign } = props;
  const { review: said } = words;
  const [asking, setAsking] = useState<{ key: string; kind: Asking } | null>(null);
  const { ref, ...modal } = useModal({ busy, onReturn: props.onReturn });

  const { draft } = review;
  const gates = GATES.map((gate) => progressOf(review, gate));
  const goTo = (gate: Gate) => {
    const group = ref.current?.querySelector<HTMLElement>(`[data-gate="${gate}"]`);
    group?.scrollIntoView({ block: 'start' });
    group?.querySelector<HTMLElement>('.finding button, input')?.focus({ preventScroll: true });
  };
  return (
    <dialog ref={ref} class="review" aria-label={said.title} data-busy={busy || undefined} {...modal}>
      <header class="head">
        <div class="head-line">
          <h2>{review.manual ? `${said.title}${words.dot}${said.manualTitle}` : said.title}</h2>
          <span class="counts">{words.counts(openCounts(review))}</span>
        </div>
        <p class="where">
          {words.platforms[draft.platform]}
          {words.dot}
          {draft.account ?? words.unknownAccount}
          {words.dot}
          {words.surfaces[draft.surface]}
        </p>
        {lead && <p class="hint">{lead}</p>}
        <GateRail gates={gates} words={words} onGo={goTo} />
      </header>
      <div class="body" inert={busy}>
        {notices.map((notice) => (
          <NoticeCard
            key={notice.kind}
            notice={notice}
            words={words}
            onDismiss={onDismiss}
            onLocation={onLocation}
          />
        ))}
        {review.manual && onPaste && <PasteBox review={review} words={words} onPaste={onPaste} />}
        <ProvenanceBlock sources={provenance?.sources ?? []} words={words} />
        {gates.map((progress) => (
          <GateGroup
            key={progress.gate}
            progress={progress}
            review={review}
            words={words}
            asking={asking}
            onAsk={setAsking}
            onFix={props.onFix}
            onFixAll={review.manual ? undefined : props.onFixAll}
            onResolve={props.onResolve}
            onSettle={props.onSettle}
            onTick={props.onTick}
          />
        ))}
        <CompareBlock comparison={provenance?.comparison ?? null} words={words} onCompare={props.onCompare} />
        <SignatureFields
          signatures={review.signatures}
          askReviewer={review.askReviewer}
          words={words}
          onSign={onSign}
        />
      </div>
      <DialogActions
        review={review}
        words={words}
        busy={busy}
        onPass={props.onPass}
        onReturn={props.onReturn}
        onExport={props.onExport}
      />
    </dialog>
  );
}
