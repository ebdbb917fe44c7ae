import { syllableOf } from '../../text/syllable.ts';
import { type AnswerIndex, findTerm } from './answer-index.ts';
import { BREAK, isHanUnit } from './letters.ts';
import { pairKey } from './terms.ts';

/** A message of thousands of unknown pairs is another language, not misspelt. */
const MOST_TRIED = 60;

/**
 * Terms of the index that were probably meant where a character makes no known pair with its neighbours: what sounds
 * the same and does make known pairs. Between two neighbours it must fit both.
 */
export function findMisspelt(index: AnswerIndex, letters: Uint16Array): readonly number[] {
  const found: number[] = [];
  const isKnown = (first: number, second: number) => findTerm(index, pairKey(first, second)) >= 0;
  let tried = 0;
  for (let at = 0; at < letters.length && tried < MOST_TRIED; at += 1) {
    const unit = letters[at] as number;
    if (!isHanUnit(unit)) continue;
    const before = neighbour(letters, at - 1);
    const after = neighbour(letters, at + 1);
    if ((before && isKnown(before, unit)) || (after && isKnown(unit, after)) || !(before || after)) continue;
    tried += 1;
    for (const other of alike(unit)) {
      const keys = [...(before ? [pairKey(before, other)] : []), ...(after ? [pairKey(other, after)] : [])];
      if (keys.every((key) => findTerm(index, key) >= 0)) found.push(...keys);
    }
  }
  return found;
}

function neighbour(letters: Uint16Array, at: number): number {
  const unit = letters[at] ?? BREAK;
  return isHanUnit(unit) ? unit : BREAK;
}

let bySound: Map<number, number[]> | undefined;

/** The other common characters of this sound. */
function alike(unit: number): readonly number[] {
  bySound ??= readSounds();
  const sound = syllableOf(String.fromCharCode(unit));
  return sound === undefined ? [] : (bySound.get(sound) ?? []).filter((other) => other !== unit);
}

function readSounds(): Map<number, number[]> {
  const sounds = new Map<number, number[]>();
  for (let unit = 0x4e00; unit <= 0x9fff; unit += 1) {
    const sound = syllableOf(String.fromCharCode(unit));
    if (sound === undefined) continue;
    const known = sounds.get(sound);
    if (known) known.push(unit);
    else sounds.set(sound, [unit]);
  }
  return sounds;
}
