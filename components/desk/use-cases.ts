import { useEffect, useState } from 'preact/hooks';
import { useLedgerState } from '#components/hooks/use-ledger.ts';
import type { CaseList, DutyState } from '#utils/core/cases/desk.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { ask } from '#utils/messages/client.ts';

export interface Desk {
  /** `null` until known. */
  readonly list: CaseList | null;
  readonly duty: DutyState | null;
  readonly failed: boolean;
}

const MINUTE_MS = 60_000;

/** Cases and duty as of now: asked for again whenever the ledger grows, and every minute, since clocks run on. */
export function useDesk(db: LedgerDb): Desk {
  const ledger = useLedgerState(db);
  const count = ledger.state === 'ready' ? ledger.value.count : null;
  const minute = useMinute();
  const [desk, setDesk] = useState<Desk>({ list: null, duty: null, failed: false });
  // Count and minute are why the effect runs again; it reads neither.
  useEffect(() => {
    let isLate = false;
    void Promise.all([ask('case.list', {}), ask('duty.get', {})]).then(([list, duty]) => {
      if (isLate) return;
      setDesk((before) => ({
        list: list.ok ? list.value : before.list,
        duty: duty.ok ? duty.value : before.duty,
        failed: !list.ok || !duty.ok,
      }));
    });
    return () => {
      isLate = true;
    };
  }, [count, minute]);
  return desk;
}

function useMinute(): number {
  const [minute, setMinute] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinute((before) => before + 1), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return minute;
}
