import type { LedgerEvent } from './event.ts';

export type Identity = Pick<LedgerEvent, 'device' | 'seq' | 'hash'>;

/** The first row of a file that stands otherwise in another file of the same device: one of the two was rewritten. */
export interface Fork {
  readonly device: string;
  readonly seq: number;
}

/** What one file adds; nothing counts until it is kept, so that a refused file leaves no trace. */
export interface SeenDraft {
  /** Out: whether the row was there before, in an earlier file. */
  add(row: Identity): boolean;
  readonly fork: Fork | null;
  keep(): void;
}

export interface SeenRows {
  draft(): SeenDraft;
}

/**
 * The rows of all files so far by device and number, a number each: the first 52 bits of a hash tell two rows apart,
 * and a million of them take eight megabytes.
 */
export function createSeenRows(): SeenRows {
  const devices = new Map<string, number[]>();
  return {
    draft() {
      const added: Identity[] = [];
      let fork: Fork | null = null;
      return {
        add({ device, seq, hash }) {
          const known = devices.get(device)?.[seq];
          if (known === undefined) {
            added.push({ device, seq, hash });
            return false;
          }
          if (known !== mark(hash)) fork ??= { device, seq };
          return true;
        },
        get fork() {
          return fork;
        },
        keep() {
          for (const { device, seq, hash } of added) {
            const marks = devices.get(device) ?? [];
            marks[seq] = mark(hash);
            devices.set(device, marks);
          }
        },
      };
    },
  };
}

function mark(hash: string): number {
  return Number.parseInt(hash.slice(0, 13), 16);
}
