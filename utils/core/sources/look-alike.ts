import { hostOf, publicSuffix } from './host.ts';
import { decodeLabel } from './punycode.ts';

/**
 * How a host pretends to be another one. `government`: a name of government outside gov.cn; `letters`: letters of
 * another script that look Latin; `user-info`: a host before an @ that leads elsewhere; `broken`: no valid name at all.
 */
export type Disguise = 'government' | 'letters' | 'user-info' | 'broken';

/** Cyrillic, Greek and phonetic letters by the Latin ones they are taken for. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  а: 'a',
  ɑ: 'a',
  α: 'a',
  с: 'c',
  ϲ: 'c',
  ԁ: 'd',
  ɗ: 'd',
  е: 'e',
  ҽ: 'e',
  ɡ: 'g',
  ց: 'g',
  һ: 'h',
  і: 'i',
  ı: 'i',
  ɩ: 'i',
  ι: 'i',
  ј: 'j',
  к: 'k',
  κ: 'k',
  ӏ: 'l',
  ո: 'n',
  п: 'n',
  о: 'o',
  ο: 'o',
  օ: 'o',
  σ: 'o',
  р: 'p',
  ρ: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  τ: 't',
  υ: 'u',
  ս: 'u',
  ʋ: 'v',
  ѵ: 'v',
  ν: 'v',
  ԝ: 'w',
  ѡ: 'w',
  х: 'x',
  χ: 'x',
  у: 'y',
  ү: 'y',
  ᴢ: 'z',
  ʐ: 'z',
};

/** Endings under which a Chinese government office would be looked for; `gov.uk`, `mygov.in` are other countries' own. */
const NEAR_ENDINGS =
  /^(?:cn|com|net|org|[a-z]{2,4}\.cn|cc|top|vip|xyz|site|info|club|online|shop|work|ltd|io|me)$/;

/** Government of the mainland: gov.cn and its Chinese ending 政务. */
export function isGovernmentHost(host: string): boolean {
  return host === 'gov.cn' || host.endsWith('.gov.cn') || host.endsWith('.xn--zfr164b');
}

/** 公益: names for public-interest bodies; most are neither party nor government. */
export function isPublicInterestHost(host: string): boolean {
  return host.endsWith('.xn--55qw42g');
}

/** Whether a link pretends to lead somewhere else than it does, and how. Works on the parsed address only. */
export function findDisguise(url: URL): Disguise | null {
  if (url.username !== '' && /[^\s.]\.[a-z]{2,}/i.test(url.username)) return 'user-info';
  const host = hostOf(url);
  const labels = host.split('.').map(decodeLabel);
  if (labels.includes(undefined)) return 'broken';
  if (labels.some((label) => looksLatin(label ?? ''))) return 'letters';
  return isGovernmentHost(host) || !namesGovernment(host) ? null : 'government';
}

/** Letters of other scripts that could all be taken for Latin, or Cyrillic and Greek among Latin; Chinese names are none. */
function looksLatin(label: string): boolean {
  const others = [...label].filter((letter) => (letter.codePointAt(0) ?? 0) > 0x7f);
  if (others.length === 0 || /\p{Script=Han}/u.test(label)) return false;
  const isMixed = /[a-z]/.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label);
  return isMixed || others.every((letter) => Object.hasOwn(LOOKS_LIKE, letter));
}

/** `gov.cn` inside a longer name, or a registered name that ends in gov, also with 0 for o. */
function namesGovernment(host: string): boolean {
  const suffix = publicSuffix(host);
  if (suffix === host || suffix === '' || !NEAR_ENDINGS.test(suffix)) return false;
  const own = host.slice(0, -suffix.length - 1).replaceAll('0', 'o');
  return /(?:^|[.-])gov[.-]?cn(?:[.-]|$)/.test(own) || /gov$/.test(own);
}
