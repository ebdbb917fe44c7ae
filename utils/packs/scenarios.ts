import type { PackError } from '#utils/core/checks/pack-error.ts';
import { PLATFORMS, SURFACES } from '#utils/core/draft/draft.ts';
import { KINDS } from '#utils/core/ledger/event.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { BOARD_KINDS, FAMILIES, type Scenario } from '#utils/core/training/scenario.ts';
import { z } from '#utils/zod.ts';
import { toPackError } from './issue-error.ts';
import { bilingual, fieldName, id, step, text, words } from './scenario-steps.ts';

/** The file of 演练案例, strict like the pack: only the training page and the background read it. */

const expected = z.union([z.string(), z.number(), z.boolean(), z.strictObject({ contains: words(200) })]);
const such = {
  event: z.enum(KINDS),
  subject: id.optional(),
  where: z.record(z.string().max(40), expected).optional(),
};
const condition = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('lacks'), field: fieldName, text: words(500) }),
  z.strictObject({ is: z.literal('has'), field: fieldName, anyOf: z.array(words(200)).min(1).max(30) }),
  z.strictObject({ is: z.literal('image-gone'), image: words(120) }),
  z.strictObject({ is: z.literal('event'), ...such }),
  z.strictObject({ is: z.literal('unpublished') }),
]);
const kept = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('text'), field: fieldName, text: words(500) }),
  z.strictObject({ is: z.literal('no-event'), ...such }),
]);

const clause = words(120);
const points = z.int().min(1).max(100);
const steps = z.array(step).min(1).max(60);

const mustFind = z.strictObject({
  id,
  kind: words(60).nullable(),
  field: fieldName.nullable(),
  text: words(500).nullable(),
  settled: z.array(condition).min(1).max(10),
  clause,
  points,
  words: bilingual(300),
});
const mustNotTouch = z.strictObject({ id, kept, clause, points, words: bilingual(300) });

const boardItem = z.strictObject({
  id,
  kind: z.enum(BOARD_KINDS),
  title: words(120),
  facts: z.array(z.strictObject({ name: words(40), value: words(500) })).max(20),
});

const start = z.strictObject({
  account: words(60),
  fields: z.record(fieldName, text(5000)),
  images: z.array(words(120)).max(18),
  comments: z.array(z.strictObject({ id, author: words(40), text: words(2000) })).max(60),
  inquiry: id.nullable(),
  board: z.array(boardItem).max(60),
});

const wrong = z.strictObject({
  why: bilingual(300),
  steps,
  expected: z.strictObject({
    points: z.int().min(0).max(2000),
    items: z.array(z.strictObject({ id, kind: z.enum(['missed', 'falseAlarm', 'touched']) })).max(40),
  }),
});

export const scenarioSchema = z.strictObject({
  id,
  family: z.enum(FAMILIES),
  platform: z.enum(PLATFORMS),
  surface: z.enum(SURFACES).nullable(),
  address: z.url({ protocol: /^https$/, hostname: /^(?:[a-z]+\.)+com$/ }).max(400),
  title: bilingual(60),
  story: bilingual(1000),
  start,
  mustFind: z.array(mustFind).min(1).max(30),
  mustNotTouch: z.array(mustNotTouch).max(30),
  model: steps,
  wrong,
  minutes: z.number().min(0.5).max(120),
  clauses: z.array(clause).min(1).max(20),
});

const version = z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'is not a version like 1.2.3');

const fileSchema = z.strictObject({
  id,
  version,
  minApp: version,
  title: words(60),
  provenance: words(400),
  scenarios: z.array(scenarioSchema).min(1).max(500),
});

export type ScenarioFile = Omit<z.infer<typeof fileSchema>, 'scenarios'> & {
  readonly scenarios: readonly Scenario[];
};

/** The door for files of scenarios: the file, or the first thing wrong with it, by path. */
export function parseScenarios(json: unknown): Result<ScenarioFile, PackError> {
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) return failure(toPackError(parsed.error.issues[0], json));
  return success(parsed.data);
}
