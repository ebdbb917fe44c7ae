import { hashEvent } from '#utils/core/ledger/chain.ts';
import { GENESIS, type LedgerEvent } from '#utils/core/ledger/event.ts';

type Content = Partial<Omit<LedgerEvent, 'seq' | 'prev' | 'hash'>>;

/** A sound chain of the given contents, for tests. */
export async function chainOf(contents: readonly Content[]): Promise<LedgerEvent[]> {
  const rows: LedgerEvent[] = [];
  for (const content of contents) {
    const row = {
      seq: rows.length + 1,
      id: `019876f0-0000-7000-8000-${String(rows.length + 1).padStart(12, '0')}`,
      at: '2026-08-03T09:15:00.000+08:00',
      device: 'pc-1',
      operator: '小陈',
      unit: '测试街道办',
      platform: null,
      account: null,
      surface: null,
      kind: 'publish.pending',
      subject: null,
      data: {},
      ...content,
      prev: rows.at(-1)?.hash ?? GENESIS,
    };
    rows.push({ ...row, hash: hashEvent(row) });
  }
  return rows;
}
