import type { Transaction } from 'dexie';

/** One step of the database's history. `stores` lists only the tables that changed; primary keys never change. */
export interface DbVersion {
  readonly no: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Ordered and only ever appended to; each has a fixture in `tests/fixtures/ledger/`. */
export const versions: readonly DbVersion[] = [
  {
    no: 1,
    stores: {
      ledger: 'seq, &id, at, kind, subject',
      heads: 'name',
      quarantine: '++no, seq',
    },
  },
  { no: 2, stores: { compiled: 'pack' } },
  { no: 3, stores: { registeredPages: 'key' } },
  { no: 4, stores: { answers: 'id, key, updated' } },
  { no: 5, stores: { caseTexts: 'id, until' } },
  { no: 6, stores: { serviceLinks: 'place' } },
  { no: 7, stores: { unanswered: 'key, last' } },
  {
    // A week of one account, kind or person out of a million rows. Rows of an opened backup wait in `restoring` until
    // the whole of it is known to be sound.
    no: 8,
    stores: {
      ledger: 'seq, &id, at, kind, subject, [kind+at], [account+at], [operator+at]',
      restoring: 'seq',
    },
  },
];
