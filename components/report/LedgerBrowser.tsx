import { useState } from 'preact/hooks';
import { useLedgerPage } from '#components/hooks/use-ledger.ts';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { LedgerDb } from '#utils/data/db.ts';
import { RowsTable } from './RowsTable.tsx';
import { Section } from './Section.tsx';
import type { Texts } from './texts.ts';

const SIZE = 50;

export interface LedgerBrowserProps {
  readonly db: LedgerDb;
  readonly count: number;
  readonly texts: Texts;
}

/** The whole ledger, newest first, a page at a time; each row opens to its full JSON. */
export function LedgerBrowser({ db, count, texts }: LedgerBrowserProps) {
  const { report } = texts;
  const pages = Math.max(1, Math.ceil(count / SIZE));
  const [wanted, setPage] = useState(0);
  const page = Math.min(wanted, pages - 1);
  const live = useLedgerPage(db, page, SIZE);
  return (
    <Section title={report.ledgerTitle} screenOnly>
      {live.state === 'failed' && <Notice role="alert">{report.failed}</Notice>}
      {live.state === 'ready' && live.value.unreadable > 0 && (
        <Notice role="alert">{report.unreadable(live.value.unreadable)}</Notice>
      )}
      {live.state === 'ready' && (
        <RowsTable label={report.ledgerTitle} rows={live.value.rows} texts={texts} raw />
      )}
      {pages > 1 && (
        <nav class="pages" aria-label={report.ledgerTitle}>
          <Button disabled={page === 0} onPress={() => setPage(page - 1)}>
            {report.newer}
          </Button>
          <span>{report.page(page + 1, pages)}</span>
          <Button disabled={page >= pages - 1} onPress={() => setPage(page + 1)}>
            {report.older}
          </Button>
        </nav>
      )}
    </Section>
  );
}
