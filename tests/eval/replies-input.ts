import { failure, type Result, success } from '#utils/core/result.ts';
import { z } from '#utils/zod.ts';

/** One line of a library; further keys are let through. A category is not searched: data sets make queries of it. */
export const libraryLine = z.object({
  id: z.string(),
  question: z.string(),
  variants: z.array(z.string()).default([]),
  answer: z.string().default(''),
});

/** One line of queries; `relevant` empty: the library holds no answer. */
export const queryLine = z.object({
  id: z.string().optional(),
  query: z.string(),
  relevant: z.array(z.string()).default([]),
});

/** Reads a line by a schema; the error says what is wrong with it. */
export function parseLine<Shape extends z.ZodType>(line: string, shape: Shape): Result<z.infer<Shape>> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return failure(`not JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
  const parsed = shape.safeParse(json);
  if (parsed.success) return success(parsed.data);
  const issue = parsed.error.issues[0];
  return failure(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'bad input'}`);
}
