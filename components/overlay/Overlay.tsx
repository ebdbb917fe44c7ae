import { useLayoutEffect, useRef } from 'preact/hooks';
import { wordsFor } from '#utils/core/i18n/words.ts';
import { Chip } from './Chip.tsx';
import { LostBanner } from './LostBanner.tsx';
import { MarkCard } from './MarkCard.tsx';
import { MarkLines } from './MarkLines.tsx';
import type { OverlayActions, OverlayModel } from './model.ts';
import { NoticeCard } from './NoticeCard.tsx';
import { ReplyChips } from './ReplyChips.tsx';
import { ReplyPanel } from './ReplyPanel.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';

export interface OverlayProps {
  readonly model: OverlayModel;
  readonly actions: OverlayActions;
}

/** Everything we show inside a page. While the dialog is open the notices are in it: the rest of the page is inert. */
export function Overlay({ model, actions }: OverlayProps) {
  const { language, review, busy, notices, marks, markCard, provenance, replyChips, replyPanel } = model;
  const words = wordsFor(language);
  return (
    <div class="overlay" lang={language === 'zh_CN' ? 'zh-CN' : 'en'}>
      {!review && marks.length > 0 && <MarkLines lines={marks} />}
      {!review && model.hasInquiries && (
        <ReplyChips chips={replyChips} words={words} onOpen={actions.onReplyOpen} />
      )}
      {!review && replyPanel && (
        <ReplyPanel key={replyPanel.inquiry?.key} panel={replyPanel} words={words} {...actions} />
      )}
      <Corner model={model} actions={actions} />
      {!review && markCard && (
        <MarkCard card={markCard} words={words} onFix={actions.onMarkFix} onClose={actions.onMarkClose} />
      )}
      {review && (
        <ReviewDialog
          review={review}
          words={words}
          busy={busy}
          notices={notices}
          provenance={provenance}
          {...actions}
        />
      )}
    </div>
  );
}

/** Chip, banner and notices. A component of its own, so that it enters the top layer before the dialog does. */
function Corner({ model, actions }: OverlayProps) {
  const { language, state, review, notices } = model;
  const words = wordsFor(language);
  const corner = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => corner.current?.showPopover(), []);
  return (
    <div ref={corner} class="corner" popover="manual">
      {!review &&
        notices.map((notice) => (
          <NoticeCard
            key={notice.kind}
            notice={notice}
            words={words}
            onDismiss={actions.onDismiss}
            onLocation={actions.onLocation}
          />
        ))}
      {state.kind === 'lost' && !review && (
        <LostBanner
          key={state.reason}
          reason={state.reason}
          words={words}
          onManualReview={actions.onManualReview}
          onReport={actions.onReport}
        />
      )}
      <Chip
        state={state}
        words={words}
        onCheck={actions.onCheck}
        onInquiries={model.hasInquiries ? () => actions.onReplyOpen(null) : null}
      />
    </div>
  );
}
