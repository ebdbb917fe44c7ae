import { run } from '#utils/core/checks/run.ts';
import { isEmptyDraft } from '#utils/core/draft/draft.ts';
import { ask } from '#utils/messages/client.ts';
import type { Intent, Site } from '#utils/sites/define-site.ts';
import type { Boot } from './background-link.ts';

/**
 * Observe mode: comments, replies and messages go out without a dialog unless they have a 禁止 finding;
 * what went out is recorded. Until pack and settings are here nobody knows, so everything is held.
 */
export function startObserving(site: Site, boot: () => Promise<Boot | null>) {
  let ready: Boot | null = null;
  void boot().then((answer) => {
    ready = answer;
  });

  return {
    /** Whether this reply may go out as it is. */
    admit(intent: Intent, consume: boolean): boolean {
      if (intent.group !== 'replies' || ready?.settings.modes.replies !== 'observe') return false;
      const draft = site.readDraft(intent, document);
      if (!draft || run(draft, ready.pack).some((finding) => finding.level === 'block')) return false;
      // A key nobody is sure of leaves the record to the platform's answer.
      if (consume && !intent.unsure && !isEmptyDraft(draft)) void ask('reply.pressed', { draft });
      return true;
    },
  };
}
