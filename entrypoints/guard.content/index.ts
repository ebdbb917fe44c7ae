import { defineContentScript } from '#imports';
import { origins } from '#utils/sites/origins.ts';
import { findSite } from '#utils/sites/registry.ts';
import { withAccountHint } from './account-hint.ts';
import { startGuard } from './start-guard.ts';

/** Scripts injected twice into one document share its isolated world, and nobody else is in there. */
const RUNNING = Symbol.for('xianshen.guard');

export default defineContentScript({
  matches: origins,
  runAt: 'document_start',
  // The style sheet goes into frames as well, which the script does not: see the manifest.
  cssInjectionMode: 'manual',
  main(ctx) {
    const site = findSite(location.href);
    // Two guards would each hold what the other one releases, and nothing could ever go out.
    if (!site || Reflect.has(globalThis, RUNNING)) return;
    Reflect.set(globalThis, RUNNING, true);
    const guard = startGuard(withAccountHint(site));
    // Any page can abort this context with one event, so nothing of the guard lives on it; being aborted is only news.
    ctx.onInvalidated(guard.attacked);
  },
});
