import { DEADLINE_UNITS } from '#utils/core/cases/deadline.ts';
import { z } from '#utils/zod.ts';

// Lists of a pack that 办件 are kept by: what is usual in one place is not in another, so a unit may change each entry.

const line = (max: number) => z.string().trim().min(1).max(max);
const slug = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, 'is not kebab-case');
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is not a time like 08:30');

export const deadline = z.strictObject({
  id: slug,
  title: line(60),
  titleEn: line(120),
  count: z.int().min(0).max(1000),
  unit: z.enum(DEADLINE_UNITS),
  source: line(200),
});

export const caseCategory = z.strictObject({
  id: slug,
  title: line(20),
  titleEn: line(60),
  topics: z.array(line(20)).max(60),
  departments: z.array(line(40)).max(20),
  hotlines: z.array(line(20)).max(10),
  note: line(120).nullable(),
});

export const workYear = z.strictObject({
  year: z.int().min(2000).max(2100),
  off: z.array(z.iso.date()).max(366),
  work: z.array(z.iso.date()).max(366),
  hours: z
    .array(z.strictObject({ from: clock, to: clock }))
    .min(1)
    .max(4),
  source: line(200),
});
