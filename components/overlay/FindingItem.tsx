import { useId } from 'preact/hooks';
import type { Finding } from '#utils/core/checks/finding.ts';
import type { Words } from '#utils/core/i18n/words.ts';
import { likesOf, outcomeOf, type Review } from '#utils/core/review/checklist.ts';
import { contextOf, invisibleName } from '#utils/core/review/context.ts';
import { fixableLike } from '#utils/core/review/fix-together.ts';
import { type Outcome, outcomeWords } from '#utils/core/review/outcome.ts';
import { LinkEnd, type ResolveLink } from './LinkEnd.tsx';
import { ReasonForm } from './ReasonForm.tsx';

/** Longer hits speak for themselves. */
const CONTEXT_FOR = 40;

export type Asking = 'falseAlarm' | 'overridden';

export interface FindingItemProps {
  readonly finding: Finding;
  readonly review: Review;
  readonly words: Words;
  /** The decision whose reason is being written, `null` when none is. */
  readonly asking: Asking | null;
  onAsk(asking: Asking | null): void;
  onFix?: ((finding: Finding) => void) | undefined;
  onFixAll?: ((findings: readonly Finding[]) => void) | undefined;
  onResolve: ResolveLink;
  onSettle(finding: Finding, outcome: Outcome | null): void;
}

type WidenProps = Pick<FindingItemProps, 'finding' | 'review' | 'words' | 'onSettle'>;

/** One finding: what, why, what to do; once settled, one line with the way back. */
export function FindingItem(props: FindingItemProps) {
  const { finding, review, words, asking, onAsk, onFix, onFixAll, onResolve, onSettle } = props;
  const { review: said, language } = words;
  const id = useId();
  const outcome = outcomeOf(review, finding);
  const headline = (
    <>
      <span class="level">{words.levels[finding.level]}</span>{' '}
      <strong class="words">{finding.text || said.whole}</strong>
      {invisibleName(finding.text) && <code class="codes">{invisibleName(finding.text)}</code>}{' '}
    </>
  );
  if (outcome) {
    return (
      <li class="finding settled" data-level={finding.level}>
        <p class="headline">
          {headline}
          <span class="outcome">{outcomeText(outcome, words)}</span>
        </p>
        <p class="buttons">
          {outcome.kind === 'ignored' && outcome.scope === 'place' && (
            <Widen finding={finding} review={review} words={words} onSettle={onSettle} />
          )}
          <button
            type="button"
            class="button quiet"
            aria-describedby={id}
            onClick={() => onSettle(finding, null)}
          >
            {said.undo}
          </button>
        </p>
      </li>
    );
  }

  const alike = finding.fix === null ? [] : fixableLike(review, finding);
  const falseAlarm = () => {
    if (finding.level === 'block') onAsk('falseAlarm');
    else onSettle(finding, { kind: 'falseAlarm', reason: null });
  };
  const decide = (reason: string) => {
    if (asking) onSettle(finding, { kind: asking, reason });
    onAsk(null);
  };
  return (
    <li class="finding" data-level={finding.level} data-open>
      <p class="headline" id={id}>
        {headline}
        <span class="title">{finding.title[language]}</span>
      </p>
      <p class="why">
        {finding.why[language]} <span class="clause">{said.clause(finding.clause)}</span>
      </p>
      <Snippet finding={finding} review={review} />
      {finding.kind === 'short-link' && <LinkEnd finding={finding} words={words} onResolve={onResolve} />}
      {finding.fix !== null && <p class="suggestion">{said.fixTo(finding.fix)}</p>}
      {asking ? (
        <ReasonForm
          key={asking}
          words={words}
          label={asking === 'falseAlarm' ? said.falseAlarm : said.override}
          onConfirm={decide}
          onCancel={() => onAsk(null)}
        />
      ) : (
        <p class="buttons">
          {finding.fix !== null && onFix && (
            <button type="button" class="button tint" aria-describedby={id} onClick={() => onFix(finding)}>
              {said.fix}
            </button>
          )}
          {alike.length > 1 && onFixAll && (
            <button type="button" class="button tint" aria-describedby={id} onClick={() => onFixAll(alike)}>
              {said.fixAlike(alike.length)}
            </button>
          )}
          {finding.level !== 'block' && (
            <button
              type="button"
              class="button"
              aria-describedby={id}
              onClick={() => onSettle(finding, { kind: 'ignored', scope: 'place' })}
            >
              {said.ignore}
            </button>
          )}
          <button type="button" class="button" aria-describedby={id} onClick={falseAlarm}>
            {said.falseAlarm}
          </button>
          {finding.level !== 'note' && (
            <button type="button" class="button" aria-describedby={id} onClick={() => onAsk('overridden')}>
              {said.override}
            </button>
          )}
        </p>
      )}
    </li>
  );
}

/** Once ignored here: the same words elsewhere in this draft, or from now on in this unit. */
function Widen({ finding, review, words, onSettle }: WidenProps) {
  const { review: said } = words;
  const others = likesOf(review, finding).length - 1;
  return (
    <>
      {others > 0 && (
        <button
          type="button"
          class="button quiet"
          onClick={() => onSettle(finding, { kind: 'ignored', scope: 'draft' })}
        >
          {said.ignoreInDraft(others)}
        </button>
      )}
      <button
        type="button"
        class="button quiet"
        onClick={() => onSettle(finding, { kind: 'ignored', scope: 'unit' })}
      >
        {said.ignoreInUnit}
      </button>
    </>
  );
}

function Snippet({ finding, review }: { readonly finding: Finding; readonly review: Review }) {
  // Beside the text: a card, a link, a quoted post is shown by what it is.
  if (finding.scope === 'draft' && finding.text !== '')
    return (
      <p class="context">
        <mark>{finding.text}</mark>
      </p>
    );
  const context = finding.text.length <= CONTEXT_FOR ? contextOf(finding, review.draft) : null;
  if (!context || !(context.before + context.after).trim()) return null;
  return (
    <p class="context">
      {context.cutBefore && '…'}
      {context.before}
      <mark>{context.hit}</mark>
      {context.after}
      {context.cutAfter && '…'}
    </p>
  );
}

function outcomeText(outcome: Outcome, words: Words): string {
  const said = outcomeWords(outcome, words.review);
  return 'reason' in outcome && outcome.reason ? `${said}${words.dot}${outcome.reason}` : said;
}
