import type { Words } from '#utils/core/i18n/words.ts';
import type { GuardState } from '#utils/messages/names.ts';

/** The guard's state in the exact words of the UI contract, e.g. 「先审 已守护 · 禁止 1 · 提示 3」. */
export function chipText(state: GuardState, words: Words): string {
  const { chip } = words;
  switch (state.kind) {
    case 'idle':
      return chip.idle;
    case 'paused':
      return state.reason ? chip.paused + words.dot + chip[state.reason] : chip.paused;
    case 'lost':
      return chip.lost + words.dot + chip.reasons[state.reason];
    case 'guarding':
      return state.counts
        ? chip.guarding + words.dot + (words.counts(state.counts) || chip.clean)
        : chip.guarding;
  }
}

/** How the state looks: the worst open level, or what kind of calm it is. */
export function chipTone(state: GuardState): 'block' | 'warn' | 'note' | 'clean' | 'idle' | 'lost' {
  if (state.kind === 'lost') return 'lost';
  if (state.kind !== 'guarding') return 'idle';
  const { block = 0, warn = 0, note = 0 } = state.counts ?? {};
  return block ? 'block' : warn ? 'warn' : note ? 'note' : 'clean';
}
