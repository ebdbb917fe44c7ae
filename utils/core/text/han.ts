/** Whether a single UTF-16 unit is a Chinese character (BMP blocks, 〇 and 々). The empty string is none. */
export function isHan(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || code === 0x3005;
}

/** Whether a mark of Chinese text may follow directly: a Chinese character or what closes a Chinese quotation. */
export function endsHan(character: string): boolean {
  return isHan(character) || (character !== '' && '”’》〉）】〕」』％'.includes(character));
}

/** Whether Chinese text goes on here: a Chinese character or what opens a Chinese quotation. */
export function startsHan(character: string): boolean {
  return isHan(character) || (character !== '' && '“‘《〈（【〔「『'.includes(character));
}
