import { cueSet, cuesOf, findCues } from '../checks/cues.ts';
import type { Draft, Surface } from '../draft/draft.ts';
import { fold, unfold } from '../text/fold.ts';
import type { Meter } from '../text/meter.ts';
import { lookAhead, lookBehind } from '../text/scan.ts';
import type { Span } from '../text/span.ts';

/** Recognising posts that announce a policy document: 仑政办〔2020〕44号 二(二) asks for their explanation. */

const ANNOUNCED = cueSet(cuesOf('印发 出台 发布 公布 下发'));
const TITLE =
  /^(?:了|实施|施行)?(?:关于印发)?《[^《》\n]{4,60}(?:通知|办法|意见|规定|方案|细则|条例|措施)(?:\([^()]{1,12}\))?》/;
/** Only what has just come out is announced; other mentions quote it. */
const JUST_NOW = /近日|日前|今日|今天|昨日|昨天|正式|刚刚|最新|即日|\d日/;
const EXPLAINED =
  /解读|图解|读懂|一图|问答|解答|看点|要点|亮点|详见|全文|附件|链接|点击|戳|原文|https?:|(?:提出|明确|指出|规定|要求|强调|聚焦|包括|旨在|意味着|内容)[,::]?/;
/** 《…办法》（仑政〔2026〕1号）已印发 */
const NUMBERED =
  /《[^《》\n]{5,70}》 ?\([\u4e00-\u9fa5]{2,12}[〔[]((?:19|20)\d\d)[〕\]]\d{1,5}号\)(?:已经?|正式|现)(?:[^,。;《》\n]{0,10})$/;
const HEADLINE = 40;
/** Where posts are written. */
const POSTS: ReadonlySet<Surface> = new Set(['composer', 'article', 'video', 'imagePost']);

export interface Announcement extends Span {
  readonly field: string;
}

/** Whether something written there is a post, and not an answer to somebody. */
export function isPost(surface: Surface): boolean {
  return POSTS.has(surface);
}

/** Whether a draft needs no other explanation: it has its own, leads to one, or is no post at all. */
export function isExplained({ surface, fields, links, attachments, quoted }: Draft): boolean {
  if (!isPost(surface) || links.length || attachments.length || quoted !== null) return true;
  // 规定 in the title of a document explains nothing.
  return Object.values(fields).some((text) => EXPLAINED.test(text.replace(/《[^》\n]{0,80}》/g, '')));
}

/**
 * Where a post announces that a policy document has come out, at most once per field. `at`: the moment of publishing,
 * ISO 8601, where it is known. Offsets are UTF-16 code units into the field. Linear in the text.
 */
export function findAnnouncements({ fields }: Draft, at: string | null, meter: Meter): Announcement[] {
  return Object.entries(fields).flatMap(([field, text]) => {
    const folded = fold(text, meter);
    const verbs = findCues(ANNOUNCED, folded.text, meter);
    const spans = verbs.flatMap(({ start, end }) => {
      const title = TITLE.exec(lookAhead(folded.text, end, 80, meter));
      if (title && isNews(lookBehind(folded.text, start, 40, meter), start, field))
        return [{ start, end: end + title[0].length }];
      const numbered = NUMBERED.exec(lookBehind(folded.text, start, 110, meter));
      const isOfThisYear = numbered && (at === null || numbered[1] === at.slice(0, 4));
      return isOfThisYear ? [{ start: start - numbered[0].length, end }] : [];
    });
    // The first announcement asks for the whole post.
    return spans.slice(0, 1).map((span) => ({ field, ...unfold(folded, span) }));
  });
}

/** A headline announces by itself; a sentence of the text has to say that it is news. */
function isNews(before: string, start: number, field: string): boolean {
  const sentence = before.split(/[。!?;\n]/).at(-1) ?? '';
  if (/根据|按照|依据|依照/.test(sentence)) return false;
  const isHeadline = field === 'title' || (start < HEADLINE && /【[^】]*$/.test(before));
  return isHeadline || JUST_NOW.test(sentence);
}
