import { browser } from '#imports';
import { awayWords } from '#utils/core/i18n/away.ts';
import type { Language } from '#utils/core/i18n/language.ts';
import { log } from '#utils/log.ts';

export interface EndedProps {
  readonly how: 'passed' | 'over' | 'silent';
  readonly language: Language;
}

/** What a review window says when there is nothing left to decide in it. */
export function Ended({ how, language }: EndedProps) {
  const words = awayWords[language];
  return (
    <div class="overlay ended" lang={language === 'en' ? 'en' : 'zh-CN'}>
      <section
        class="card notice"
        data-tone={how === 'passed' ? 'good' : 'warn'}
        role={how === 'passed' ? 'status' : 'alert'}
        aria-label={words[how]}
      >
        <div>
          <p class="card-title">{words[how]}</p>
          <p>{words[`${how}Advice`]}</p>
        </div>
      </section>
      <p class="buttons">
        <button
          type="button"
          class="button main"
          onClick={() => void closeWindow().catch((error: unknown) => log.error('review', 'close', error))}
        >
          {words.close}
        </button>
      </p>
    </div>
  );
}

async function closeWindow(): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await browser.windows.remove(id);
}
