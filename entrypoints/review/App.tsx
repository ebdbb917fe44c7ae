import { useState } from 'preact/hooks';
import type { Notice, ReviewActions } from '#components/overlay/model.ts';
import { ReviewDialog } from '#components/overlay/ReviewDialog.tsx';
import { exportSheet } from '#entrypoints/guard.content/export-sheet.ts';
import { type Draft, MAIN_FIELD } from '#utils/core/draft/draft.ts';
import { awayWords } from '#utils/core/i18n/away.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';
import {
  compareWith,
  openReview,
  type Review,
  refresh,
  rewrite,
  settle,
  settledFindings,
  sign,
  tick,
} from '#utils/core/review/checklist.ts';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';
import type { Res } from '#utils/messages/names.ts';
import { Ended, type EndedProps } from './Ended.tsx';
import { useProvenance } from './use-provenance.ts';

export interface AppProps {
  readonly ticket: string;
  readonly held: Res<'review.held'>;
}

/** 「发布前审核」 of a page that does not tolerate it: the same dialog and rules, less what writes into the page. */
export function App({ ticket, held }: AppProps) {
  const { pack, settings } = held;
  const { language } = settings;
  const words = wordsFor(language);
  const [review, setReview] = useState(() => openReview({ ...held, signatures: settings.signatures }));
  const [busy, setBusy] = useState(false);
  const [notices, setNotices] = useState<readonly Notice[]>(held.changed ? [{ kind: 'changed' }] : []);
  const [ended, setEnded] = useState<EndedProps['how'] | null>(null);

  const provenance = useProvenance(review);

  const notify = (kind: 'passFailed' | 'exported') =>
    setNotices((shown) => [...shown.filter((notice) => notice.kind !== kind), { kind }]);
  const pass = async () => {
    setBusy(true);
    const { draft, ticks, signatures, manual, originals } = review;
    const settled = settledFindings(review);
    const answer = await ask('review.pass', {
      draft,
      images: held.images,
      settled,
      ticks,
      signatures,
      manual,
      originals,
      ticket,
    });
    setBusy(false);
    if (answer.ok) return setEnded('passed');
    if (answer.error === 'no-ticket') return setEnded('over');
    if (answer.error === 'no-reply') return setEnded('silent');
    notify('passFailed');
  };
  const back = async () => {
    const settled = settledFindings(review);
    // The background closes this window; where it does not answer there is nothing left to do here either.
    const answer = await ask('review.return', { draft: review.draft, settled, ticket });
    if (!answer.ok) setEnded(answer.error === 'no-reply' ? 'silent' : 'over');
  };
  /** Together with what it answers, as it was checked when it was held. */
  const check = (draft: Draft, originals: readonly string[]) =>
    ask('checks.run', { draft: { ...draft, quoted: held.question }, originals, images: held.images });
  const paste = async (text: string) => {
    const draft = { ...review.draft, fields: { [MAIN_FIELD]: text } };
    // The box shows every key at once; what is found in it follows, unless the text has changed again.
    setReview((now) => rewrite(now, draft));
    const answer = await check(draft, review.originals);
    if (!answer.ok) return notify('passFailed');
    const isSame = (now: Draft) => now.fields[MAIN_FIELD] === text;
    setReview((now) => (isSame(now.draft) ? refresh(now, draft, answer.value.findings) : now));
  };
  const compare = async (original: string) => {
    const compared = compareWith(review, original);
    const { draft, originals } = compared;
    setReview(compared);
    const answer = await check(draft, originals);
    if (!answer.ok) return notify('passFailed');
    const isSame = (now: Review) => now.draft === draft && now.originals === originals;
    setReview((now) => (isSame(now) ? refresh(now, draft, answer.value.findings) : now));
  };
  const actions: ReviewActions = {
    onResolve: async ({ text }) => {
      const answer = await ask('link.resolve', { draft: review.draft, text });
      return answer.ok ? answer.value : null;
    },
    onSettle: (finding, outcome) => setReview((now) => settle(now, finding, outcome)),
    onTick: (id, on) => setReview((now) => tick(now, id, on)),
    onSign: (signatures) => setReview((now) => sign(now, signatures)),
    onPaste: (text) => void paste(text).catch((error: unknown) => log.error('review', 'paste', error)),
    onCompare: (text) => void compare(text).catch((error: unknown) => log.error('review', 'compare', error)),
    onPass: () => void pass(),
    onReturn: () => void back(),
    onExport: () =>
      void exportSheet(review, { pack, settings })
        .then(() => notify('exported'))
        .catch((error: unknown) => log.error('review', 'export', error)),
  };

  if (ended) return <Ended how={ended} language={language} />;
  return (
    <div class="overlay" lang={language === 'en' ? 'en' : 'zh-CN'}>
      <ReviewDialog
        review={review}
        words={words}
        busy={busy}
        notices={notices}
        provenance={provenance}
        lead={awayWords[language].lead}
        onDismiss={({ kind }) => setNotices((shown) => shown.filter((notice) => notice.kind !== kind))}
        {...actions}
      />
    </div>
  );
}
