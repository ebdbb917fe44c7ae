import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import type { LedgerEvent } from '#utils/core/ledger/event.ts';
import { RowsTable } from './RowsTable.tsx';
import type { Texts } from './texts.ts';

const SHOWN = 500;

export interface RowsPanelProps {
  readonly name: string;
  readonly rows: readonly LedgerEvent[];
  readonly texts: Texts;
  onClose(): void;
}

/** The rows behind one number, in a native modal dialog: focus trap, Escape and the way back come with it. */
export function RowsPanel({ name, rows, texts, onClose }: RowsPanelProps) {
  const { report } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="rows-panel" ref={dialog} aria-labelledby={title} onClose={onClose}>
      <header>
        <h2 id={title}>{report.rowsTitle(name)}</h2>
        <Button onPress={() => dialog.current?.close()}>{report.close}</Button>
      </header>
      {rows.length > SHOWN && <p class="part-note">{report.rowsLimit(SHOWN, rows.length)}</p>}
      <RowsTable label={report.rowsTitle(name)} rows={rows.slice(0, SHOWN)} texts={texts} raw />
    </dialog>
  );
}
