import type { Pack } from '#utils/core/checks/pack.ts';
import { run } from '#utils/core/checks/run.ts';
import type { Draft } from '#utils/core/draft/draft.ts';
import { startMeter } from '#utils/core/text/meter.ts';

const AT = '2026-06-01T09:00:00+08:00';
/** Steps that do not depend on the length: what the ends of texts cost all rules together. */
const MARGIN = 20_000;

/**
 * What is wrong with how a draft is checked, `null` for nothing: an exception, a finding that does not stand where it
 * says, or work that grows faster than the texts.
 */
export function findFault(draft: Draft, pack: Pack): string | null {
  try {
    const once = startMeter();
    for (const finding of run(draft, pack, { at: AT, meter: once })) {
      const { rule, scope, field, start, end, text } = finding;
      if (scope === 'draft') continue;
      const source = draft.fields[field] ?? '';
      if (start < 0 || end <= start || end > source.length || source.slice(start, end) !== text)
        return `${rule}: ${field} ${start} to ${end} is not what it says`;
    }
    const twice = startMeter();
    run(doubled(draft), pack, { at: AT, meter: twice });
    if (twice.steps > 2 * once.steps + MARGIN) return `steps grew from ${once.steps} to ${twice.steps}`;
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function doubled(draft: Draft): Draft {
  const fields = Object.fromEntries(Object.entries(draft.fields).map(([name, text]) => [name, text + text]));
  const { quoted } = draft;
  return { ...draft, fields, quoted: quoted && { ...quoted, text: quoted.text + quoted.text } };
}
