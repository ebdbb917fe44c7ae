import { defineContentScript } from '#imports';
import { origins } from '#utils/sites/origins.ts';
import { findSite } from '#utils/sites/registry.ts';
import { withAccountHint } from './account-hint.ts';
import { startGuard } from './start-guard.ts';

export default defineContentScript({
  matches: origins,
  runAt: 'document_start',
  main(ctx) {
    const site = findSite(location.href);
    if (!site) return;
    const guard = startGuard(withAccountHint(site));
    // Any page can abort this context with one event, so nothing of the guard lives on it; being aborted is only news.
    ctx.onInvalidated(guard.attacked);
  },
});
