import { accountLine, mayCheck, type Seen, TabState } from '#components/desk/TabState.tsx';
import { popupWords } from '#utils/core/i18n/popup.ts';
import type { Words } from '#utils/core/i18n/words.ts';
import type { Result } from '#utils/core/result.ts';
import type { EditableSettings, RegisteredSource } from '#utils/messages/names.ts';
import { RegisterSource } from './RegisterSource.tsx';

export interface AppProps {
  readonly seen: Seen;
  readonly modes: EditableSettings['modes'];
  readonly words: Words;
  onCheck(): void;
  onRegister(): Promise<Result<RegisteredSource>>;
}

/** One glance: which account, which state, and the way to everything else. */
export function App({ seen, modes, words, onCheck, onRegister }: AppProps) {
  const popup = popupWords[words.language];
  return (
    <main class="popup">
      <header class="popup-head">
        <img src="/icons/32.png" width="24" height="24" alt="" />
        <h1>{words.brand}</h1>
        <span class="popup-account">{seen.kind === 'tab' && accountLine(seen.status, words)}</span>
      </header>
      <TabState seen={seen} words={words} />
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
        <a href="/sidepanel.html#cases" target="_blank" rel="noreferrer">
          {popup.desk}
        </a>
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
