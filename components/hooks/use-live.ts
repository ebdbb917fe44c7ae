import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed' };

/**
 * Runs a read-only query now and whenever the tables it read change, in any tab or the background. `key` names the
 * query: while it stays the same the last value is shown until the next is there.
 */
export function useLive<T>(query: () => Promise<T>, key: string): Live<T> {
  const [live, setLive] = useState<{ readonly key: string; readonly result: Live<T> }>();
  // `key` stands for everything the query closes over.
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ key, result: { state: 'ready', value } }),
      error: () => setLive({ key, result: { state: 'failed' } }),
    });
    return () => subscription.unsubscribe();
  }, [key]);
  return live?.key === key ? live.result : { state: 'loading' };
}
