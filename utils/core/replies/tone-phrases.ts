import { COLD } from './harsh-phrases.ts';
import { IDLE } from './idle-phrases.ts';
import { IMPROPER, INSULTS } from './improper-phrases.ts';
import type { TonePhrase } from './tone-phrase.ts';

/** Phrases to look for in answers to citizens, with what to write instead. */
export const TONE_PHRASES: readonly TonePhrase[] = [...INSULTS, ...COLD, ...IMPROPER, ...IDLE];
