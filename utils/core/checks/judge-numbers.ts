import { findNumberRuns, type NumberReading, readNumbers } from '../text/number-runs.ts';
import type { FieldContext, FieldHit } from './define-rule.ts';

/**
 * What `judge` makes of every number of `shortest` to `longest` digits in a field, read in every way its groups allow.
 * A number that is found takes its characters: no other reading of the same ones is asked about.
 */
export function judgeNumbers(
  context: FieldContext,
  lengths: { readonly shortest: number; readonly longest: number },
  judge: (reading: NumberReading, context: FieldContext) => FieldHit | undefined,
): FieldHit[] {
  return findNumberRuns(context.folded, context.meter).flatMap((run) => {
    const hits: FieldHit[] = [];
    let free = 0;
    for (const reading of readNumbers(run, lengths, context.meter)) {
      if (reading.start < free) continue;
      const hit = judge(reading, context);
      if (!hit) continue;
      hits.push(hit);
      free = reading.end;
    }
    return hits;
  });
}
