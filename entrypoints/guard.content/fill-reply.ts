import type { FillOutcome } from '#components/overlay/model.ts';
import { textOf } from '#utils/dom/editable.ts';
import { insertText } from '#utils/dom/insert-text.ts';
import type { Form, Inquiry, Site } from '#utils/sites/define-site.ts';
import { findForms } from '#utils/sites/find-forms.ts';
import type { Inquiries } from './inquiries.ts';

/** Boxes come in with an animation on some platforms. */
const OPENING_MS = 2_000;

/**
 * Puts an answer into the box of this very inquiry, on the person's press. Only if the page still shows the same words
 * by the same person, and only into the box the platform itself has named for them; a closed one is opened first by the
 * platform's own control. `caret`: where the person was writing in an editable box.
 */
export async function fillReply(
  site: Site,
  inquiries: Inquiries,
  known: Inquiry,
  text: string,
  caret: Range | null,
): Promise<FillOutcome> {
  let now = inquiries.again(known);
  if (now && !now.box && now.opener) {
    now.opener.click();
    now = await waitForBox(inquiries, known);
  }
  if (!now) return { kind: 'gone' };
  const { box, surface } = now;
  const form = box && formOf(site, box);
  if (!form) return { kind: 'noBox' };
  const limit = site.replyLimits?.[surface] ?? Infinity;
  const by = textOf(box, form.reading).length + text.length - limit;
  if (by > 0) return { kind: 'over', by };
  const outcome = insertText(box, text, caret, form.reading);
  return { kind: outcome === 'done' ? 'filled' : outcome };
}

/** The form a box of the page belongs to. */
export function formOf(site: Site, box: HTMLElement): Form | undefined {
  return findForms(site, document).find(({ editors }) => Object.values(editors).includes(box));
}

/** The inquiry with its box, or as it stands when the time is over. */
async function waitForBox(inquiries: Inquiries, known: Inquiry): Promise<Inquiry | null> {
  const end = performance.now() + OPENING_MS;
  for (;;) {
    await new Promise(requestAnimationFrame);
    const now = inquiries.again(known);
    if (!now || now.box || performance.now() > end) return now;
  }
}
