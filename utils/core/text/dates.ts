import type { Meter } from './meter.ts';
import { findCharacters, lookAhead, lookBehind } from './scan.ts';
import type { Span } from './span.ts';

/** A date as a text writes it, not yet asked whether it exists. Offsets are those of the folded text. */
export interface WrittenDate extends Span {
  /** `null` where the text does not say it beside the month. */
  readonly year: number | null;
  /** 今年, 去年 or 明年 in the place of a year: how far from the year of publishing. */
  readonly offset: number | null;
  readonly month: number;
  readonly day: number | null;
}

const BEFORE_MONTH = /(?:((?<!\d)(?:19|20)\d\d) ?年 ?|([今去明本]年(?:度)?))?(?<![\d.])(\d{1,2}) ?$/;
const AFTER_MONTH =
  /^ ?(\d{1,2}) ?(?:日|号(?!线|楼|馆|台风|文|机|地块|院|门)|(?= ?[至到~-] ?\d{1,2} ?[月日]))/;
const HAN_BEFORE_MONTH = /([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})$/;
const HAN_AFTER_MONTH = /^([一二三四五六七八九十]{1,3})日/;
const YEAR_BEFORE = /(?<![\d.-])((?:19|20)\d\d)$/;
const REST_OF_NUMERIC = /^([-./])(\d{1,2})\1(\d{1,2})(?![\d\w]|[./-]\d)/;
const REACH = 14;
const HAN_DIGITS = '〇一二三四五六七八九';
const OFFSETS: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: -1, 明: 1 };

/**
 * Every `2020年7月31日`, `7月31日`, `7月` and `二〇二〇年七月三十一日` of a folded text, in order. A day of `12月31日` is
 * never read as one of `2月31日`. Linear: a bounded look around each 月.
 */
export function findDates(text: string, meter: Meter): WrittenDate[] {
  return findCharacters(text, '月', meter).flatMap((at) => {
    const behind = lookBehind(text, at, REACH, meter);
    const ahead = lookAhead(text, at + 1, 6, meter);
    const before = BEFORE_MONTH.exec(behind);
    if (!before) return readHan(behind, ahead, at) ?? [];
    const after = AFTER_MONTH.exec(ahead);
    return [
      {
        start: at - before[0].length,
        end: at + 1 + (after?.[0].length ?? 0),
        year: before[1] ? Number(before[1]) : null,
        offset: before[2] ? (OFFSETS[before[2].charAt(0)] ?? null) : null,
        month: Number(before[3]),
        day: after ? Number(after[1]) : null,
      },
    ];
  });
}

/** Every `2020-07-31`, `2020.7.31` and `2020/7/31`. */
export function findNumericDates(text: string, meter: Meter): WrittenDate[] {
  return findCharacters(text, '-./', meter).flatMap((at) => {
    const year = YEAR_BEFORE.exec(lookBehind(text, at, 5, meter))?.[1];
    const rest = year === undefined ? null : REST_OF_NUMERIC.exec(lookAhead(text, at, 8, meter));
    if (!rest) return [];
    const [all, , month, day] = rest;
    const words = { year: Number(year), offset: null, month: Number(month), day: Number(day) };
    return [{ start: at - 4, end: at + all.length, ...words }];
  });
}

function readHan(behind: string, ahead: string, at: number): WrittenDate | undefined {
  const before = HAN_BEFORE_MONTH.exec(behind);
  if (!before) return undefined;
  const [all, year = '', month = ''] = before;
  const after = HAN_AFTER_MONTH.exec(ahead);
  return {
    start: at - all.length,
    end: at + 1 + (after?.[0].length ?? 0),
    year: Number(Array.from(year.replace(/[○零]/g, '〇'), (digit) => HAN_DIGITS.indexOf(digit)).join('')),
    offset: null,
    month: readHanNumber(month),
    day: after ? readHanNumber(after[1] ?? '') : null,
  };
}

/** 一 … 九百九十九 (一百零五) as a number; 0 for anything else. */
export function readHanNumber(han: string): number {
  const hundreds = /^([一二三四五六七八九])百零?(.*)$/.exec(han);
  if (hundreds) return HAN_DIGITS.indexOf(hundreds[1] ?? '') * 100 + readHanNumber(hundreds[2] ?? '');
  const parts = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(han);
  if (!parts || han === '') return 0;
  const [, tens, ten, ones] = parts;
  const high = ten === undefined ? 0 : tens === undefined ? 1 : HAN_DIGITS.indexOf(tens);
  return high * 10 + (ones === undefined ? 0 : HAN_DIGITS.indexOf(ones));
}
