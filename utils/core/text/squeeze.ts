import type { Meter } from './meter.ts';

/** A text without blanks and line breaks, which are layout, and the way back to its offsets. */
export interface Squeezed {
  readonly raw: string;
  readonly text: string;
  /** Offset of each remaining UTF-16 code unit in `raw`. */
  readonly at: Uint32Array;
}

/** Leaves out what is layout; `ignoreWidth` also takes ， and , or “ and " for the same character. Linear. */
export function squeeze(raw: string, ignoreWidth: boolean, meter?: Meter): Squeezed {
  const parts: string[] = [];
  const at: number[] = [];
  for (let place = 0; place < raw.length; place += 1) {
    const unit = raw.charAt(place);
    if (/[\s\u200b\ufeff]/.test(unit)) continue;
    parts.push(ignoreWidth ? toNarrow(unit) : unit);
    at.push(place);
  }
  if (meter) meter.steps += raw.length;
  return { raw, text: parts.join(''), at: Uint32Array.from(at) };
}

function toNarrow(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (unit === '“' || unit === '”') return '"';
  return unit === '‘' || unit === '’' ? "'" : unit;
}
