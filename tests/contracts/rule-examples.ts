import { readFileSync } from 'node:fs';
import type { DraftExample, Example } from '#utils/core/checks/define-rule.ts';
import type { Pack } from '#utils/core/checks/pack.ts';
import type { Draft } from '#utils/core/draft/draft.ts';
import { MAIN_FIELD } from '#utils/core/draft/draft.ts';
import { unread } from '#utils/core/images/facts.ts';
import { gramsOf } from '#utils/core/provenance/grams.ts';
import { type LoadedPack, parsePack } from '#utils/packs/load.ts';
import { parseSources, type SourceFile } from '#utils/packs/source-list.ts';

const NATIONAL = new URL('../../public/packs/national.json', import.meta.url);

/** The built-in pack as a file, for tests that break it. */
export function readNational(): Record<string, unknown> {
  return JSON.parse(readFileSync(NATIONAL, 'utf8'));
}

export function loadNational(): LoadedPack {
  const pack = parsePack(readNational());
  if (!pack.ok) throw new Error(`${pack.error.path} ${pack.error.reason}`);
  return pack.value;
}

const SOURCES = new URL('../../public/packs/sources.json', import.meta.url);
let sources: SourceFile | null = null;

/** The built-in list of sources, parsed once. */
export function loadSources(): SourceFile {
  if (sources) return sources;
  const parsed = parseSources(JSON.parse(readFileSync(SOURCES, 'utf8')));
  if (!parsed.ok) throw new Error(`${parsed.error.path} ${parsed.error.reason}`);
  sources = parsed.value;
  return sources;
}

/** The example's text without its marks, and the marked spans. Marks do not nest. */
export function readMarks(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[⟦⟧]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, spans };
}

export function toDraft(example: Example): Draft {
  const parts: DraftExample = typeof example === 'string' ? { text: example } : example;
  const { text } = readMarks(parts.text);
  return {
    platform: parts.platform ?? 'weibo',
    surface: parts.surface ?? 'composer',
    account: null,
    fields: parts.title === undefined ? { [MAIN_FIELD]: text } : { title: parts.title, [MAIN_FIELD]: text },
    links: (parts.links ?? []).map((url) => ({ url, text: '' })),
    images: (parts.images ?? []).map((name) => ({ source: '', name })),
    attachments: [
      ...(parts.attachments ?? []).map((url) => ({ kind: 'card', text: '', url })),
      ...(parts.cards ?? []),
    ],
    quoted: parts.quoted === undefined ? null : { author: parts.author ?? '', text: parts.quoted },
  };
}

/** What else an example is run with: the pack with its roster and unit's words, and its originals. */
export function settingOf(example: Example, pack: Pack) {
  const parts: Partial<DraftExample> = typeof example === 'string' ? {} : example;
  const { roster, unitTerms, ownAccounts, originals, localSources, registered, imageFacts } = parts;
  const using: Pack =
    roster || unitTerms || ownAccounts || localSources
      ? {
          ...pack,
          roster: roster ?? pack.roster,
          unitTerms: unitTerms ?? pack.unitTerms,
          ownAccounts: ownAccounts ?? pack.ownAccounts,
          localSources: localSources ?? pack.localSources,
        }
      : pack;
  const pages = registered?.map((text) => ({
    host: 'example.gov.cn',
    title: '',
    at: '2026-06-01T09:00:00+08:00',
    grams: new Set(gramsOf(text)),
  }));
  const images = Object.entries(imageFacts ?? {}).map(([name, facts]) => ({
    ...unread('read', name),
    ...facts,
  }));
  return {
    pack: using,
    images,
    sources: loadSources(),
    ...(originals && { originals }),
    ...(pages && { registered: pages }),
  };
}

/** Expected spans of the main field and expected evidence of findings about the draft. */
export function expectedOf(example: Example) {
  const parts: DraftExample = typeof example === 'string' ? { text: example } : example;
  return { spans: readMarks(parts.text).spans, evidence: parts.evidence ?? [] };
}

/** How an example is named in the test's output. */
export function nameOf(example: Example): string {
  return typeof example === 'string' ? example : JSON.stringify(example);
}
