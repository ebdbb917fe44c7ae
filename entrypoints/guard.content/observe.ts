import { isEmptyDraft } from '#utils/core/draft/draft.ts';
import { anyOf } from '#utils/dom/locate.ts';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';
import type { Intent, Site } from '#utils/sites/define-site.ts';
import { findForms } from '#utils/sites/find-forms.ts';
import { freshen, intentOfForm, relocate } from '#utils/sites/intents.ts';
import type { Boot } from './background-link.ts';
import type { Checks } from './checks.ts';
import { writtenForm } from './live-check.ts';

/**
 * Observe mode: what is only observed goes out without a dialog unless it has a 禁止 finding, and is recorded. The
 * default for comments, replies and messages; a unit may choose it for posts. Until the settings are here, everything
 * is held. What has not been checked yet is held for as long as that takes, and pressed again: `open` is for the rest.
 * What is written in an observed box is checked at every input, so that this hardly ever happens.
 */
export function startObserving(
  site: Site,
  boot: () => Promise<Boot | null>,
  checks: Checks,
  open: (intent: Intent) => void,
) {
  let ready: Boot | null = null;

  const renew = async () => {
    ready = await boot();
  };
  void renew();

  const own = new AbortController();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const checkAhead = () => {
    timer = null;
    const form = writtenForm(site, findForms(site, document));
    const intent = form && intentOfForm(form);
    const draft = intent && isObserved(intent) && site.readDraft(intent, document);
    if (draft) void checks(draft);
  };
  const afterInput = (event: Event) => {
    const [target] = event.composedPath();
    // Asked of selectors alone: finding the form itself measures the page, which no key in a post shall wait for.
    const mayBeObserved =
      target instanceof Element &&
      site.forms.some((spec) => isObserved(spec) && target.closest(anyOf(spec.editor)));
    if (mayBeObserved) timer ??= setTimeout(checkAhead);
  };
  addEventListener('input', afterInput, { capture: true, passive: true, signal: own.signal });

  const isObserved = ({ group }: Pick<Intent, 'group'>) =>
    ready?.settings.modes[group === 'replies' ? 'replies' : 'posts'] === 'observe';

  const judgeNow = async (intent: Intent) => {
    const draft = site.readDraft(intent, document);
    const findings = draft && (await checks(draft));
    if (!findings || findings.some(({ level }) => level === 'block')) return open(intent);
    // A key that may only break the line is not made a press of the button: the next one finds all known.
    if (intent.unsure) return;
    // The page may have changed meanwhile: then this very press finds another text, and is held in its turn.
    relocate(site, document, freshen(site, document, intent))?.click();
  };

  return {
    renew,
    isObserved,

    /** Whether this may go out as it is. */
    admit(intent: Intent, consume: boolean): boolean {
      if (!isObserved(intent)) return false;
      const draft = site.readDraft(intent, document);
      const findings = draft && checks.known(draft);
      if (draft && !findings && !consume) void checks(draft);
      if (!draft || !findings || findings.some(({ level }) => level === 'block')) return false;
      // A key nobody is sure of leaves the record to the platform's answer, and a post always does.
      const isReply = intent.group === 'replies';
      if (consume && isReply && !intent.unsure && !isEmptyDraft(draft)) void ask('reply.pressed', { draft });
      return true;
    },

    stop: () => {
      own.abort();
      if (timer !== null) clearTimeout(timer);
    },

    /** What was held and is only observed: on its way again as soon as it is known to be harmless. */
    judge(intent: Intent): void {
      void judgeNow(intent).catch((error: unknown) => log.error('observe', 'judge', error));
    },
  };
}
