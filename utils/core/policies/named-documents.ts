import { maskNumbers } from '../ledger/excerpt.ts';
import type { Meter } from '../text/meter.ts';

/** A post names a few documents; more than that is a list, and the first ones are what it is about. */
const MOST = 12;
const TITLE =
  /《([^《》\n]{4,80}(?:通知|办法|意见|规定|方案|细则|条例|措施|规划|计划|决定|公告|通告|政策)(?:[（(][^《》（）()\n]{1,12}[）)])?)》/g;
const NUMBER = /([\u4e00-\u9fa5]{2,12})[〔［[(（【]((?:19|20)\d\d)[〕］\])）】](\d{1,5})号/g;
/** Words of the sentence that may stand before an agency's code. */
const LEAD_IN = /^.*(?:根据|按照|依据|依照|参照|详见|印发|转发|发布|公布|下发|关于|文号|[和及与为的])/;

/**
 * Documents a text names: titles of 《》 that say what kind of document they are, and document numbers in their standard
 * form. Public facts; numbers that could name a person are masked all the same. Linear in the text.
 */
export function findNamedDocuments(texts: readonly string[], meter: Meter): string[] {
  const named = texts.flatMap((text) => {
    meter.steps += text.length;
    const titles = Array.from(text.matchAll(TITLE), ([, title = '']) => maskNumbers(title.trim()));
    const numbers = Array.from(text.matchAll(NUMBER), ([, code = '', year, serial]) => {
      return `${code.replace(LEAD_IN, '')}〔${year}〕${Number(serial)}号`;
    });
    return [...titles, ...numbers];
  });
  return [...new Set(named)].slice(0, MOST);
}

/** Whether two names mean one document: equal without marks and blanks, or one the end of the other's title. */
export function isSameDocument(one: string, other: string): boolean {
  const [short = '', long = ''] = [plain(one), plain(other)].sort((a, b) => a.length - b.length);
  return short === long || (short.length >= LEAST_TITLE && !/号$/.test(short) && long.endsWith(short));
}

/** Shorter ends, such as 管理办法, are those of many. */
const LEAST_TITLE = 7;

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/\((?:试行|暂行|修订|征求意见稿)\)$/, '')
    .replace(/^.*关于印发/, '');
}
