import { browser } from '#imports';
import type { Finding } from '#utils/core/checks/finding.ts';
import { type Ignored, saveSettings } from '#utils/data/settings.ts';
import type { SettledFinding } from '#utils/messages/names.ts';
import { record } from './ledger.ts';

/** The words a unit does not want to be told about again. A 禁止 is always told. */
export function withoutIgnored(
  findings: readonly Finding[],
  ignored: readonly Ignored[],
): readonly Finding[] {
  if (!ignored.length) return findings;
  const keys = new Set(ignored.map(keyOf));
  return findings.filter((finding) => finding.level === 'block' || !keys.has(keyOf(finding)));
}

/** Keeps what was ignored for the whole unit in a review that is over, and records that this setting changed. */
export async function rememberIgnored(settled: readonly SettledFinding[]): Promise<void> {
  const wanted = settled.flatMap(({ finding, outcome }) =>
    outcome?.kind === 'ignored' && outcome.scope === 'unit' && finding.level !== 'block'
      ? [{ kind: finding.kind, text: finding.text }]
      : [],
  );
  if (!wanted.length) return;
  let isNew = false;
  await saveSettings(browser.storage.local, ({ ignored: before }) => {
    const ignored = [...new Map([...before, ...wanted].map((entry) => [keyOf(entry), entry])).values()];
    isNew = ignored.length > before.length;
    return { ignored };
  });
  if (isNew) await record({ kind: 'settings.changed', data: { names: ['ignored'] } });
}

function keyOf({ kind, text }: Ignored): string {
  return `${kind}\u0000${text}`;
}
