import { ask } from '#utils/messages/client.ts';
import type { GuardState, LevelCounts, LostReason } from '#utils/messages/names.ts';
import type { Site } from '#utils/sites/define-site.ts';
import { isOrphan } from './background-link.ts';
import type { Overlay } from './overlay.ts';
import type { Recognition } from './recognition.ts';

/** Says what the guard is doing: in the chip at once, and to the background when it became something else. */
export function startSaying(site: Site, overlay: Overlay) {
  let said = '';
  /** What is wrong whatever the page looks like; a recognised page does not mend it. */
  let trouble: LostReason | null = null;

  const report = (seen: Recognition, state: GuardState) => {
    const { page, account, missing } = seen;
    const message = { platform: site.id, page, account, state, missing };
    const text = JSON.stringify(message);
    if (text === said || isOrphan()) return;
    said = text;
    void ask('guard.state', message).then((answer) => {
      // Not delivered is not said: the next look tries again.
      if (!answer.ok && said === text) said = '';
    });
  };

  const lose = (reason: LostReason, seen: Recognition) => {
    // An overlay given up is gone for this document: nothing that goes wrong later brings it back.
    if (reason !== 'unrecognised' && trouble !== 'overlay-removed') trouble = reason;
    const state: GuardState = { kind: 'lost', reason };
    // An overlay the page keeps throwing out is not put back to say so.
    if (reason !== 'overlay-removed') overlay.show({ state });
    report(seen, state);
  };

  const say = (seen: Recognition, counts: LevelCounts | null) => {
    if (isOrphan()) return lose('updated', seen);
    if (trouble) return lose(trouble, seen);
    if (seen.kind === 'lost') return lose('unrecognised', seen);
    const state: GuardState = seen.kind === 'guarding' ? { kind: 'guarding', counts } : { kind: 'idle' };
    overlay.show({ state });
    report(seen, state);
  };

  /** That is over: the next look says what it sees. */
  const mend = (reason: LostReason) => {
    if (trouble === reason) trouble = null;
  };

  return { say, lose, mend };
}
