import { z } from '../zod.ts';

const Short = z.string().max(500);

/** The official list has under two thousand rows. */
export const SourceRows = z.strictObject({
  rows: z
    .array(
      z.strictObject({ row: z.int().min(1), name: Short, category: Short, hosts: z.string().max(2_000) }),
    )
    .max(20_000),
});
/** A source the unit has confirmed itself. */
export const LocalSource = z.strictObject({
  name: Short,
  host: Short.nullable(),
  confirmedBy: Short,
  confirmedOn: z.string().max(20),
});
