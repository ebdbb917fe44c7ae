import { IMAGE_STATES, MAX_IMAGE_BYTES, OWNER_TRACES } from '../core/images/facts.ts';
import { z } from '../zod.ts';

const Pixels = z.int().min(0).max(1_000_000);

/** What was read from the images of a draft, as the guard hands it back with the draft. */
export const Images = z
  .array(
    z.strictObject({
      source: z.string().max(8_000),
      name: z.string().max(500).nullable(),
      state: z.enum(IMAGE_STATES),
      width: Pixels,
      height: Pixels,
      bytes: z.int().min(0),
      codes: z.array(z.string().max(4_000)).max(20),
      located: z.boolean(),
      owner: z.array(z.enum(OWNER_TRACES)).max(3),
    }),
  )
  .max(300);

/** A file of the largest size in base64, with the words before it. */
export const FileData = z.string().max(Math.ceil(MAX_IMAGE_BYTES / 3) * 4 + 300);
