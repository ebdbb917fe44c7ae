import { LEVELS } from '#utils/core/checks/finding.ts';
import { GATES, SURFACES } from '#utils/core/draft/draft.ts';
import { z } from '#utils/zod.ts';
import { caseCategory, deadline, workYear } from './case-lists.ts';
import { sitePatches } from './site-patches.ts';
import { localSource } from './source-shapes.ts';

/** The pack file, strict: an unknown field is a misspelt one, and silence about it would be a rule that never runs. */

const line = (max: number) => z.string().trim().min(1).max(max);
const examples = z.strictObject({
  hit: z.array(line(200)).min(1).max(20),
  miss: z.array(line(200)).min(1).max(20),
});
const version = z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'is not a version like 1.2.3');

const guard = z.string().min(1).max(300).nullable();

const typo = z.strictObject({
  kind: z.enum(['misspelling', 'redundancy']).default('misspelling'),
  wrong: line(20),
  right: line(20),
  guard,
  level: z.enum(LEVELS),
  examples,
});

const confusable = z.strictObject({
  text: line(20),
  other: line(20),
  why: line(200),
  guard,
  examples,
});

const formerName = z.strictObject({
  old: line(40),
  now: line(80),
  since: z
    .string()
    .regex(/^\d{4}-\d{2}$/, 'is not a month like 2018-03')
    .nullable(),
  guard,
  examples,
});

const unitTerm = z.strictObject({
  term: line(60),
  gate: z.enum(GATES),
  level: z.enum(LEVELS),
  why: line(200),
  fix: line(60).nullable(),
  guard,
  examples,
});

const rosterEntry = z.strictObject({ name: line(20), title: line(80), verified: z.iso.date() });

const commerceHost = z.strictObject({
  host: z
    .string()
    .max(120)
    .regex(
      /^(?:(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:\/[\w-]+)?|[a-z][a-z0-9+.-]+:\/\/)$/,
      'is neither a host, a host with one path segment, nor a scheme like taobao://',
    ),
  category: line(20),
  level: z.enum(LEVELS),
});

const ownAccount = z.strictObject({
  kind: z.enum(['account', 'miniProgram', 'shop']),
  name: line(60),
  id: line(120).nullable(),
  confirmedBy: line(40),
  confirmedOn: z.iso.date(),
});

const serviceHost = z
  .string()
  .max(120)
  .regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,24}$/, 'is not a host like www.zjzwfw.gov.cn');

const manualItem = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{2,40}$/, 'is not kebab-case'),
  gate: z.enum(GATES),
  surfaces: z.array(z.enum(SURFACES)).min(1),
  text: line(120),
  textEn: line(240),
  clause: line(120),
  required: z.boolean(),
});

export const packSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, 'is not kebab-case'),
  version,
  minApp: version,
  title: line(60),
  provenance: line(400),
  effective: z.iso.date(),
  expires: z.iso.date().nullable(),
  typos: z.array(typo).max(20_000).superRefine(unique('wrong')),
  confusables: z.array(confusable).max(20_000).superRefine(unique('text')).default([]),
  formerNames: z.array(formerName).max(20_000).superRefine(unique('old')).default([]),
  formulas: z.array(line(200)).max(2000).default([]),
  originals: z.array(z.string().min(8).max(100_000)).max(200).default([]),
  unitTerms: z.array(unitTerm).max(100_000).superRefine(unique('term')).default([]),
  roster: z.array(rosterEntry).max(20_000).default([]),
  localSources: z.array(localSource).max(5000).superRefine(unique('name')).default([]),
  commerceHosts: z.array(commerceHost).max(20_000).superRefine(unique('host')),
  ownAccounts: z.array(ownAccount).max(5000).superRefine(unique('name')).default([]),
  serviceHosts: z.array(serviceHost).max(500).default([]),
  checklist: z.array(manualItem).max(200).superRefine(unique('id')),
  caseCategories: z.array(caseCategory).max(200).superRefine(unique('id')).default([]),
  deadlines: z.array(deadline).max(200).superRefine(unique('id')).default([]),
  workYears: z.array(workYear).max(50).superRefine(unique('year')).default([]),
  askReviewer: z.boolean(),
  explanationDays: z.int().min(0).max(90).optional(),
  sitePatches,
});

export type PackFile = z.infer<typeof packSchema>;

function unique<K extends string>(key: K) {
  return (entries: readonly Record<K, string | number>[], context: z.RefinementCtx) => {
    const seen = new Set<string | number>();
    entries.forEach((entry, index) => {
      if (seen.has(entry[key]))
        context.addIssue({ code: 'custom', path: [index, key], message: `“${entry[key]}” is there twice` });
      seen.add(entry[key]);
    });
  };
}
