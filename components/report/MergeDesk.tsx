import type { MergedFile } from '#components/hooks/merged-file.ts';
import { computersOf } from '#components/hooks/merged-week.ts';
import type { Merge } from '#components/hooks/use-merge.ts';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Table } from '#components/ui/Table.tsx';
import type { Language } from '#utils/core/i18n/language.ts';
import { fileReasons, type MergeWords, mergeWordsFor } from '#utils/core/i18n/merge.ts';
import { shortDevice } from '#utils/core/report/row-text.ts';
import { Section } from './Section.tsx';

export interface MergeDeskProps {
  readonly merge: Merge;
  /** This computer's device id. */
  readonly device: string;
  readonly language: Language;
}

/** What was merged into this view: each file with whose it is, how many rows, and whether its chain holds. */
export function MergeDesk({ merge, device, language }: MergeDeskProps) {
  const words = mergeWordsFor(language);
  const { files, task } = merge;
  const refused = files.filter(({ state }) => state.name !== 'intact');
  const computers = computersOf(files, device);
  return (
    <>
      {task.state === 'running' && <Running task={task} words={words} onCancel={merge.cancel} />}
      {task.state === 'cancelled' && <Notice role="status">{words.cancelled}</Notice>}
      {task.state === 'failed' && <Notice role="alert">{words.failed}</Notice>}
      {files.length > 0 && (
        <Section title={words.title}>
          <div class="merge-view">
            <p role="status">
              {refused.length === files.length ? words.nothing : <strong>{words.view(computers)}</strong>}
            </p>
            <Button onPress={merge.clear}>{words.back}</Button>
          </div>
          {refused.length > 0 && (
            <Notice role="alert" detail={refused.map((file) => sayRefused(file, language)).join('；')}>
              {words.refused(refused.length)}
            </Notice>
          )}
          {refused.length < files.length && <p class="part-note merge-note">{words.note}</p>}
          <Files files={files} language={language} />
        </Section>
      )}
    </>
  );
}

function Files({ files, language }: { readonly files: readonly MergedFile[]; readonly language: Language }) {
  const words = mergeWordsFor(language);
  return (
    <Table
      label={words.title}
      rows={files.map((file, at) => ({ ...file, at }))}
      keyOf={({ at }) => at}
      columns={[
        { head: words.file, names: true, cell: ({ file }) => <span class="file-name">{file.name}</span> },
        {
          head: words.device,
          tight: true,
          cell: ({ device }) => (device ? <span title={device}>{shortDevice(device)}</span> : '—'),
        },
        { head: words.unit, cell: ({ unit }) => unit ?? '—' },
        { head: words.count, align: 'end', tight: true, cell: ({ count }) => count },
        { head: words.duplicates, align: 'end', tight: true, cell: ({ duplicates }) => duplicates },
        {
          head: words.state,
          cell: (file) => <span data-refused={file.state.name !== 'intact'}>{sayState(file, words)}</span>,
        },
        {
          head: words.head,
          tight: true,
          cell: ({ count, head }) => (count ? <code title={head}>{head.slice(0, 12)}</code> : '—'),
        },
      ]}
    />
  );
}

function sayState({ state, unreadable }: MergedFile, words: MergeWords): string {
  if (state.name === 'broken') return words.broken(state.fault.row);
  if (state.name === 'cut') return words.cut(state.row);
  if (state.name === 'forked') return words.forked(state.row);
  if (state.name === 'unknown-version') return words.unknownVersion;
  if (state.name === 'not-a-ledger') return words.notALedger;
  if (state.name === 'unreadable') return words.unreadableFile;
  return unreadable ? `${words.intact} · ${words.unreadableRows(unreadable)}` : words.intact;
}

/** `甲.jsonl：在第 7 条断裂（记录内容与其校验值不符）`. */
function sayRefused(merged: MergedFile, language: Language): string {
  const { file, state } = merged;
  const why = state.name === 'broken' ? fileReasons(language)[state.fault.reason] : '';
  const said = sayState(merged, mergeWordsFor(language));
  if (language === 'en') return `${file.name}: ${said}${why && ` (${why})`}`;
  return `${file.name}：${said}${why && `（${why}）`}`;
}

interface RunningProps {
  readonly task: Extract<Merge['task'], { state: 'running' }>;
  readonly words: MergeWords;
  onCancel(): void;
}

function Running({ task: { no, all, name, percent }, words, onCancel }: RunningProps) {
  const text = words.reading(no, all, name, percent);
  return (
    <div class="running">
      <progress value={no - 1 + percent / 100} max={all} aria-label={text} />
      <span>{text}</span>
      <Button look="quiet" onPress={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
