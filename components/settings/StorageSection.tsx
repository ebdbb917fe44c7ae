import type { SectionProps } from './section.ts';

export interface StorageProps extends Pick<SectionProps, 'words'> {
  /** `null` until known. */
  readonly stored: { readonly rows: number; readonly quarantine: number } | null;
}

/** 「保存与备份」: what is kept, where, and how to take it along. */
export function StorageSection({ words, stored }: StorageProps) {
  return (
    <section>
      <h2>{words.storage}</h2>
      {stored && <p>{words.rows(stored.rows)}</p>}
      {stored !== null && stored.quarantine > 0 && <p>{words.quarantine(stored.quarantine)}</p>}
      <p>
        {words.backup}{' '}
        <a href="/report.html" target="_blank" rel="noreferrer">
          {words.report}
        </a>
      </p>
    </section>
  );
}
