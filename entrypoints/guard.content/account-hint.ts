import { ask } from '#utils/messages/client.ts';
import type { Site } from '#utils/sites/define-site.ts';

/** How often a page is asked for the name it does not show; each asking is an injection. */
const TRIES = 3;

/**
 * The same site, with the account's name taken from the page's own world where the page does not show it. A hint only:
 * it names the account in records, nothing is allowed because of it.
 */
export function withAccountHint(site: Site): Site {
  let hint: string | null = null;
  let tries = 0;

  const readAccount = (doc: Document) => {
    const shown = site.readAccount(doc);
    if (shown === null && hint === null && tries < TRIES && doc.readyState === 'complete') {
      tries += 1;
      void ask('page.account', { platform: site.id }).then((answer) => {
        if (answer.ok) hint ??= answer.value.account;
      });
    }
    return shown ?? hint;
  };

  return {
    ...site,
    readAccount,
    readDraft: (target, doc) => {
      const draft = site.readDraft(target, doc);
      return draft && { ...draft, account: draft.account ?? hint };
    },
  };
}
