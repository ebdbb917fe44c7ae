import type { FillOutcome } from '#components/overlay/model.ts';
import type { Urgency } from '#utils/core/cases/case.ts';
import { ask } from '#utils/messages/client.ts';
import type { Inquiry, Site } from '#utils/sites/define-site.ts';

/** What a person chose: category and urgency of a case that is not open yet, and whom it is passed on to, if at all. */
export interface CaseStep {
  readonly category: string;
  readonly urgency: Urgency;
  readonly deadline: string | null;
  readonly to: string | null;
}

const NAME_MAX = 100;

/** 「登记办件」 and 「转办」 of one inquiry. `id`: its case, where it is open. Returns the case and what to tell. */
export async function takeCaseStep(
  site: Site,
  { author, text }: Pick<Inquiry, 'author' | 'text'>,
  id: string | null,
  { category, urgency, deadline, to }: CaseStep,
): Promise<{ readonly id: string | null; readonly outcome: FillOutcome }> {
  let known = id;
  if (known === null) {
    const opened = await ask('case.open', {
      platform: site.id,
      account: site.readAccount(document)?.slice(0, NAME_MAX) ?? null,
      person: author.slice(0, NAME_MAX),
      contact: '',
      text,
      category,
      urgency,
      number: null,
      deadline,
      due: null,
      received: null,
    });
    if (!opened.ok) return { id, outcome: { kind: 'noCase' } };
    known = opened.value.id;
  }
  if (to === null) return { id: known, outcome: { kind: 'opened' } };
  const assigned = await ask('case.assign', { id: known, to, due: null, note: '' });
  return { id: known, outcome: { kind: assigned.ok ? 'assigned' : 'noCase' } };
}
