import { ask } from '#utils/messages/client.ts';
import type { GuardState, LevelCounts, LostReason } from '#utils/messages/names.ts';
import type { Site } from '#utils/sites/define-site.ts';
import { isOrphan } from './background-link.ts';
import type { Overlay } from './overlay.ts';
import type { Recognition } from './recognition.ts';

/** Says what the guard is doing: in the chip at once, and to the background when it became something else. */
export function startSaying(site: Site, overlay: Overlay) {
  let said = '';

  const report = (seen: Recognition, state: GuardState) => {
    const message = { platform: site.id, page: seen.page, account: seen.account, state };
    const text = JSON.stringify(message);
    if (text === said || isOrphan()) return;
    said = text;
    void ask('guard.state', message).then((answer) => {
      // Not delivered is not said: the next look tries again.
      if (!answer.ok && said === text) said = '';
    });
  };

  const lose = (reason: LostReason, seen: Recognition) => {
    const state: GuardState = { kind: 'lost', reason };
    // An overlay the page keeps throwing out is not put back to say so.
    if (reason !== 'overlay-removed') overlay.show({ state });
    report(seen, state);
  };

  const say = (seen: Recognition, counts: LevelCounts | null) => {
    if (isOrphan()) return lose('updated', seen);
    if (overlay.isGone()) return lose('overlay-removed', seen);
    if (seen.kind === 'lost') return lose('unrecognised', seen);
    const state: GuardState = seen.kind === 'guarding' ? { kind: 'guarding', counts } : { kind: 'idle' };
    overlay.show({ state });
    report(seen, state);
  };

  return { say, lose };
}
