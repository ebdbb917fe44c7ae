import { chipText, chipTone } from '#components/overlay/chip-text.ts';
import { popupWords } from '#utils/core/i18n/popup.ts';
import type { Words } from '#utils/core/i18n/words.ts';
import type { GuardState, TabStatus } from '#utils/messages/names.ts';

/** What is known of the current tab; `elsewhere`: nothing of ours runs there. */
export type Seen =
  | { readonly kind: 'asking' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'tab'; readonly status: TabStatus };

interface TabStateProps {
  readonly seen: Seen;
  readonly words: Words;
}

/** How the guard of one tab stands, in the chip's words, and what that means. */
export function TabState({ seen, words }: TabStateProps) {
  const popup = popupWords[words.language];
  switch (seen.kind) {
    case 'asking':
      return <Card tone="idle" title={popup.asking} advice="" />;
    case 'silent':
      return <Card tone="lost" title={popup.silent} advice={popup.silentAdvice} />;
    case 'elsewhere':
      return <Card tone="idle" title={popup.elsewhere} advice={popup.elsewhereAdvice} />;
    case 'tab': {
      const { state } = seen.status;
      return <Card tone={chipTone(state)} title={chipText(state, words)} advice={adviceFor(state, words)} />;
    }
  }
}

interface CardProps {
  readonly tone: ReturnType<typeof chipTone>;
  readonly title: string;
  readonly advice: string;
}

function Card({ tone, title, advice }: CardProps) {
  return (
    <section class="tab-state" data-tone={tone}>
      <p role="status" aria-label={title} class="tab-title">
        {title}
      </p>
      {advice && <p>{advice}</p>}
    </section>
  );
}

function adviceFor(state: GuardState, { language, lost }: Words): string {
  const popup = popupWords[language];
  switch (state.kind) {
    case 'guarding':
      return popup.guarding;
    case 'idle':
      return popup.idle;
    case 'paused':
      return state.reason ? popup.pausedUnregistered : popup.paused;
    case 'lost':
      return lost.advice[state.reason];
  }
}

/** There is something to review; on a page that cannot be read, by hand; on one that throws us out, in a window. */
export function mayCheck(state: GuardState): boolean {
  if (state.kind === 'guarding') return state.counts !== null;
  return state.kind === 'lost' && (state.reason === 'unrecognised' || state.reason === 'overlay-removed');
}

/** 「微博 · 北仑发布」. */
export function accountLine({ platform, account }: TabStatus, words: Words): string {
  return words.platforms[platform] + words.dot + (account ?? words.unknownAccount);
}
