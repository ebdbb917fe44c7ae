import type { SitePatch } from '#utils/core/checks/pack.ts';
import { PLATFORMS } from '#utils/core/draft/draft.ts';
import { z } from '#utils/zod.ts';
import { isPlainSelector } from './plain-selector.ts';

const MOST = 50;

/** One entry, strict. Whether its selector keys exist is known only where the site is: `sites/patches.ts`. */
const sitePatch = z.strictObject({
  site: z.enum(PLATFORMS),
  off: z.boolean().optional(),
  fixedIn: z
    .string()
    .regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/)
    .optional(),
  reason: z.string().trim().min(1).max(400),
  selectors: z
    .record(
      z.string().regex(/^[a-z][a-zA-Z]{1,40}$/),
      z.array(z.string().refine(isPlainSelector)).min(1).max(5),
    )
    .optional(),
});

/**
 * Selector patches of a pack. Bad entry, no entry: what does not parse is left out and the pack stays, since a patch
 * meant for a newer version must not take the rules away from an older one.
 */
export const sitePatches = z
  .array(z.unknown())
  .max(MOST)
  .default([])
  .transform((entries): SitePatch[] => entries.flatMap((entry) => sitePatch.safeParse(entry).data ?? []));
