import { type Draft, isReply } from '#utils/core/draft/draft.ts';
import type { Site } from '#utils/sites/define-site.ts';

/** UTF-16 code units; more is refused as a whole by the background. */
const LONGEST_NAME = 100;
const LONGEST = 20_000;

/**
 * The draft together with what it answers, for the rules that compare the two. What is published, and signed for, stays
 * the draft as it was read. Nothing is added where the page does not say which of several open boxes is meant.
 */
export function withQuestion(site: Site, draft: Draft, doc: Document): Draft {
  if (!isReply(draft) || draft.quoted) return draft;
  const answered = site.findInquiries?.(doc).filter(({ box, surface }) => box && surface === draft.surface);
  const [one, second] = answered ?? [];
  if (!one?.text || second) return draft;
  return {
    ...draft,
    quoted: { author: one.author.slice(0, LONGEST_NAME), text: one.text.slice(0, LONGEST) },
  };
}
