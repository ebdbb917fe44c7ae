import type { Checkpoint } from '#utils/core/ledger/event.ts';
import { readBlocks } from '#utils/core/ledger/export-blocks.ts';
import { createExportReader, type ExportHeader, type FileFault } from '#utils/core/ledger/export-reader.ts';
import { readChunks } from '#utils/core/ledger/file-chunks.ts';

export interface Verdict extends Checkpoint {
  readonly header: ExportHeader | null;
  /** What is wrong first, or `null` for a whole ledger. */
  readonly fault: FileFault | null;
}

/** Checks one exported ledger as a stream. `progress` gets the share done, 0 to 1. Throws what reading the file throws. */
export async function verifyFile(file: Blob, progress: (share: number) => void): Promise<Verdict> {
  const reader = createExportReader();
  for await (const { text, end } of readBlocks(readChunks(file))) {
    reader.feed(text.split('\n'));
    progress(end / file.size);
    if (reader.fault) break;
  }
  const fault = reader.finish();
  return { ...reader.seen(), header: reader.header, fault };
}
