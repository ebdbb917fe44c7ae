import { useRef, useState } from 'preact/hooks';
import type { Progress } from './ledger-actions.ts';

/** Work on the whole ledger: how far it is, or how it ended. `failed` means it threw; what it found is in `value`. */
export type Task<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed' }
  | { readonly state: 'done'; readonly value: T };

export interface LedgerTask<T> {
  readonly task: Task<T>;
  run(work: (progress: Progress, signal: AbortSignal) => Promise<T>): Promise<void>;
  cancel(): void;
}

/** One long job at a time, with progress and cancel. */
export function useLedgerTask<T>(onError: (error: unknown) => void): LedgerTask<T> {
  const [task, setTask] = useState<Task<T>>({ state: 'idle' });
  const abort = useRef<AbortController>(undefined);
  return {
    task,
    cancel: () => abort.current?.abort(),
    async run(work) {
      const controller = new AbortController();
      abort.current = controller;
      setTask({ state: 'running', done: 0, total: 0 });
      try {
        const value = await work(
          (done, total) => setTask({ state: 'running', done, total }),
          controller.signal,
        );
        setTask({ state: 'done', value });
      } catch (error) {
        if (!controller.signal.aborted) onError(error);
        setTask({ state: controller.signal.aborted ? 'cancelled' : 'failed' });
      }
    },
  };
}
