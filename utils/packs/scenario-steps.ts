import {
  CORRECTION_ACTIONS,
  CORRECTION_KINDS,
  DISPOSALS,
  PROBLEMS,
  URGENCIES,
} from '#utils/core/training/step.ts';
import { z } from '#utils/zod.ts';

// What the parts of a scenario share, and its steps: one row for each thing that can be done.

export const words = (max: number) => z.string().trim().min(1).max(max);
export const id = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, 'is not kebab-case');
export const bilingual = (max: number) => z.strictObject({ zh_CN: words(max), en: words(max * 3) });
export const text = (max: number) => z.string().max(max);
export const fieldName = z.string().regex(/^[a-z][A-Za-z]{1,30}$/, 'is not the name of a field');

const note = { note: bilingual(300), clause: words(120).nullable() };
const remark = words(500).nullable();
const item = id;

export const step = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('replace'), field: fieldName, from: words(500), to: text(500), ...note }),
  z.strictObject({ do: z.literal('type'), field: fieldName, text: words(5000), ...note }),
  z.strictObject({ do: z.literal('attach'), image: words(120), ...note }),
  z.strictObject({ do: z.literal('remove'), image: words(120), ...note }),
  z.strictObject({ do: z.literal('publish'), ...note }),
  z.strictObject({
    do: z.literal('settle'),
    kind: words(60),
    text: words(500).nullable(),
    how: z.enum(['fixed', 'ignored', 'falseAlarm', 'overridden']),
    to: text(500).nullable(),
    reason: words(500).nullable(),
    ...note,
  }),
  z.strictObject({ do: z.literal('tick'), ...note }),
  z.strictObject({ do: z.literal('pass'), ...note }),
  z.strictObject({ do: z.literal('return'), ...note }),
  z.strictObject({ do: z.literal('fill-answer'), answer: words(200), text: words(5000), ...note }),
  z.strictObject({
    do: z.literal('register-case'),
    item,
    category: words(60),
    urgency: z.enum(URGENCIES),
    ...note,
  }),
  z.strictObject({ do: z.literal('assign-case'), item, to: words(100), ...note }),
  z.strictObject({ do: z.literal('dispose'), item, how: z.enum(DISPOSALS), reason: remark, ...note }),
  z.strictObject({ do: z.literal('observe'), item, problem: z.enum(PROBLEMS).nullable(), ...note }),
  z.strictObject({ do: z.literal('patrol'), remark, ...note }),
  z.strictObject({
    do: z.literal('handover'),
    from: words(40),
    to: words(40),
    openCases: z.int().min(0).max(10_000),
    remark,
    ...note,
  }),
  z.strictObject({
    do: z.literal('correct'),
    item,
    kind: z.enum(CORRECTION_KINDS),
    remark: words(500),
    ...note,
  }),
  z.strictObject({
    do: z.literal('close-correction'),
    item,
    how: z.enum(CORRECTION_ACTIONS),
    remark,
    ...note,
  }),
]);
