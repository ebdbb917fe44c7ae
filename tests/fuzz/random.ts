/** A stream of numbers that a seed repeats exactly (mulberry32). */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  /** One of the values; throws where there are none. */
  readonly pick: <T>(values: readonly T[]) => T;
  /** True once in `times`. */
  readonly once: (times: number) => boolean;
}

export function startRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    pick: (values) => {
      const picked = values[below(values.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    once: (times) => below(times) === 0,
  };
}
