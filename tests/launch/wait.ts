import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 80;

/**
 * Asks again and again until the answer is neither false, null nor undefined, and returns it.
 * Throws after `timeout` ms, saying what was waited for and the last error of the question, if it had one.
 */
export async function waitFor<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeout = 8000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = performance.now() + timeout;
  let cause: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) {
        return answer as Exclude<T, false | null | undefined>;
      }
      cause = undefined;
    } catch (error) {
      cause = error; // the page is between two states; the last reason is kept for the report
    }
    await pause(EVERY_MS);
  } while (performance.now() < end);
  throw new Error(`waited ${timeout} ms in vain for: ${what}`, { cause });
}
