import { z } from '#utils/zod.ts';

/** A host without scheme, port or path, as it is compared: lower case, no trailing dot, Punycode for other scripts. */
export const host = z
  .string()
  .max(120)
  .regex(
    /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,30})$/,
    'is not a host like news.cn',
  );

export const sourceName = z.string().trim().min(2).max(60);

/** What the unit has had confirmed by its 宣传 or 网信 department, or by itself in writing. */
export const localSource = z.strictObject({
  name: sourceName,
  host: host.nullable(),
  confirmedBy: z.string().trim().min(2).max(40),
  confirmedOn: z.iso.date(),
});
