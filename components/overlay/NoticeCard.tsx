import { imageWords } from '#utils/core/i18n/images.ts';
import type { Words } from '#utils/core/i18n/words.ts';
import type { Notice, OnLocation } from './model.ts';

export interface NoticeCardProps {
  readonly notice: Notice;
  readonly words: Words;
  onDismiss(notice: Notice): void;
  onLocation?: OnLocation | undefined;
}

/** One notice: an alert where the post did not or may not have gone out, a status otherwise. */
export function NoticeCard({ notice, words, onDismiss, onLocation }: NoticeCardProps) {
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
        {notice.kind === 'located' && onLocation && (
          <LocationAnswers stuck={notice.stuck} words={words} onLocation={onLocation} />
        )}
      </div>
      {notice.kind !== 'located' && (
        <button type="button" class="button quiet" onClick={() => onDismiss(notice)}>
          {words.notice.dismiss}
        </button>
      )}
    </section>
  );
}

interface AnswersProps {
  readonly stuck: boolean;
  readonly words: Words;
  onLocation: OnLocation;
}

/** What becomes of files that wait; a page's own script cannot press these for the person. */
function LocationAnswers({ stuck, words, onLocation }: AnswersProps) {
  const said = imageWords[words.language];
  return (
    <p class="buttons notice-answers">
      {!stuck && (
        <button type="button" class="button main" onClick={({ isTrusted }) => isTrusted && onLocation(true)}>
          {said.removeLocation}
        </button>
      )}
      <button type="button" class="button" onClick={({ isTrusted }) => isTrusted && onLocation(false)}>
        {said.keepOriginal}
      </button>
    </p>
  );
}

interface NoticeTexts {
  readonly title: string;
  readonly advice: string | null;
  readonly tone: 'good' | 'warn' | 'block';
}

function textsOf(notice: Notice, { notice: said, language }: Words): NoticeTexts {
  const images = imageWords[language];
  switch (notice.kind) {
    case 'blocked':
      return { title: said.blocked, advice: said.blockedAdvice, tone: 'block' };
    case 'released':
      return { title: said.released, advice: said.releasedAdvice, tone: 'good' };
    case 'exported':
      return { title: said.exported, advice: null, tone: 'good' };
    case 'locationRemoved':
      return { title: images.locationRemoved, advice: null, tone: 'good' };
    case 'filesNotTaken':
      return { title: images.filesNotTaken, advice: null, tone: 'warn' };
    case 'located': {
      const advice = notice.stuck ? images.locatedStuck : images.locatedAdvice;
      return { title: images.located(notice.names), advice, tone: 'warn' };
    }
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
