import { run } from '#utils/core/checks/run.ts';
import { isEmptyDraft } from '#utils/core/draft/draft.ts';
import { ask } from '#utils/messages/client.ts';
import type { Intent, Site } from '#utils/sites/define-site.ts';
import type { Boot } from './background-link.ts';

/**
 * Observe mode: what is only observed goes out without a dialog unless it has a 禁止 finding, and is recorded. The
 * default for comments, replies and messages; a unit may choose it for posts. Until pack and settings are here nobody
 * knows, so everything is held.
 */
export function startObserving(site: Site, boot: () => Promise<Boot | null>) {
  let ready: Boot | null = null;

  const renew = async () => {
    ready = await boot();
  };
  void renew();

  return {
    renew,

    /** Whether this may go out as it is. */
    admit(intent: Intent, consume: boolean): boolean {
      const isReply = intent.group === 'replies';
      const mode = ready?.settings.modes[isReply ? 'replies' : 'posts'];
      if (!ready || mode !== 'observe') return false;
      const draft = site.readDraft(intent, document);
      if (!draft || run(draft, ready.pack).some((finding) => finding.level === 'block')) return false;
      // A key nobody is sure of leaves the record to the platform's answer, and a post always does.
      if (consume && isReply && !intent.unsure && !isEmptyDraft(draft)) void ask('reply.pressed', { draft });
      return true;
    },
  };
}
