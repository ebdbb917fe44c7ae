import { countLevels } from '#utils/core/checks/finding.ts';
import { isEmptyDraft } from '#utils/core/draft/draft.ts';
import { draftKey } from '#utils/core/draft/fingerprint.ts';
import { log } from '#utils/log.ts';
import type { LevelCounts } from '#utils/messages/names.ts';
import type { Form, Site } from '#utils/sites/define-site.ts';
import { findForms } from '#utils/sites/find-forms.ts';
import { intentOfForm } from '#utils/sites/intents.ts';
import type { Checks } from './checks.ts';
import type { Checked } from './mark-board.ts';

const QUIET_MS = 250;

/** The form a person is writing in: the focused one, else the first with something in it. */
export function writtenForm(site: Site, forms: readonly Form[]): Form | null {
  const active = document.activeElement;
  const focused = forms.find((form) => Object.values(form.editors).some((editor) => editor.contains(active)));
  return focused ?? forms.find((form) => hasContent(site, form)) ?? forms[0] ?? null;
}

/**
 * Checks the text while it is written, a moment after the last key, and reports the counts (`null`: no text) with the
 * form they are about (`null`: none). `soon` asks for a check for changes that are not typing.
 */
export function startLiveCheck(
  site: Site,
  checks: Checks,
  onChecked: (counts: LevelCounts | null, checked: Checked | null) => void,
): { readonly soon: () => void; readonly stop: () => void } {
  const own = new AbortController();
  const options = { capture: true, passive: true, signal: own.signal };
  let timer: ReturnType<typeof setTimeout> | null = null;
  let round = 0;

  const check = async () => {
    round += 1;
    const turn = round;
    const form = writtenForm(site, findForms(site, document));
    const draft = form && site.readDraft(intentOfForm(form), document);
    if (!draft) return onChecked(null, null);
    if (isEmptyDraft(draft)) return onChecked(null, { form, draft, findings: [] });
    const findings = await checks(draft);
    // A later check has overtaken this one, or the guard has stopped.
    if (own.signal.aborted || turn !== round || !findings) return;
    onChecked(countLevels(findings), { form, draft, findings });
    // What was typed into a frame while the answer was on its way made no event here.
    const now = site.readDraft(intentOfForm(form), document);
    if (now && timer === null && draftKey(now) !== draftKey(draft)) wait();
  };

  const wait = () => {
    timer = setTimeout(() => {
      timer = null;
      void check().catch((error: unknown) => log.error('live-check', 'check', error));
    }, QUIET_MS);
  };
  const afterTyping = () => {
    if (timer !== null) clearTimeout(timer);
    wait();
  };
  addEventListener('input', afterTyping, options);
  addEventListener('focusin', afterTyping, options);
  return {
    // A page that never rests must not put the check off for ever: its changes do not restart the clock.
    soon: () => {
      if (timer === null) wait();
    },
    stop: () => {
      own.abort();
      if (timer !== null) clearTimeout(timer);
    },
  };
}

function hasContent(site: Site, form: Form): boolean {
  const draft = site.readDraft(intentOfForm(form), document);
  return draft !== null && !isEmptyDraft(draft);
}
