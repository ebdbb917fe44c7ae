import type { LedgerEvent } from '#utils/core/ledger/event.ts';
import { jsonlStream } from '#utils/exporters/jsonl.ts';

/** The lines of an export of these rows, as the product writes it. */
export async function exportLines(rows: readonly LedgerEvent[], device = 'pc-1'): Promise<string[]> {
  async function* source() {
    yield rows;
    return { count: rows.length, head: rows.at(-1)?.hash ?? '0'.repeat(64) };
  }
  let text = '';
  const header = { device, unit: '测试街道办', app: '0.1.0', exportedAt: '2026-08-03T09:15:00.000+08:00' };
  for await (const piece of jsonlStream(header, source())) text += piece;
  return text.trimEnd().split('\n');
}

/** The lines as a file, each with its newline. */
export function fileOf(lines: readonly string[], name = 'export.jsonl'): File {
  return new File([lines.map((line) => `${line}\n`).join('')], name);
}
