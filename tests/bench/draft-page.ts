import { findForms } from '#utils/sites/find-forms.ts';
import { intentOfForm } from '#utils/sites/intents.ts';
import { sites } from '#utils/sites/registry.ts';

/** What the bench calls in a replica's page: the site's own reader, timed where the DOM is. */
export interface DraftPage {
  /** Milliseconds of each reading of the first form, and how many characters it gave. */
  read(rounds: number): { readonly times: readonly number[]; readonly characters: number };
}

const draftPage: DraftPage = {
  read(rounds) {
    const site = sites.find((one) =>
      one.origins.some((origin) => location.href.startsWith(origin.slice(0, -1))),
    );
    const form = site && findForms(site, document)[0];
    if (!form) throw new Error('no form on this page');
    let characters = 0;
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      const draft = site.readDraft(intentOfForm(form), document);
      const took = performance.now() - start;
      characters = draft?.fields.text?.length ?? 0;
      return took;
    });
    return { times, characters };
  },
};
Object.assign(globalThis, { draftPage });
