import { parse } from 'tldts';
import type { PackError } from '#utils/core/checks/pack-error.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { CONFIDENCES, type SourceList } from '#utils/core/sources/source-list.ts';
import { z } from '#utils/zod.ts';
import { host, sourceName } from './source-shapes.ts';

const words = z.array(z.string().trim().min(1).max(40)).max(2000).default([]);
const sourceHost = z.strictObject({ host, confidence: z.enum(CONFIDENCES) });
const place = z
  .string()
  .max(120)
  .regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:\/[\w-]+)?$/, 'is not a host or host/path');

export const approvedSource = z.strictObject({
  name: sourceName,
  category: z.string().trim().min(1).max(60),
  official: z.boolean().default(false),
  hosts: z.array(sourceHost).max(20).default([]),
  aliases: z.array(sourceName).max(40).default([]),
});

const listSchema = z.strictObject({
  id: z.literal('sources'),
  version: z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/),
  minApp: z.string(),
  title: z.string().min(1).max(60),
  provenance: z.string().min(1).max(400),
  /** What must be done before anybody relies on it. */
  notice: z.string().min(1).max(200),
  effective: z.iso.date(),
  expires: z.iso.date().nullable(),
  sources: z.array(approvedSource).max(20_000),
  toConfirm: z.array(z.strictObject({ name: sourceName, hosts: z.array(sourceHost).max(20) })).max(2000),
  partyHosts: z.array(host).max(2000),
  platformHosts: z.array(place).max(2000),
  selfMediaHosts: z.array(place).max(2000),
  forbiddenNames: z.strictObject({ whole: words, part: words }),
  governmentNames: z.strictObject({ anywhere: words, ending: words, beginning: words, never: words }),
});

export type SourceFile = SourceList & z.infer<typeof listSchema>;

/** The door for the file of approved sources: the list, or the first thing wrong with it. */
export function parseSources(json: unknown): Result<SourceFile, PackError> {
  const parsed = listSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = issue?.path.join('.') ?? '';
    return refused(path, issue?.message ?? 'is not a list of sources', null);
  }
  const seen = new Set<string>();
  for (const [index, { name, hosts }] of parsed.data.sources.entries()) {
    if (seen.has(name)) return refused(`sources.${index}.name`, 'is there twice', name);
    seen.add(name);
    // Below a public suffix anybody may register: such an entry would approve strangers.
    const open = hosts.find((each) => isPublicSuffix(each.host));
    if (open) return refused(`sources.${index}.hosts`, `${open.host} is a public suffix`, name);
  }
  return success(parsed.data);
}

/** Whether anybody may register names below this host (`com.cn`, `gov.cn`). */
export function isPublicSuffix(name: string): boolean {
  return parse(name, { extractHostname: false, validateHostname: false }).domain === null;
}

function refused(path: string, reason: string, entry: string | null): Result<never, PackError> {
  return failure({ path, reason, fault: 'shape', entry, detail: reason });
}
