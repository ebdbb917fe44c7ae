/** 脱敏: what stays readable is enough for the person meant, and for nobody else. */

/** Keeps `head` and `tail` characters and stars the rest, at least `least` of them. */
export function maskMiddle(value: string, head: number, tail: number, least = 3): string {
  const hidden = Math.max(least, value.length - head - tail);
  return `${value.slice(0, head)}${'*'.repeat(hidden)}${value.slice(value.length - tail)}`;
}

/** 张三 becomes 张某, 张小三 and 欧阳三 become 张某某 and 欧阳某: the form the press uses. */
export function maskName(surname: string, name: string): string {
  return surname + '某'.repeat(Math.max(1, name.length - surname.length));
}

/** Every digit a star: for house numbers, where the place may stay and the door may not. */
export function maskDigits(value: string): string {
  return value.replace(/[0-9０-９]/g, '*');
}
