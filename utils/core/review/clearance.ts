import type { Platform, Surface } from '../draft/draft.ts';

/** A clearance nobody used lapses after two minutes. */
export const CLEARANCE_MS = 2 * 60_000;
/** After a captcha, a refusal or a broken network the same content may be tried again for five minutes. */
export const RETRY_MS = 5 * 60_000;
/** How long the platform's answer is waited for before the outcome is called unknown. */
export const ANSWER_MS = 60_000;

/**
 * 放行: permission to publish exactly one content on one tab. `open`: not used yet; `inFlight`: its request is under
 * way (`requestId` of the browser); `retry`: answered without success, may be tried again until `until`.
 */
export interface Clearance {
  readonly subject: string;
  readonly platform: Platform;
  readonly account: string | null;
  readonly surface: Surface;
  readonly group: string;
  /** The reviewed main text, compared with what the request carries. Kept in memory only. */
  readonly text: string;
  readonly state: 'open' | 'inFlight' | 'retry';
  readonly until: number;
  readonly requestId: string | null;
  readonly answerBy: number | null;
}

export function openClearance(
  content: Pick<Clearance, 'subject' | 'platform' | 'account' | 'surface' | 'group' | 'text'>,
  now: number,
): Clearance {
  return { ...content, state: 'open', until: now + CLEARANCE_MS, requestId: null, answerBy: null };
}

/** Whether a request may start on this clearance now. */
export function isUsable(clearance: Clearance, group: string, now: number): boolean {
  return clearance.state !== 'inFlight' && clearance.group === group && now < clearance.until;
}

/** A chain of confirmations goes on: the time starts anew, for a request that has not been made yet. */
export function extendClearance(clearance: Clearance, now: number): Clearance {
  return clearance.state === 'inFlight' ? clearance : { ...clearance, until: now + CLEARANCE_MS };
}

export function startRequest(clearance: Clearance, requestId: string, now: number): Clearance {
  return { ...clearance, state: 'inFlight', requestId, answerBy: now + ANSWER_MS };
}

/** Success (and an unknown answer, which may be a success) uses the clearance up: `null`. Anything else may be retried. */
export function answerRequest(
  clearance: Clearance,
  outcome: 'confirmed' | 'pending' | 'failed' | 'unknown',
  now: number,
): Clearance | null {
  if (outcome === 'confirmed' || outcome === 'unknown') return null;
  return { ...clearance, state: 'retry', until: now + RETRY_MS, requestId: null, answerBy: null };
}
