import { useEffect, useRef, useState } from 'preact/hooks';
import { readKnown } from '#components/hooks/answer-library.ts';
import { useLedgerTask } from '#components/hooks/use-ledger-task.ts';
import { FileField } from '#components/ui/FileField.tsx';
import { type ColumnMap, guessColumns } from '#utils/core/replies/entry-columns.ts';
import type { DuplicateRule } from '#utils/core/replies/plan-import.ts';
import type { Result } from '#utils/core/result.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import type { Table } from '#utils/exporters/answer-table.ts';
import { log } from '#utils/log.ts';
import type { Res } from '#utils/messages/names.ts';
import { AnswerChecked } from './AnswerChecked.tsx';
import { AnswerColumns } from './AnswerColumns.tsx';
import { type CheckedRows, checkRows, type FileFault, importRows, readAnswerFile } from './answer-import.ts';
import type { AnswerProps } from './answers-section.ts';
import { RunningLine } from './RunningLine.tsx';

const MOST_BYTES = 100_000_000;

interface AnswerImportProps extends AnswerProps {
  readonly db: LedgerDb;
  /** The library has changed. */
  onImported(): void;
}

type Step =
  | { readonly kind: 'idle' | 'reading' | 'tooLarge' | 'failed' | 'cancelled' }
  | { readonly kind: 'fault'; readonly fault: FileFault }
  | { readonly kind: 'table'; readonly name: string; readonly table: Table; readonly columns: ColumnMap }
  | { readonly kind: 'done'; readonly counts: Res<'answers.import'> };

/** A file is read, its columns and rows are looked at, and all of it is imported, or nothing. */
export function AnswerImport({ db, onImported, ...shared }: AnswerImportProps) {
  const { words } = shared;
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const said = (error: unknown) => log.error('options', 'answers import', error);
  const check = useLedgerTask<CheckedRows>(said);
  const bring = useLedgerTask<Result<Res<'answers.import'>>>(said);
  const box = useRef<HTMLDivElement>(null);

  const look = async (file: File) => {
    check.cancel();
    if (file.size > MOST_BYTES) return setStep({ kind: 'tooLarge' });
    setStep({ kind: 'reading' });
    const read = await readAnswerFile(file);
    if (!read.ok) return setStep({ kind: 'fault', fault: read.error });
    const columns = guessColumns(read.value.heads);
    setStep({ kind: 'table', name: file.name, table: read.value, columns });
  };
  const table = step.kind === 'table' ? step.table : null;
  const columns = step.kind === 'table' ? step.columns : null;
  const missing = (['question', 'answer'] as const).filter((field) => columns?.[field] === undefined);
  useEffect(() => box.current?.focus(), [table]);
  useEffect(() => {
    if (!table || !columns || missing.length) return;
    void check.run(async (progress, signal) =>
      checkRows(table, columns, await readKnown(db), progress, signal),
    );
    return check.cancel;
    // Looked at anew for every table and every choice of columns.
  }, [table, columns]);

  const apply = async (rows: CheckedRows, rule: DuplicateRule) => {
    await bring.run(async (progress, signal) => {
      try {
        const answer = await importRows(rows.entries, rule, progress, signal);
        setStep(answer.ok ? { kind: 'done', counts: answer.value } : { kind: 'failed' });
        if (answer.ok) onImported();
        return answer;
      } catch (error) {
        setStep({ kind: signal.aborted ? 'cancelled' : 'failed' });
        throw error;
      }
    });
  };
  const isBringing = bring.task.state === 'running';
  return (
    <div class="import">
      <FileField
        label={words.file}
        accept=".xlsx,.csv,.json,.jsonl,.txt"
        hint={words.fileHint}
        disabled={isBringing}
        onChoose={look}
      />
      <ImportSaid step={step} words={words} />
      {step.kind === 'table' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend people see twice
        <div ref={box} class="preview" role="group" aria-label={words.preImport} tabIndex={-1}>
          <h3>{words.preImport}</h3>
          <p>{words.found(step.name, step.table.rows.length)}</p>
          {step.table.merged > 0 && <p>{words.merged(step.table.merged)}</p>}
          <details open={missing.length > 0 || Object.keys(step.columns).length < step.table.heads.length}>
            <summary>{words.columnsSummary(Object.keys(step.columns).length)}</summary>
            <AnswerColumns
              table={step.table}
              columns={step.columns}
              onChange={(next) => setStep({ ...step, columns: next })}
              {...shared}
            />
          </details>
          {missing.length > 0 && (
            <p class="wrong" role="alert">
              {words.needed(missing.map((field) => words.fields[field]))}
            </p>
          )}
          <RunningLine
            task={check.task}
            text={words.checking}
            onCancel={() => setStep({ kind: 'cancelled' })}
            {...shared}
          />
          <RunningLine task={bring.task} text={words.importing} onCancel={bring.cancel} {...shared} />
          {!missing.length && check.task.state === 'done' && !isBringing && (
            <AnswerChecked
              checked={check.task.value}
              heads={step.table.heads}
              columns={step.columns}
              onApply={(rule) => check.task.state === 'done' && void apply(check.task.value, rule)}
              onCancel={() => setStep({ kind: 'idle' })}
              {...shared}
            />
          )}
        </div>
      )}
    </div>
  );
}

function ImportSaid({ step, words }: { readonly step: Step; readonly words: AnswerProps['words'] }) {
  if (step.kind === 'reading') return <p role="status">{words.reading}</p>;
  if (step.kind === 'cancelled') return <p role="status">{words.cancelled}</p>;
  if (step.kind === 'done') {
    const { added, replaced, skipped } = step.counts;
    return <p role="status">{words.done(added, replaced, skipped)}</p>;
  }
  if (step.kind === 'idle' || step.kind === 'table') return null;
  const text =
    step.kind === 'fault'
      ? `${words.refused}${words.tableFaults[step.fault.fault]}${step.fault.row === null ? '' : words.atRow(step.fault.row)}`
      : step.kind === 'tooLarge'
        ? words.tooLarge
        : words.failed;
  return (
    <p class="wrong" role="alert">
      {text}
    </p>
  );
}
