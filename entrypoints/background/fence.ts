import { type Browser, browser } from '#imports';
import { endpoints } from '#utils/sites/endpoints.ts';

type Rule = Browser.declarativeNetRequest.Rule;

/** Above the static block rules, which have priority 1. */
const LIFTED = 10;

let turn: Promise<unknown> = Promise.resolve();

/** Lets the endpoints of one group through in one tab, until lowered. */
export function liftFence(tabId: number, group: string): Promise<void> {
  return update(tabId, (freeId) =>
    endpoints
      .filter((endpoint) => endpoint.group === group)
      .map((endpoint, index) => ({
        id: freeId + index,
        priority: LIFTED,
        action: { type: 'allow' },
        condition: { regexFilter: endpoint.pattern, tabIds: [tabId] },
      })),
  );
}

/** Takes back whatever was lifted in this tab. */
export function lowerFence(tabId: number): Promise<void> {
  return update(tabId, () => []);
}

/** Rule ids are shared by all tabs, so updates go one after the other. */
function update(tabId: number, rulesFrom: (freeId: number) => Rule[]): Promise<void> {
  const result = turn.then(async () => {
    const present = await browser.declarativeNetRequest.getSessionRules();
    const ours = present.filter((rule) => rule.condition.tabIds?.includes(tabId)).map((rule) => rule.id);
    const freeId = 1 + Math.max(0, ...present.map((rule) => rule.id));
    await browser.declarativeNetRequest.updateSessionRules({
      removeRuleIds: ours,
      addRules: rulesFrom(freeId),
    });
  });
  turn = result.catch(() => undefined);
  return result;
}
