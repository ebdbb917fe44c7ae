import type { Finding } from '#utils/core/checks/finding.ts';
import type { Pack } from '#utils/core/checks/pack.ts';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';

export const EMPTY_PACK: Pack = {
  id: 'test',
  version: '1.0.0',
  title: 'test',
  typos: [],
  confusables: [],
  formerNames: [],
  formulas: [],
  unitTerms: [],
  roster: [],
  localSources: [],
  commerceHosts: [],
  checklist: [],
  askReviewer: false,
};

/** Findings of one kind in a plain post. */
export function findingsIn(text: string, kind: string, at = '2026-06-01T09:00:00+08:00'): Finding[] {
  return run(plainDraft(text), EMPTY_PACK, { at }).filter((finding) => finding.kind === kind);
}
