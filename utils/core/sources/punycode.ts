const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;

/**
 * What one label of a host stands for: `xn--gv-fmc` → `gоv`. Labels without the prefix come back as they are; one that
 * is no Punycode (RFC 3492) gives `undefined`. The URL standard keeps hosts in ASCII and offers no way back.
 */
export function decodeLabel(label: string): string | undefined {
  if (!label.startsWith('xn--')) return label;
  const body = label.slice(4);
  const hyphen = body.lastIndexOf('-');
  const output = [...body.slice(0, Math.max(0, hyphen))].map((letter) => letter.codePointAt(0) ?? 0);
  let code = 128;
  let index = 0;
  let bias = 72;
  for (let at = hyphen + 1; at < body.length; ) {
    const before = index;
    let weight = 1;
    for (let step = BASE; ; step += BASE) {
      const digit = digitOf(body.charCodeAt(at));
      at += 1;
      if (digit === undefined || digit > (0x7fffffff - index) / weight) return undefined;
      index += digit * weight;
      const threshold = step <= bias ? T_MIN : Math.min(step - bias, T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = output.length + 1;
    bias = adapt(index - before, length, before === 0);
    code += Math.floor(index / length);
    index %= length;
    if (code > 0x10ffff || isUnnamable(code)) return undefined;
    output.splice(index, 0, code);
    index += 1;
  }
  // Without a character beyond ASCII there was nothing to encode: `xn--a` is a made-up label.
  return output.some((each) => each >= 128) ? String.fromCodePoint(...output) : undefined;
}

/** Controls and halves of characters: no name has them, whatever the digits say. */
function isUnnamable(code: number): boolean {
  return code < 0xa1 || (code >= 0xd800 && code <= 0xdfff);
}

function digitOf(unit: number): number | undefined {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 26;
  return undefined;
}

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(isFirst ? delta / 700 : delta / 2);
  rest += Math.floor(rest / length);
  let step = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; step += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return step + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + 38));
}
