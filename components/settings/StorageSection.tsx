import { Button } from '#components/ui/Button.tsx';
import type { SectionProps } from './section.ts';

export interface StorageProps extends Pick<SectionProps, 'words'> {
  /** `null` until known; `bytes` is `null` where the browser gives no estimate. */
  readonly stored: {
    readonly rows: number;
    readonly quarantine: number;
    readonly bytes: number | null;
  } | null;
  onExportLog(): void;
}

/** 「保存与备份」: what is kept, where, and how to take it along. */
export function StorageSection({ words, stored, onExportLog }: StorageProps) {
  return (
    <section>
      <h2>{words.storage}</h2>
      <p class="lead">{words.storageLead}</p>
      {stored && (
        <dl class="stored">
          <dt>{words.rows}</dt>
          <dd>{words.rowsText(stored.rows)}</dd>
          <dt>{words.quarantine}</dt>
          <dd>{words.quarantineText(stored.quarantine)}</dd>
          {stored.bytes !== null && (
            <>
              <dt>{words.usage}</dt>
              <dd>{words.usageText((stored.bytes / 1_000_000).toFixed(1))}</dd>
            </>
          )}
        </dl>
      )}
      <p>
        {words.backup}{' '}
        <a href="/report.html" target="_blank" rel="noreferrer">
          {words.report}
        </a>
      </p>
      <p>{words.log}</p>
      <Button onPress={onExportLog}>{words.exportLog}</Button>
    </section>
  );
}
