import { chipText, chipTone } from '#components/overlay/chip-text.ts';
import type { Words } from '#utils/core/i18n/words.ts';
import type { Result } from '#utils/core/result.ts';
import type { EditableSettings, GuardState, RegisteredSource, TabStatus } from '#utils/messages/names.ts';
import { RegisterSource } from './RegisterSource.tsx';

/** What is known of the current tab; `elsewhere`: nothing of ours runs there. */
export type Seen =
  | { readonly kind: 'asking' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'tab'; readonly status: TabStatus };

export interface AppProps {
  readonly seen: Seen;
  readonly modes: EditableSettings['modes'];
  readonly words: Words;
  onCheck(): void;
  onRegister(): Promise<Result<RegisteredSource>>;
}

/** One glance: which account, which state, and the way to everything else. */
export function App({ seen, modes, words, onCheck, onRegister }: AppProps) {
  const { popup } = words;
  return (
    <main class="popup">
      <header class="popup-head">
        <img src="/icons/32.png" width="24" height="24" alt="" />
        <h1>{words.brand}</h1>
        <span class="popup-account">{seen.kind === 'tab' && accountLine(seen.status, words)}</span>
      </header>
      <State seen={seen} words={words} />
      {seen.kind === 'tab' && mayCheck(seen.status.state) && (
        <button type="button" class="popup-check" onClick={onCheck}>
          {words.chip.check}
        </button>
      )}
      {(seen.kind === 'tab' || seen.kind === 'elsewhere') && (
        <RegisterSource language={words.language} onRegister={onRegister} />
      )}
      <p class="popup-modes">
        {popup.posts}
        <strong>{popup.modes[modes.posts]}</strong>
        {words.dot}
        {popup.replies}
        <strong>{popup.modes[modes.replies]}</strong>
      </p>
      <nav class="popup-ways">
        <a href="/report.html" target="_blank" rel="noreferrer">
          {popup.report}
        </a>
        <a href="/options.html" target="_blank" rel="noreferrer">
          {popup.settings}
        </a>
      </nav>
      <p class="popup-foot">{popup.offline}</p>
    </main>
  );
}

/** There is something to review; on a page that cannot be read, by hand; on one that throws us out, in a window. */
function mayCheck(state: GuardState): boolean {
  if (state.kind === 'guarding') return state.counts !== null;
  return state.kind === 'lost' && (state.reason === 'unrecognised' || state.reason === 'overlay-removed');
}

function State({ seen, words }: Pick<AppProps, 'seen' | 'words'>) {
  const { popup } = words;
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
    <section class="popup-state" data-tone={tone}>
      <p role="status" aria-label={title} class="popup-title">
        {title}
      </p>
      {advice && <p>{advice}</p>}
    </section>
  );
}

function adviceFor(state: GuardState, { popup, lost }: Words): string {
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

function accountLine({ platform, account }: TabStatus, words: Words): string {
  return words.platforms[platform] + words.dot + (account ?? words.unknownAccount);
}
