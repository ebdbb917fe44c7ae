import { type Checkpoint, EMPTY_CHECKPOINT, type Tombstone } from './event.ts';
import { parseTombstone } from './tombstone.ts';
import { type BreakReason, createVerifier, type Verifier } from './verify.ts';

/** `type` and `version` of an export's first line. */
export const JSONL_TYPE = 'xianshen-ledger';
export const JSONL_VERSION = 1;

/** Why an exported file is refused: a break of its chain, or something wrong with the file around it. */
export type FileReason =
  | BreakReason
  | 'missing-header'
  | 'bad-header'
  | 'bad-json'
  | 'bad-checkpoint'
  | 'after-checkpoint';

/** `row` counts from 1, the header not counted, rows deleted by retention counted; 0 is the header. */
export interface FileFault {
  readonly row: number;
  readonly reason: FileReason;
}

/** Who wrote the file, as its header says; information only, the rows carry their own. */
export interface ExportHeader {
  readonly device: string | null;
  readonly unit: string | null;
  /** The rows before the file's first were deleted by retention. */
  readonly pruned: Tombstone | null;
}

export interface ExportReader {
  /** The next lines. Out: the rows among them whose chain is sound; nothing once a fault was found. */
  feed(lines: readonly string[]): readonly unknown[];
  /** Call once, after the last line. Out: what is wrong with the file, or `null`. */
  finish(): FileFault | null;
  readonly fault: FileFault | null;
  readonly header: ExportHeader | null;
  /** Count and head of the sound rows so far, those deleted by retention included. */
  seen(): Checkpoint;
}

/** Reads an export line by line and checks its chain on the way; holds no rows. Empty lines are passed over. */
export function createExportReader(): ExportReader {
  let verifier: Verifier | null = null;
  let header: ExportHeader | null = null;
  let checkpoint: Checkpoint | null = null;
  let fault: FileFault | null = null;

  /** What the line adds: a row, nothing, or the reason the file ends here. */
  const readLine = (line: string, rows: unknown[]): FileReason | null => {
    const value = parseLine(header ? line : line.replace(/^\uFEFF/, ''));
    if (!header) {
      if (value?.type !== JSONL_TYPE) return 'missing-header';
      if (value.version !== JSONL_VERSION) return 'bad-header';
      const pruned = parseTombstone(value.pruned);
      if (pruned === undefined) return 'bad-header';
      header = { device: textOrNull(value.device), unit: textOrNull(value.unit), pruned };
      verifier = createVerifier(pruned);
      return null;
    }
    if (checkpoint) return 'after-checkpoint';
    if (value === undefined) return 'bad-json';
    if (value.type !== 'checkpoint') {
      rows.push(value);
      return null;
    }
    checkpoint = parseCheckpoint(value);
    return checkpoint ? null : 'bad-checkpoint';
  };

  const seen = () => verifier?.seen() ?? EMPTY_CHECKPOINT;

  return {
    feed(lines) {
      if (fault) return [];
      const rows: unknown[] = [];
      let reason: FileReason | null = null;
      for (const line of lines) {
        if (line.trim() === '') continue;
        reason = readLine(line, rows);
        if (reason) break;
      }
      fault = verifier?.feed(rows) ?? null;
      if (fault) return [];
      if (reason) fault = { row: header ? seen().count + 1 : 0, reason };
      return rows;
    },
    finish() {
      fault ??= verifier ? verifier.finish(checkpoint) : { row: 0, reason: 'missing-header' };
      return fault;
    },
    get fault() {
      return fault;
    },
    get header() {
      return header;
    },
    seen,
  };
}

function parseLine(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined; // reported by the caller as 'bad-json'
  }
}

function parseCheckpoint({ count, head }: Record<string, unknown>): Checkpoint | null {
  return typeof count === 'number' && typeof head === 'string' ? { count, head } : null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, 80) : null;
}
