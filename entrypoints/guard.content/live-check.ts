import { countLevels, run } from '#utils/core/checks/run.ts';
import { isEmptyDraft } from '#utils/core/draft/draft.ts';
import type { LevelCounts } from '#utils/messages/names.ts';
import type { Form, Site } from '#utils/sites/define-site.ts';
import { findForms } from '#utils/sites/find-forms.ts';
import { intentOfForm } from '#utils/sites/intents.ts';
import type { Boot } from './background-link.ts';
import { markFindings } from './marks.ts';

const QUIET_MS = 250;

/** The form a person is writing in: the focused one, else the first with something in it. */
export function writtenForm(site: Site, forms: readonly Form[]): Form | null {
  const active = document.activeElement;
  const focused = forms.find((form) => Object.values(form.editors).some((editor) => editor.contains(active)));
  return focused ?? forms.find((form) => hasContent(site, form)) ?? forms[0] ?? null;
}

/**
 * Checks the text while it is written, a moment after the last key, and reports the counts; `null`: no text. The
 * function returned asks for a check soon, for changes that are not typing.
 */
export function startLiveCheck(
  site: Site,
  boot: () => Promise<Boot | null>,
  onCounts: (counts: LevelCounts | null) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;

  const check = async () => {
    const ready = await boot();
    const form = writtenForm(site, findForms(site, document));
    const draft = form && site.readDraft(intentOfForm(form), document);
    if (!ready || !draft || isEmptyDraft(draft)) {
      markFindings(null, []);
      return onCounts(null);
    }
    const findings = run(draft, ready.pack);
    markFindings(form, findings);
    onCounts(countLevels(findings));
  };

  const wait = () => {
    timer = setTimeout(() => {
      timer = null;
      void check();
    }, QUIET_MS);
  };
  const afterTyping = () => {
    if (timer !== null) clearTimeout(timer);
    wait();
  };
  addEventListener('input', afterTyping, { capture: true, passive: true });
  addEventListener('focusin', afterTyping, { capture: true, passive: true });
  // A page that never rests must not put the check off for ever: its changes do not restart the clock.
  return () => {
    if (timer === null) wait();
  };
}

function hasContent(site: Site, form: Form): boolean {
  const draft = site.readDraft(intentOfForm(form), document);
  return draft !== null && !isEmptyDraft(draft);
}
