import type { Review } from '#utils/core/review/checklist.ts';
import { ask } from '#utils/messages/client.ts';
import type { Overlay } from './overlay.ts';

/** Keeps 来源 and 与原文比对 of the open review up to date: asked again when its draft or its originals change. */
export function startTrace(overlay: Overlay) {
  /** `before`: the review as it was shown until now. */
  return async function trace(before: Review | null, { draft, originals }: Review): Promise<void> {
    if (before?.draft === draft && before.originals === originals) return;
    if (!before) overlay.show({ provenance: null });
    const answer = await ask('provenance.read', { draft, originals });
    const now = overlay.model().review;
    const isCurrent = now?.draft === draft && now.originals === originals;
    if (answer.ok && isCurrent) overlay.show({ provenance: answer.value });
  };
}
