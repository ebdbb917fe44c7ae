import { browser } from '#imports';

/** Alarm at the moment a clearance lapses, so that its fence does not stay open until the next minute's round. */
export const LAPSE = 'clearance-lapses';

/** Sets the alarm for `until` (ms since the epoch); an earlier one still to come is kept by the minute's round. */
export async function watchLapse(until: number): Promise<void> {
  await browser.alarms.create(LAPSE, { when: until });
}
