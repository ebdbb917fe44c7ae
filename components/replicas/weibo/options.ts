import type { PageOptions as ReplicaOptions } from '../page-options.ts';

/** Peculiarities a test or a lesson can ask for in the address, as `?case=…` (several separated by commas). */
export const CASES = [
  'F12', // a transparent cover lies over 发送 and forwards the click to the button by script
  'F12-direct', // the same cover, which publishes without any event on the button
  'ignore-untrusted', // publishes on real clicks and keys only
  'logged-out',
  'renamed-placeholder',
  'direct-repost', // the repost icon opens the form at once, without the menu
  'script-fetch', // window.__replica.publishByScript(text) publishes without any click
  'session-lost', // the banner can end the session under the open page
  'confirm', // the video page asks 仍然发布 before it publishes
  'F24', // the list of timed posts stands in the page itself, not in a frame
  'F31', // an introduction lies over everything and swallows clicks
  'F45', // window.__replica.switchAccount(name): another tab has logged in as somebody else
] as const;
export type Case = (typeof CASES)[number];

export type PageOptions = ReplicaOptions<Case>;
