import type { Span } from '../text/span.ts';

const HEAD = 60;
/** 政策解读 as a label, not as one of the tasks a sentence lists; or a chart that says what it explains. */
const EXPLAINS =
  /(?<=^|[【[#\n|丨])政策(?:解读|图解|问答)(?=$|[】\]#:：|丨 !！,，\n])|(?:一图读懂|图解|一图看懂)[^,，。！!\n《]{0,16}(?:办法|意见|规定|方案|细则|条例|通知|新政|新规|政策|措施)/;

/** Where a text says at its beginning that it explains a policy; offsets in UTF-16 code units. */
export function findExplanation(text: string): Span | undefined {
  const found = EXPLAINS.exec(text.slice(0, HEAD));
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
