import { loadNational, loadSources } from '#tests/contracts/rule-examples.ts';
import { type Draft, plainDraft } from '#utils/core/draft/draft.ts';
import { type DraftSources, judgeDraft, type SourceContext } from '#utils/core/sources/draft-sources.ts';
import type { LocalSource } from '#utils/core/sources/source-list.ts';
import { startMeter } from '#utils/core/text/meter.ts';

const pack = loadNational();

export const LOCAL: LocalSource = {
  name: '湖畔早知道',
  host: 'hupan.example.com',
  confirmedBy: '区委宣传部',
  confirmedOn: '2026-03-02',
};

export function contextOf(
  text: string,
  parts: Partial<Draft> = {},
  locals: readonly LocalSource[] = [],
): SourceContext {
  return {
    draft: plainDraft(text, parts),
    pack: { ...pack, localSources: locals },
    sources: loadSources(),
    meter: startMeter(),
  };
}

export function judgeText(
  text: string,
  parts: Partial<Draft> = {},
  locals: readonly LocalSource[] = [],
): DraftSources {
  return judgeDraft(contextOf(text, parts, locals));
}
