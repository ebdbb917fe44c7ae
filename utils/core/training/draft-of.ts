import type { Draft } from '../draft/draft.ts';
import type { Scenario } from './scenario.ts';
import type { Published } from './trace.ts';

/** What the guard would read with these words and images in the page's boxes; `null` where nothing is written. */
export function draftOf(scenario: Scenario, content: Published): Draft | null {
  const { platform, surface, start } = scenario;
  if (surface === null) return null;
  const asked = start.comments.find(({ id }) => id === start.inquiry);
  return {
    platform,
    surface,
    account: start.account,
    fields: content.fields,
    links: [],
    images: content.images.map((name) => ({ source: '', name })),
    attachments: [],
    quoted: asked ? { author: asked.author, text: asked.text } : null,
  };
}
