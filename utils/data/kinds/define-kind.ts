import type { Kind } from '#utils/core/ledger/event.ts';
import type { z } from '#utils/zod.ts';

export interface KindDefinition<
  K extends Kind = Kind,
  Shape extends z.core.$ZodLooseShape = z.core.$ZodLooseShape,
> {
  readonly kind: K;
  readonly schema: z.ZodObject<Shape>;
  readonly example: z.infer<z.ZodObject<Shape>>;
}

/** One kind of record: its data's schema and an example that must parse. Use only `null` for what is absent. */
export function defineKind<const K extends Kind, Shape extends z.core.$ZodLooseShape>(
  definition: KindDefinition<K, Shape>,
): KindDefinition<K, Shape> {
  return definition;
}
