import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds of each of `rounds` calls, after one call that is not counted. */
export function timeRounds(rounds: number, work: () => unknown): number[] {
  work();
  return Array.from({ length: rounds }, () => timeOnce(work));
}

/** Milliseconds of one call. */
export function timeOnce(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds this process has computed so far, whatever else the machine did meanwhile. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Megabytes that stay in use once `make` has been called, its result held; typed arrays count. */
export function memoryOf<T>(make: () => T): { readonly made: T; readonly megabytes: number } {
  const before = inUse();
  const made = make();
  return { made, megabytes: (inUse() - before) / 1e6 };
}

function inUse(): number {
  if (typeof collect === 'function') for (let turn = 0; turn < 3; turn += 1) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
