import type { Words } from '#utils/core/i18n/words.ts';
import type { Notice } from './model.ts';

export interface NoticeCardProps {
  readonly notice: Notice;
  readonly words: Words;
  onDismiss(notice: Notice): void;
}

/** One notice: an alert where the post did not or may not have gone out, a status otherwise. */
export function NoticeCard({ notice, words, onDismiss }: NoticeCardProps) {
  const { title, advice, tone } = textsOf(notice, words);
  return (
    <section
      class="card notice"
      data-tone={tone}
      role={tone === 'good' ? 'status' : 'alert'}
      aria-label={title}
    >
      <div class="notice-text">
        <p class="card-title">{title}</p>
        {advice && <p>{advice}</p>}
      </div>
      <button type="button" class="button quiet" onClick={() => onDismiss(notice)}>
        {words.notice.dismiss}
      </button>
    </section>
  );
}

interface NoticeTexts {
  readonly title: string;
  readonly advice: string | null;
  readonly tone: 'good' | 'warn' | 'block';
}

function textsOf(notice: Notice, { notice: said }: Words): NoticeTexts {
  switch (notice.kind) {
    case 'blocked':
      return { title: said.blocked, advice: said.blockedAdvice, tone: 'block' };
    case 'released':
      return { title: said.released, advice: said.releasedAdvice, tone: 'good' };
    case 'exported':
      return { title: said.exported, advice: null, tone: 'good' };
    case 'changed':
    case 'fixFailed':
    case 'passFailed':
      return { title: said[notice.kind], advice: null, tone: 'warn' };
    case 'result': {
      const { outcome, retryMinutes } = notice;
      const advice = outcome !== 'confirmed' && retryMinutes ? said.retry(retryMinutes) : null;
      return { title: said[outcome], advice, tone: outcome === 'confirmed' ? 'good' : 'warn' };
    }
  }
}
