import { matchSources, type Origin } from '#utils/core/provenance/match-sources.ts';
import { compareWithOriginals } from '#utils/core/provenance/segments.ts';
import { success } from '#utils/core/result.ts';
import type { Handlers } from '#utils/messages/router.ts';
import { notePasted, pastedIn } from '../pasted-passages.ts';
import { registeredPages, registerPage } from '../registered-pages.ts';
import { standingOf } from '../source-standing.ts';

type Own = 'source.register' | 'passage.pasted' | 'provenance.read';

export const provenanceHandlers: Pick<Handlers, Own> = {
  'source.register': async ({ tabId }) => {
    const registered = await registerPage(tabId);
    if (!registered.ok) return registered;
    return success({ ...registered.value, standing: await standingOf(registered.value.host) });
  },

  'passage.pasted': async ({ text, hosts }, sender) => {
    await notePasted(sender.tab?.id ?? -1, text, hosts);
    return success(null);
  },

  /** The diff is made here: the page only shows its parts. */
  'provenance.read': async ({ draft, originals }, sender) => {
    const matches = matchSources(draft.fields, await originsFor(sender.tab?.id ?? -1));
    const sources = await Promise.all(
      matches.map(async (match) => ({ ...match, standing: await standingOf(match.host) })),
    );
    const comparison = originals.length === 0 ? null : compareWithOriginals(draft.fields, originals);
    return success({ sources, comparison });
  },
};

async function originsFor(tabId: number): Promise<readonly Origin[]> {
  const registered = await registeredPages();
  const pasted = await pastedIn(tabId);
  return [
    ...registered.map((page) => ({ ...page, how: 'registered' as const })),
    ...pasted.flatMap(({ hosts, at, grams }) =>
      hosts
        .slice(0, 1)
        .map((host) => ({ how: 'pasted' as const, host, title: '', at, grams: new Set(grams) })),
    ),
  ];
}
