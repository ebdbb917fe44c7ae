import type { Draft } from '#utils/core/draft/draft.ts';
import { draftKey } from '#utils/core/draft/fingerprint.ts';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';
import type { TabMessages } from '#utils/messages/names.ts';
import type { Intent, Site } from '#utils/sites/define-site.ts';
import { freshen } from '#utils/sites/intents.ts';
import type { Images } from './images.ts';
import { withQuestion } from './question.ts';
import type { Release } from './release.ts';

interface Away {
  readonly intent: Intent | null;
  readonly draft: Draft;
}

/** Reviews of a page that throws our dialog out: they go on in a window of the extension, and come back here. */
export function startReviewAway(site: Site, release: Release, images: Images) {
  let away: Away | null = null;

  function open(intent: Intent | null, draft: Draft, manual: boolean, changed = false): void {
    away = { intent, draft };
    // Asked now: a moment later the page may show another box.
    const question = withQuestion(site, draft, document).quoted;
    void images
      .factsOf(draft)
      .then((facts) => ask('review.window', { draft, images: facts, question, manual, changed }))
      .catch((error: unknown) => log.error('review', 'away', error));
  }

  /** Passed there: re-read and replay in one turn, as after our own dialog. */
  function passed({ subject, key, manual, expiresAt }: TabMessages['review.passed']): void {
    const target = away?.intent ? freshen(site, document, away.intent) : null;
    const now = target && site.readDraft(target, document);
    if (away && (manual || (now && draftKey(now) === key))) {
      away = null;
      return release.replay(target, { subject, key, until: expiresAt });
    }
    void ask('clearance.revoke', { subject });
    if (away) open(away.intent, now ?? away.draft, false, true);
  }

  return { open, passed };
}

export type ReviewAway = ReturnType<typeof startReviewAway>;
