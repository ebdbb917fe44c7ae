import type { Meter } from './meter.ts';
import type { Span } from './span.ts';

/** Paragraphs with something in them, without the blanks around them: what stands between line breaks. One pass. */
export function findParagraphs(text: string, meter: Meter): Span[] {
  meter.steps += text.length;
  const paragraphs: Span[] = [];
  let from = 0;
  while (from < text.length) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    let start = from;
    let end = to;
    while (start < end && isBlank(text.charCodeAt(start))) start += 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
    if (end > start) paragraphs.push({ start, end });
    from = to + 1;
  }
  return paragraphs;
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0 || code === 0x3000 || code === 0x200b
  );
}
