import type { Kind } from '#utils/core/ledger/event.ts';
import accountObserved from './account-observed.ts';
import caseAssigned from './case-assigned.ts';
import caseClosed from './case-closed.ts';
import caseOpened from './case-opened.ts';
import commentDisposed from './comment-disposed.ts';
import correctionClosed from './correction-closed.ts';
import correctionOpened from './correction-opened.ts';
import explanationPaired from './explanation-paired.ts';
import exportMade from './export-made.ts';
import fenceBlocked from './fence-blocked.ts';
import findingFalseAlarm from './finding-false-alarm.ts';
import findingOverridden from './finding-overridden.ts';
import guardLost from './guard-lost.ts';
import guardRestored from './guard-restored.ts';
import ledgerPruned from './ledger-pruned.ts';
import linkFlagged from './link-flagged.ts';
import linkResolved from './link-resolved.ts';
import packInstalled from './pack-installed.ts';
import patrolDone from './patrol-done.ts';
import publishConfirmed from './publish-confirmed.ts';
import publishFailed from './publish-failed.ts';
import publishPending from './publish-pending.ts';
import publishUnknown from './publish-unknown.ts';
import replyInserted from './reply-inserted.ts';
import replySent from './reply-sent.ts';
import reviewOpened from './review-opened.ts';
import reviewPassed from './review-passed.ts';
import reviewReturned from './review-returned.ts';
import settingsChanged from './settings-changed.ts';
import shiftHanded from './shift-handed.ts';
import sourceChecked from './source-checked.ts';

/** Every kind by name: the one table the writer and the readers look in. */
export const kinds = {
  [reviewOpened.kind]: reviewOpened,
  [reviewPassed.kind]: reviewPassed,
  [reviewReturned.kind]: reviewReturned,
  [findingOverridden.kind]: findingOverridden,
  [findingFalseAlarm.kind]: findingFalseAlarm,
  [publishConfirmed.kind]: publishConfirmed,
  [publishPending.kind]: publishPending,
  [publishFailed.kind]: publishFailed,
  [publishUnknown.kind]: publishUnknown,
  [fenceBlocked.kind]: fenceBlocked,
  [guardLost.kind]: guardLost,
  [guardRestored.kind]: guardRestored,
  [replyInserted.kind]: replyInserted,
  [replySent.kind]: replySent,
  [caseOpened.kind]: caseOpened,
  [caseAssigned.kind]: caseAssigned,
  [caseClosed.kind]: caseClosed,
  [commentDisposed.kind]: commentDisposed,
  [accountObserved.kind]: accountObserved,
  [patrolDone.kind]: patrolDone,
  [shiftHanded.kind]: shiftHanded,
  [correctionOpened.kind]: correctionOpened,
  [correctionClosed.kind]: correctionClosed,
  [sourceChecked.kind]: sourceChecked,
  [linkFlagged.kind]: linkFlagged,
  [linkResolved.kind]: linkResolved,
  [explanationPaired.kind]: explanationPaired,
  [packInstalled.kind]: packInstalled,
  [settingsChanged.kind]: settingsChanged,
  [exportMade.kind]: exportMade,
  [ledgerPruned.kind]: ledgerPruned,
} as const satisfies Record<Kind, { kind: Kind }>;

/** The data a record of kind `K` carries. */
export type DataOf<K extends Kind> = (typeof kinds)[K]['example'];

/** Whether this version knows the kind; a record of a newer version is kept and shown as it is. */
export function isKnownKind(kind: string): kind is Kind {
  return Object.hasOwn(kinds, kind);
}
