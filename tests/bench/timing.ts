/** Milliseconds of each of `rounds` calls, after one call that is not counted. */
export function timeRounds(rounds: number, work: () => unknown): number[] {
  work();
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}
