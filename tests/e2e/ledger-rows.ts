import type { Launched } from '#tests/launch/browser.ts';
import { openExtensionPage } from '#tests/launch/browser.ts';
import { waitFor } from '#tests/launch/wait.ts';

export interface Row {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly subject: string | null;
  readonly platform: string | null;
  readonly surface: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Every row of the ledger on disk, read past the product's own code through an extension page. */
export async function readLedger(launched: Launched): Promise<Row[]> {
  const page = await openExtensionPage(launched, 'report.html');
  try {
    return await page.evaluate(
      () =>
        new Promise<Row[]>((resolve, reject) => {
          const request = indexedDB.open('xianshen');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const db = request.result;
            if (!db.objectStoreNames.contains('ledger')) return resolve([]);
            const all = db.transaction('ledger').objectStore('ledger').getAll();
            all.onsuccess = () => resolve(all.result as Row[]);
            all.onerror = () => reject(all.error);
          };
        }),
    );
  } finally {
    await page.close();
  }
}

/** Waits until a row of this kind is in the ledger, and returns all rows of it. */
export function waitForRows(launched: Launched, kind: string, after = 0): Promise<Row[]> {
  return waitFor(`a ${kind} row`, async () => {
    const rows = (await readLedger(launched)).filter((row) => row.kind === kind && row.seq > after);
    return rows.length > 0 && rows;
  });
}

/** Number of the last row now, to tell a scenario's own rows from earlier ones. */
export async function lastSeq(launched: Launched): Promise<number> {
  return (await readLedger(launched)).at(-1)?.seq ?? 0;
}
