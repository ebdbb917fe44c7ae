import { LEVELS } from '#utils/core/checks/finding.ts';
import { GATES, SURFACES } from '#utils/core/draft/draft.ts';
import { LINK_VERDICTS } from '#utils/core/sources/judge-link.ts';
import { z } from '#utils/zod.ts';

/** An identifier of ours: a rule, an item, a pack. */
export const Id = z.string().min(1).max(200);
/** A person's own words: a reason, a note. */
export const Words = z.string().max(500);
/** Name of a person, unit or account. */
export const Name = z.string().max(100);
export const Count = z.number().int().min(0);
export const Hash = z.string().regex(/^[0-9a-f]{64}$/);
export const Moment = z.iso.datetime({ offset: true });
/** First words of a text with its numbers masked, see `core/ledger/excerpt.ts`. */
export const Excerpt = z.string().max(100);

/** What was found, never the matched text: that may be the secret itself. */
export const FoundRecord = z.object({
  rule: Id,
  kind: Id,
  gate: z.enum(GATES),
  level: z.enum(LEVELS),
});

export const SettledRecord = FoundRecord.extend({
  outcome: z.enum(['fixed', 'ignored', 'falseAlarm', 'overridden']).nullable(),
  reason: Words.nullable(),
});

/** Where a link leads: its host and what is known of it, never the address. */
export const LinkEndRecord = z.object({ host: z.string().min(1).max(253), verdict: z.enum(LINK_VERDICTS) });

export const GuardedSurface = z.enum(SURFACES);
