import { type Draft, MAIN_FIELD, PLATFORMS, SURFACES } from '#utils/core/draft/draft.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import { z } from '#utils/zod.ts';

/** One input line of `eval -- checks`. Unknown keys are let through: data sets carry their own. */
const inputSchema = z.object({
  text: z.string().optional(),
  platform: z.enum(PLATFORMS).default('weibo'),
  surface: z.enum(SURFACES).default('composer'),
  fields: z.record(z.string(), z.string()).default({}),
  links: z.array(z.object({ url: z.string(), text: z.string().default('') })).default([]),
  account: z.string().nullable().default(null),
  question: z.string().nullish(),
  /** The post that goes out with a repost; a reply's is its `question`. */
  quoted: z.object({ author: z.string().default(''), text: z.string().default('') }).nullish(),
  at: z.iso.datetime({ offset: true, local: true }).or(z.iso.date()).optional(),
});

export interface Input {
  readonly draft: Draft;
  readonly at: string | undefined;
}

/** Reads a line's `id` even where the rest of it cannot be used, so that every answer can be told apart. */
export function parseInput(line: string): { readonly id: unknown; readonly input: Result<Input> } {
  const json = parseJson(line);
  if (!json.ok) return { id: null, input: json };
  const { value } = json;
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  const parsed = inputSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { id, input: failure(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'bad input'}`) };
  }
  const { text, fields, platform, surface, account, links, at, question, quoted } = parsed.data;
  if (text === undefined && fields[MAIN_FIELD] === undefined)
    return { id, input: failure('text: is missing') };
  const draft: Draft = {
    platform,
    surface,
    account,
    fields: { ...fields, ...(text === undefined ? {} : { [MAIN_FIELD]: text }) },
    links,
    images: [],
    attachments: [],
    quoted: quoted ?? (question ? { author: '', text: question } : null),
  };
  return { id, input: success({ draft, at }) };
}

function parseJson(line: string): Result<unknown> {
  try {
    return success(JSON.parse(line));
  } catch (error) {
    return failure(`not JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
}
