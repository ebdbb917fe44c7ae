import type { LedgerState } from '#components/hooks/use-ledger.ts';
import type { ReportWords } from '#utils/core/i18n/report.ts';

export interface ReportFootProps {
  readonly ledger: LedgerState;
  readonly printedAt: string;
  readonly words: ReportWords;
}

/** What pins this sheet to the ledger it came from: count and head, so that a later cut shows against the paper. */
export function ReportFoot({ ledger, printedAt, words }: ReportFootProps) {
  return (
    <footer class="foot">
      <dl>
        <div>
          <dt>{words.rowCount}</dt>
          <dd>{ledger.count}</dd>
        </div>
        <div>
          <dt>{words.head}</dt>
          <dd class="hash">{ledger.head}</dd>
        </div>
        <div>
          <dt>{words.printedAt}</dt>
          <dd>{printedAt}</dd>
        </div>
      </dl>
      <p>{words.basis}</p>
    </footer>
  );
}
