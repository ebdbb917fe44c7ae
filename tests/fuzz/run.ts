import { loadNational } from '../contracts/rule-examples.ts';
import { findFault } from './find-fault.ts';
import { startRandom } from './random.ts';
import { randomDraft } from './random-draft.ts';

// npm run fuzz [-- SECONDS [SEED]]: random drafts through every rule until the time is over or one fails. A seed
// repeats the same drafts in the same order.
const [seconds = '60', given] = process.argv.slice(2);
const seed = given === undefined ? Date.now() % 2 ** 31 : Number(given);
const pack = loadNational();
const random = startRandom(seed);
const until = performance.now() + Number(seconds) * 1000;
let [drafts, characters] = [0, 0];
let slowest = { rate: Number.POSITIVE_INFINITY, text: '' };

console.log(`seed ${seed}`);
while (performance.now() < until && process.exitCode === undefined) {
  const draft = randomDraft(random);
  const before = process.cpuUsage();
  const fault = findFault(draft, pack);
  // Time of our own, not of what else the machine does.
  const spent = process.cpuUsage(before).user / 1000;
  const text = Object.values(draft.fields).join('\n');
  drafts += 1;
  characters += text.length;
  // Three times its length is read: once alone, once doubled.
  if (text.length > 2000 && (3 * text.length) / spent < slowest.rate)
    slowest = { rate: (3 * text.length) / spent, text };
  if (fault === null) continue;
  console.error(`draft ${drafts} of seed ${seed}: ${fault}\n${JSON.stringify(draft)}`);
  process.exitCode = 1;
}
console.log(`${drafts} drafts, ${characters} characters, ${process.exitCode === 1 ? 'a fault' : 'no fault'}`);
console.log(
  `slowest: ${slowest.rate.toFixed(0)} characters/ms at ${JSON.stringify(slowest.text.slice(0, 120))}`,
);
