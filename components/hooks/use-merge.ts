import { useRef, useState } from 'preact/hooks';
import { createSeenRows } from '#utils/core/ledger/seen-rows.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { type MergedFile, readMergedFile } from './merged-file.ts';

/** Where the reading of chosen files stands; `no` counts from 1, `percent` is of that file. */
export type MergeTask =
  | { readonly state: 'idle' | 'cancelled' | 'failed' }
  | {
      readonly state: 'running';
      readonly no: number;
      readonly all: number;
      readonly name: string;
      readonly percent: number;
    };

export interface Merge {
  readonly files: readonly MergedFile[];
  readonly task: MergeTask;
  add(chosen: readonly File[]): Promise<void>;
  cancel(): void;
  /** Back to the own ledger: forgets every file. */
  clear(): void;
}

/** The files merged into this page's view. Kept by the page alone: nothing is written, leaving it forgets them. */
export function useMerge(db: LedgerDb, onError: (error: unknown) => void): Merge {
  const [files, setFiles] = useState<readonly MergedFile[]>([]);
  const [task, setTask] = useState<MergeTask>({ state: 'idle' });
  const seen = useRef(createSeenRows());
  const abort = useRef<AbortController>(undefined);
  return {
    files,
    task,
    cancel: () => abort.current?.abort(),
    clear() {
      abort.current?.abort();
      seen.current = createSeenRows();
      setFiles([]);
      setTask({ state: 'idle' });
    },
    async add(chosen) {
      const controller = new AbortController();
      abort.current = controller;
      const { signal } = controller;
      const rows = seen.current;
      try {
        for (const [at, file] of chosen.entries()) {
          const tell = (bytes: number) => {
            const percent = Math.floor((100 * bytes) / Math.max(file.size, 1));
            setTask({ state: 'running', no: at + 1, all: chosen.length, name: file.name, percent });
          };
          tell(0);
          const read = await readMergedFile(file, db, rows, tell, signal);
          signal.throwIfAborted();
          setFiles((before) => [...before, read]);
        }
        setTask({ state: 'idle' });
      } catch (error) {
        if (rows !== seen.current) return; // let go meanwhile: nothing to say
        if (!signal.aborted) onError(error);
        setTask({ state: signal.aborted ? 'cancelled' : 'failed' });
      }
    },
  };
}
