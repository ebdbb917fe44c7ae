import { createReadStream } from 'node:fs';
import { readBlocks } from '#utils/core/ledger/export-blocks.ts';
import { createExportReader, type FileReason } from '#utils/core/ledger/export-reader.ts';

type Verdict =
  | { ok: true; count: number; head: string }
  | { ok: false; row: number; reason: FileReason | 'unreadable-file' };

/**
 * `eval -- ledger FILE`: verifies an exported chain, streaming. stdout gets one JSON line; out: exit code, 0 when
 * complete, 1 with the first bad row (counted from 1, the header not counted), 2 for a missing argument.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [file] = args;
  if (!file) {
    process.stderr.write('usage: eval -- ledger FILE\n');
    return 2;
  }
  const verdict = await verifyFile(file).catch((error: unknown): Verdict => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { ok: false, row: 0, reason: 'unreadable-file' };
  });
  process.stdout.write(`${JSON.stringify(verdict)}\n`);
  return verdict.ok ? 0 : 1;
}

async function verifyFile(file: string): Promise<Verdict> {
  const reader = createExportReader();
  for await (const { text } of readBlocks(createReadStream(file))) {
    reader.feed(text.split('\n'));
    if (reader.fault) break;
  }
  const fault = reader.finish();
  return fault ? { ok: false, ...fault } : { ok: true, ...reader.seen() };
}
