import { failure, type Result, success } from '#utils/core/result.ts';

/**
 * A guard is a regular expression from a file nobody here wrote, run beside every hit. So only a subset is let in, for
 * which the number of ways to match can be computed: no `*` or `+`, no back-references, quantified groups only as `?`.
 */
const LONGEST_SOURCE = 300;
const LONGEST_REPEAT = 16;
const MOST_WAYS = 4000;

/** Checks and compiles a guard (sticky). Errors say what is refused, in English, for the pack's author. */
export function parseGuard(source: string): Result<RegExp> {
  if (source.length > LONGEST_SOURCE) return failure(`guard is longer than ${LONGEST_SOURCE} characters`);
  const counted = countWays({ source, at: 0 }, 0);
  if (!counted.ok) return counted;
  if (counted.value > MOST_WAYS)
    return failure(`guard can match in ${counted.value} ways, more than ${MOST_WAYS}`);
  try {
    return success(new RegExp(source, 'y'));
  } catch (error) {
    return failure(
      `guard is not a regular expression: ${error instanceof Error ? error.message : 'unknown'}`,
    );
  }
}

interface Cursor {
  readonly source: string;
  at: number;
}

/** Upper bound of the paths a backtracking engine can take: alternatives add, what follows multiplies. */
function countWays(cursor: Cursor, depth: number): Result<number> {
  if (depth > 4) return failure('guard nests groups too deeply');
  let total = 0;
  let ways = 1;
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== ')') {
    if (cursor.source[cursor.at] === '|') {
      total += ways;
      ways = 1;
      cursor.at += 1;
      continue;
    }
    const isGroup = cursor.source[cursor.at] === '(';
    const atom = isGroup ? readGroup(cursor, depth) : readCharacter(cursor);
    if (!atom.ok) return atom;
    const repeats = readRepeats(cursor, isGroup);
    if (!repeats.ok) return repeats;
    ways *= isGroup ? atom.value + (repeats.value - 1) : repeats.value;
  }
  if (depth === 0 && cursor.at < cursor.source.length) return failure('guard has a ) without its (');
  return success(total + ways);
}

function readGroup(cursor: Cursor, depth: number): Result<number> {
  const opening = /^\((?:\?(?::|=|!|<=|<!))?(?!\?)/.exec(cursor.source.slice(cursor.at, cursor.at + 5))?.[0];
  if (opening === undefined)
    return failure('guard uses a group other than (…), (?:…), look-ahead or look-behind');
  cursor.at += opening.length;
  const ways = countWays(cursor, depth + 1);
  if (!ways.ok) return ways;
  if (cursor.source[cursor.at] !== ')') return failure('guard has a ( without its )');
  cursor.at += 1;
  return ways;
}

function readCharacter(cursor: Cursor): Result<number> {
  const rest = cursor.source.slice(cursor.at);
  const atom = /^(?:\[(?:\\.|[^\]\\])+\]|\\[dDsSwW.\-[\](){}?*+|^$/\\]|[^*+?{}\\[\]])/.exec(rest)?.[0];
  if (atom === undefined) return failure(`guard has something not allowed at “${rest.slice(0, 8)}”`);
  cursor.at += atom.length;
  return success(1);
}

/** How many lengths the repeat after an atom allows; 1 when there is none. */
function readRepeats(cursor: Cursor, isGroup: boolean): Result<number> {
  const rest = cursor.source.slice(cursor.at, cursor.at + 8);
  if (/^[*+]/.test(rest)) return failure('guard repeats without an upper bound (* or +)');
  const repeat = /^(?:\?|\{(\d{1,2})(?:,(\d{1,2}))?\})/.exec(rest);
  if (!repeat) return rest.startsWith('{') ? failure('guard repeats without an upper bound') : success(1);
  cursor.at += repeat[0].length;
  if (/^[?*+{]/.test(cursor.source.slice(cursor.at))) return failure('guard repeats a repeat');
  if (repeat[0] === '?') return success(2);
  if (isGroup) return failure('guard repeats a group other than by ?');
  const low = Number(repeat[1]);
  const high = Number(repeat[2] ?? repeat[1]);
  if (high > LONGEST_REPEAT || high < low) return failure(`guard repeats more than ${LONGEST_REPEAT} times`);
  return success(high - low + 1);
}
