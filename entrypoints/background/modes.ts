import { browser } from '#imports';
import type { GuardMode } from '#utils/messages/names.ts';

interface Modes {
  readonly posts: GuardMode;
  readonly replies: GuardMode;
}

/** Raises or lays down the fence for each group: only what is enforced is blocked in the network. */
export async function applyModes(modes: Modes): Promise<void> {
  const names = ['posts', 'replies'] as const;
  await browser.declarativeNetRequest.updateEnabledRulesets({
    enableRulesetIds: names.filter((name) => modes[name] === 'enforce'),
    disableRulesetIds: names.filter((name) => modes[name] === 'observe'),
  });
}
