import { expect, it } from 'vitest';
import { loadNational } from '#tests/contracts/rule-examples.ts';
import { findFault } from '#tests/fuzz/find-fault.ts';
import { startRandom } from '#tests/fuzz/random.ts';
import { randomDraft } from '#tests/fuzz/random-draft.ts';

const DRAFTS = 80;
/** Many rules on a loaded machine: no statement about time. */
const PATIENCE = 60_000;

it(
  'random drafts are checked without a fault (more: npm run fuzz)',
  () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const random = startRandom(seed);
    const pack = loadNational();
    for (let at = 0; at < DRAFTS; at += 1) {
      const draft = randomDraft(random);
      const fault = findFault(draft, pack);
      expect(fault, `draft ${at + 1} of seed ${seed}: ${JSON.stringify(draft)}`).toBeNull();
    }
  },
  PATIENCE,
);
