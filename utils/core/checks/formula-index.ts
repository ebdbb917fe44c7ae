import { fold } from '../text/fold.ts';
import { buildMatcher, findAll, type Matcher, type Occurrence } from '../text/matcher.ts';
import { type Meter, startMeter } from '../text/meter.ts';
import type { Span } from '../text/span.ts';

/** Below this many characters a formula is common words, and only a look-alike or sound-alike character is a slip. */
const LONG = 8;
/** From this many characters on two slips still leave no doubt about what was meant. */
const VERY_LONG = 10;
const SHORTEST = 4;
/** Up to this many characters only what stands between quotation marks is taken for a formula at all. */
const SHORT = 5;

interface Formula {
  /** As the pack has it: what is offered as the fix. */
  readonly right: string;
  /** As a machine reads it. */
  readonly plain: string;
  readonly budget: number;
}

/** A part of a formula that must stand unharmed if the whole has no more slips than its budget. */
interface Anchor {
  readonly formula: number;
  readonly offset: number;
}

export interface FormulaIndex {
  readonly formulas: readonly Formula[];
  readonly exact: Matcher;
  readonly pieces: Matcher;
  readonly anchors: readonly (readonly Anchor[])[];
}

export interface NearMiss extends Span {
  readonly right: string;
  readonly distance: number;
  /** Two characters are missing. */
  readonly isShortened: boolean;
}

/** Splits each formula into one part more than the slips allowed: whatever the slips, one part is found exactly. */
export function indexFormulas(list: readonly string[]): FormulaIndex {
  const formulas = list.map((right) => {
    const plain = fold(right, startMeter()).text;
    return { right, plain, budget: plain.length >= VERY_LONG ? 2 : 1 };
  });
  const anchors = new Map<string, Anchor[]>();
  formulas.forEach(({ plain, budget }, formula) => {
    if (plain.length < SHORTEST) return;
    for (let part = 0; part <= budget; part += 1) {
      const offset = Math.round((plain.length * part) / (budget + 1));
      const piece = plain.slice(offset, Math.round((plain.length * (part + 1)) / (budget + 1)));
      const known = anchors.get(piece);
      if (known) known.push({ formula, offset });
      else anchors.set(piece, [{ formula, offset }]);
    }
  });
  return {
    formulas,
    exact: buildMatcher(formulas.map(({ plain }) => plain)),
    pieces: buildMatcher([...anchors.keys()]),
    anchors: [...anchors.values()],
  };
}

/** Places of `text` (folded) that look like a formula and are none. Where a listed form stands, nothing is reported. */
export function findNearMisses(text: string, index: FormulaIndex, meter: Meter): NearMiss[] {
  const right = coverOf(findAll(index.exact, text, meter), text.length, meter);
  const seen = new Set<number>();
  const found: NearMiss[] = [];
  for (const piece of findAll(index.pieces, text, meter)) {
    for (const anchor of index.anchors[piece.index] ?? []) {
      const formula = index.formulas[anchor.formula];
      // The formula starts about here; a slip before the anchor moves it by no more than the budget.
      const key = (piece.start - anchor.offset) * index.formulas.length + anchor.formula;
      if (!formula || seen.has(key)) continue;
      seen.add(key);
      // A listed form over it settles what was meant, unless it is but a part of this formula.
      if (isCovered(formula.plain.length, piece, right)) continue;
      const miss = verify(formula, anchor.offset, piece, text, meter);
      if (miss && !isCovered(miss.end - miss.start, miss, right)) found.push(miss);
    }
  }
  return keepNearest(found, text.length);
}

/** Of misses that share words the one with the fewest slips is what was meant. */
function keepNearest(found: readonly NearMiss[], length: number): NearMiss[] {
  const taken = new Uint8Array(length);
  return [...found]
    .sort((a, b) => a.distance - b.distance || b.end - b.start - (a.end - a.start))
    .filter(({ start, end }) => {
      if (taken[start] || taken[end - 1]) return false;
      taken.fill(1, start, end);
      return true;
    });
}

/** Whether a listed form of at least that length reaches over either end of a span. */
function isCovered(length: number, { start, end }: Span, cover: Uint16Array): boolean {
  return (cover[start] ?? 0) >= length || (cover[end - 1] ?? 0) >= length;
}

/** For every place of the text the length of the longest listed form that stands over it, 0 for none. */
function coverOf(occurrences: readonly Occurrence[], length: number, meter: Meter): Uint16Array {
  const cover = new Uint16Array(length);
  // Short forms first, so that the longest is what stays; a place is in few forms, as a formula holds few others.
  for (const { start, end } of [...occurrences].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    cover.fill(end - start, start, end);
    meter.steps += end - start;
  }
  return cover;
}

function verify(
  { right, plain, budget }: Formula,
  offset: number,
  piece: Occurrence,
  text: string,
  meter: Meter,
): NearMiss | undefined {
  if (!isPlausible(plain, budget, piece.start - offset, text, meter)) return undefined;
  const length = piece.end - piece.start;
  const behind = [...plain.slice(0, offset)].reverse().join('');
  const ahead = plain.slice(offset + length);
  const lefts = align(behind, (step) => text.charAt(piece.start - 1 - step), budget, meter);
  if (!lefts) return undefined;
  const rights = align(ahead, (step) => text.charAt(piece.end + step), budget - lefts.distance, meter);
  if (!rights) return undefined;
  const span = { start: piece.start - lefts.used, end: piece.end + rights.used };
  const distance = lefts.distance + rights.distance;
  if (distance === 0 || span.start < 0 || span.end > text.length) return undefined;
  return isSlip(plain, span, distance, text)
    ? { ...span, right, distance, isShortened: span.end - span.start === plain.length - 2 }
    : undefined;
}

/** Whether all but `budget` characters of a formula stand about where they should: cheap, and most places fail it. */
function isPlausible(plain: string, budget: number, start: number, text: string, meter: Meter): boolean {
  let absent = 0;
  for (let at = 0; at < plain.length && absent <= budget; at += 1) {
    meter.steps += 1;
    const from = start + at - budget;
    if (!text.slice(Math.max(0, from), from + 2 * budget + 1).includes(plain.charAt(at))) absent += 1;
  }
  return absent <= budget;
}

interface Alignment {
  readonly distance: number;
  /** Characters of the text taken up. */
  readonly used: number;
}

/** Cheapest way to read `part` from a text read character by character, within a band of `budget`. */
function align(
  part: string,
  read: (step: number) => string,
  budget: number,
  meter: Meter,
): Alignment | undefined {
  const width = part.length + budget;
  let row = Array.from({ length: width + 1 }, (_, used) => used);
  for (let at = 1; at <= part.length; at += 1) {
    const next = new Array<number>(width + 1).fill(budget + 1);
    let least = budget + 1;
    for (let used = Math.max(0, at - budget); used <= Math.min(width, at + budget); used += 1) {
      meter.steps += 1;
      const same = used > 0 && read(used - 1) === part.charAt(at - 1) ? 0 : 1;
      const cost = Math.min(
        (row[used] ?? width) + 1,
        used > 0 ? (next[used - 1] ?? width) + 1 : width,
        used > 0 ? (row[used - 1] ?? width) + same : width,
      );
      next[used] = cost;
      least = Math.min(least, cost);
    }
    if (least > budget) return undefined;
    row = next;
  }
  const distance = Math.min(...row);
  if (distance > budget) return undefined;
  // Of equally cheap readings the one as long as the formula is meant.
  const used = row
    .map((cost, length) => ({ cost, length }))
    .filter(({ cost }) => cost === distance)
    .sort((a, b) => Math.abs(a.length - part.length) - Math.abs(b.length - part.length))[0]?.length;
  return used === undefined ? undefined : { distance, used };
}

/** Characters taken for one another in the short formulas: they sound or look alike. */
const ALIKE =
  '维围惟唯伟 护户互沪 确却雀 立力利历 意义亿易议 识思实时职 自字白目 信新讯心 全权金 面免 位未卫 体休 严言 实食石 学雪 做作坐 会汇 课科 化话华画 现见县 代带 国过 式试势 展站 念年 局居 共公供 同通 富付福 裕欲育 示是事 范泛 区曲 略掠 浙折 江将 字子 最再 多夺 跑泡 次此 路陆 带代 湾弯 港巷 澳奥 结接 合和 伟围 强墙 军均 法发 治制志 经径 济际 文纹 交娇 核合 价介 值植 观官'.split(
    ' ',
  );
const NUMERALS = /[一二三四五六七八九十百千两零〇\d第届次]/g;
const MARKS = /[\s"'“”‘’「」『』、,，·・.。:：;；《》()（）]/g;

/** Whether a near form is a slip of the pen and not another phrase that is right in its own place. */
function isSlip(plain: string, { start, end }: Span, distance: number, text: string): boolean {
  const stands = text.slice(start, end);
  if (stands.replace(MARKS, '') === plain.replace(MARKS, '')) return false;
  if (stands.replace(NUMERALS, '') === plain.replace(NUMERALS, '')) return false;
  if (/[,，。;；!！?？\n]/.test(stands) && !/[,，。;；]/.test(plain)) return false;
  // Two characters more make another phrase (…社会主义经济思想); one more is a slip.
  if (stands.length - plain.length > 1) return false;
  const isQuoted = /[“"‘「]/.test(text.charAt(start - 1)) && /[”"’」]/.test(text.charAt(end));
  if (plain.length < LONG) return isAlike(stands, plain) && (isQuoted || plain.length > SHORT);
  if (isGrammar(stands, plain)) return false;
  const startsRight = stands.charAt(0) === plain.charAt(0);
  const endsRight = stands.at(-1) === plain.at(-1);
  if (startsRight && endsRight) return true;
  if (distance > 1 || stands.length !== plain.length) return false;
  // A wrong first or last character is a slip only where no longer word goes on from it.
  return startsRight
    ? !isHan(text.charAt(end)) || /[的和与是为]/.test(text.charAt(end))
    : !isHan(text.charAt(start - 1));
}

/** Same length, and every character that differs sounds or looks like the right one. */
function isAlike(stands: string, plain: string): boolean {
  if (stands.length !== plain.length) return false;
  return [...plain].every((unit, at) => {
    const other = stands.charAt(at);
    return unit === other || ALIKE.some((group) => group.includes(unit) && group.includes(other));
  });
}

/** 中华民族的伟大复兴: a particle more, or 和 for 与, is grammar, not a slip. */
function isGrammar(stands: string, plain: string): boolean {
  if (stands.length < plain.length) return false;
  return stands.replace(/[的了地和与]/g, '') === plain.replace(/[的了地和与]/g, '');
}

function isHan(unit: string): boolean {
  return /[\u4e00-\u9fff]/.test(unit);
}
