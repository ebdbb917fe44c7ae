const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const STEPS: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };

/**
 * An amount in capital numerals (`壹仟贰佰叁拾元伍角`, `伍拾万元整`) in hundredths of a yuan (分), or `undefined` where the
 * words make no number. 拾 without a digit before it counts as 壹拾.
 */
export function readCapitalAmount(words: string): number | undefined {
  const parts =
    /^([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{1,24})[元圆](?:([零壹贰叁肆伍陆柒捌玖])角)?(?:零?([壹贰叁肆伍陆柒捌玖])分)?[整正]?$/.exec(
      words,
    );
  if (!parts) return undefined;
  const [, whole = '', tenths, hundredths] = parts;
  const yuan = readWhole(whole);
  if (yuan === undefined) return undefined;
  return yuan * 100 + digitOf(tenths) * 10 + digitOf(hundredths);
}

function readWhole(words: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const word of words) {
    const step = STEPS[word];
    const value = DIGITS.indexOf(word);
    if (value >= 0) {
      if (digit !== undefined && digit > 0) return undefined;
      digit = value;
    } else if (step !== undefined) {
      section += (digit === undefined || digit === 0 ? 1 : digit) * step;
      digit = undefined;
    } else {
      const scale = word === '万' ? 1e4 : 1e8;
      total =
        (word === '亿' ? total + section + (digit ?? 0) : section + (digit ?? 0)) * scale +
        (word === '亿' ? 0 : total);
      section = 0;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}

function digitOf(word: string | undefined): number {
  return word === undefined ? 0 : DIGITS.indexOf(word);
}
