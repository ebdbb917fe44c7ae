import { MAIN_FIELD } from '../../../draft/draft.ts';
import type { Folded } from '../../../text/fold.ts';
import { fold } from '../../../text/fold.ts';
import type { Meter } from '../../../text/meter.ts';
import { findCharacters, lookAhead } from '../../../text/scan.ts';
import type { DraftContext } from '../../define-rule.ts';

/** A headline and what it announces: folded text of `field` from `start` to `end`, and the bodies to compare with. */
export interface Headline {
  readonly field: string;
  readonly folded: Folded;
  readonly start: number;
  readonly end: number;
  readonly body: string;
}

const LONGEST_HEADLINE = 60;

/**
 * The headlines of a draft: its title field, and the 【…】 a post opens with. Bodies are folded. A draft without a title
 * or without a body has none.
 */
export function findHeadlines({ draft, meter }: DraftContext): Headline[] {
  const text = fold(draft.fields[MAIN_FIELD] ?? '', meter);
  const opened = findOpening(text, meter);
  const inText = opened
    ? [{ field: MAIN_FIELD, folded: text, ...opened, body: text.text.slice(opened.end + 1) }]
    : [];
  const title = draft.fields.title;
  if (title === undefined || title.trim() === '' || text.text.trim() === '') return inText;
  const folded = fold(title, meter);
  return [
    {
      field: 'title',
      folded,
      start: 0,
      end: Math.min(folded.text.length, LONGEST_HEADLINE * 2),
      body: text.text,
    },
    ...inText,
  ];
}

function findOpening(text: Folded, meter: Meter) {
  const head = lookAhead(text.text, 0, LONGEST_HEADLINE * 2, meter);
  const start = findCharacters(head, '【', meter)[0];
  if (start === undefined || start > LONGEST_HEADLINE) return undefined;
  const end = head.indexOf('】', start);
  return end < 0 || end - start < 4 ? undefined : { start: start + 1, end };
}
