/** 居民身份证号 and the code it must not be mistaken for: pure arithmetic of GB 11643-1999 and GB 32100-2015. */

const PROVINCES = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 ' +
    '81 82 83'
  ).split(' '),
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const OLDEST_BIRTH_YEAR = 1900;

/**
 * Whether the eighteen characters are a possible resident identity number: province, date and check character.
 * `on` is today as `YYYYMMDD`; a birth after it is impossible. Without it only the calendar is asked.
 */
export function isResidentId(value: string, on: string | null = null): boolean {
  return isResidentIdShape(value, on) && checkCharacter(value) === value.charAt(17).toUpperCase();
}

/** The same without the check character: what a mistyped number still looks like. */
export function isResidentIdShape(value: string, on: string | null = null): boolean {
  return (
    /^\d{17}[\dXx]$/.test(value) && PROVINCES.has(value.slice(0, 2)) && isBirthDate(value.slice(6, 14), on)
  );
}

/** 第一代: fifteen digits with a two-digit year and no check character; only a cue word can make it certain. */
export function isOldResidentId(value: string): boolean {
  return (
    /^\d{15}$/.test(value) && PROVINCES.has(value.slice(0, 2)) && isBirthDate(`19${value.slice(6, 12)}`, null)
  );
}

/** 统一社会信用代码 with a right check character: a public number. */
export function isCreditCode(value: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(value)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of value.slice(0, 17)) {
    sum += USCC_ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return USCC_ALPHABET.charAt((31 - (sum % 31)) % 31) === value.charAt(17);
}

/** 330206********001X: region and tail stay readable for the desk, the birth date does not. */
export function maskResidentId(value: string): string {
  return `${value.slice(0, 6)}${'*'.repeat(value.length - 10)}${value.slice(-4).toUpperCase()}`;
}

function checkCharacter(value: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(value.charAt(index)), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

function isBirthDate(digits: string, on: string | null): boolean {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6, 8));
  if (year < OLDEST_BIRTH_YEAR || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false;
  return on === null || digits <= on;
}
