import { browser } from '#imports';
import type { Memory } from '#utils/core/checks/check-fields.ts';
import type { CheckedWith } from '#utils/core/checks/check-request.ts';
import type { Finding } from '#utils/core/checks/finding.ts';
import { run } from '#utils/core/checks/run.ts';
import type { Draft } from '#utils/core/draft/draft.ts';
import { formatTimestamp } from '#utils/core/ledger/timestamp.ts';
import { loadSettings } from '#utils/data/settings.ts';
import { withoutIgnored } from './ignored.ts';
import { type InForce, inForce } from './pack.ts';
import { registeredPages } from './registered-pages.ts';
import { sourcesFor } from './sources.ts';

/** Tabs in which somebody writes; an unchanged paragraph field of theirs is not checked again. */
const KEPT = 8;

interface TabMemory {
  readonly by: InForce;
  readonly fields: Memory;
}

const memories = new Map<number, TabMemory>();

const NOTHING: CheckedWith = { originals: [], images: [] };

/** Findings of a draft by the pack in force, as if it were published now. `tabId`: whose draft this is, over time. */
export async function checkDraft(
  draft: Draft,
  { originals, images }: CheckedWith = NOTHING,
  tabId: number | null = null,
): Promise<readonly Finding[]> {
  const force = await inForce();
  const at = formatTimestamp(minuteOf(Date.now()), -new Date().getTimezoneOffset());
  const { settings } = await loadSettings(browser.storage.local);
  const memory = tabId !== null && { memory: memoryOf(tabId, force) };
  const found = run(draft, force.pack, {
    at,
    rules: force.rules,
    originals,
    images,
    registered: await registeredPages(),
    sources: await sourcesFor(draft),
    ...memory,
  });
  return withoutIgnored(found, settings.ignored);
}

/** The tab is gone. */
export function forgetDraft(tabId: number): void {
  memories.delete(tabId);
}

function memoryOf(tabId: number, by: InForce): Memory {
  const before = memories.get(tabId);
  const memory = before?.by === by ? before : { by, fields: new Map() };
  memories.delete(tabId);
  memories.set(tabId, memory);
  const [oldest] = memories.keys();
  if (memories.size > KEPT && oldest !== undefined) memories.delete(oldest);
  return memory.fields;
}

/** Findings that depend on the time do so by the minute, so that memory serves between two key strokes. */
function minuteOf(epochMs: number): number {
  return epochMs - (epochMs % 60_000);
}
