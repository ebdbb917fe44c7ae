import { isHan } from '../../../text/han.ts';
import { findParagraphs } from '../../../text/paragraphs.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const KINDS = [
  { open: '“', close: '”', inner: '‘’' },
  { open: '《', close: '》', inner: '〈〉' },
] as const;
const PAINTED = 60;

const OUTER = {
  zh_CN: '单引号只用在双引号里面。请改用“ ”。',
  en: 'Single quotation marks stand only inside double ones. Use “ ”.',
};

export const quoteNesting = defineRule({
  id: 'quote-nesting',
  kind: 'quote-nesting',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '引号、书名号套用', en: 'Marks inside marks of the same kind' },
  why: {
    zh_CN: '双引号里面再引用改用单引号‘ ’，书名号里面再有书名改用〈 〉。',
    en: 'Inside “ ” a quotation takes ‘ ’; inside 《 》 a title takes 〈 〉.',
  },
  clause: 'GB/T 15834-2011 4.8.3.5、4.15.3.5',
  check: (text, context) =>
    findParagraphs(text, context.meter).flatMap((span) =>
      KINDS.flatMap((kind) => findNested(text, span.start, span.end, kind, context)).concat(
        findOuterSingle(text, span.start, span.end, context),
      ),
    ),
  flags: [
    '他说：“要把⟦“六稳”⟧落到实处。”',
    '印发《关于转发⟦《防汛预案》⟧的通知》',
    '开展⟦‘我为群众办实事’⟧活动',
    '《关于贯彻⟦《甲办法》⟧和⟦《乙办法》⟧的意见》',
  ],
  passes: [
    '他说：“要把‘六稳’落到实处。”',
    '印发《关于转发〈防汛预案〉的通知》',
    '“双减”“双增”与《甲》《乙》',
    'it’s a ‘good’ day',
  ],
});

type Kind = (typeof KINDS)[number];

function findNested(
  text: string,
  start: number,
  end: number,
  { open, close, inner }: Kind,
  { meter }: FieldContext,
): FieldHit[] {
  meter.steps += end - start;
  const hits: FieldHit[] = [];
  const stack: number[] = [];
  // A pair inside another is reported when the outer one turns out to be closed as well.
  let waiting: FieldHit[] = [];
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === open) stack.push(at);
    if (character !== close) continue;
    const from = stack.pop();
    if (from === undefined) continue;
    if (stack.length === 0) {
      for (const hit of waiting) hits.push(hit);
      waiting = [];
    } else if (stack.length === 1 && at - from <= PAINTED)
      waiting.push({
        start: from,
        end: at + 1,
        fix: inner.charAt(0) + text.slice(from + 1, at) + inner.charAt(1),
      });
  }
  return hits;
}

function findOuterSingle(text: string, start: number, end: number, { meter }: FieldContext): FieldHit[] {
  meter.steps += end - start;
  const hits: FieldHit[] = [];
  let depth = 0;
  let from = -1;
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === '“') depth += 1;
    else if (character === '”') depth -= 1;
    else if (character === '‘') from = depth === 0 && isHan(text.charAt(at + 1)) ? at : -1;
    else if (character === '’' && from >= 0) {
      if (at - from <= PAINTED && isHan(text.charAt(at - 1)))
        hits.push({ start: from, end: at + 1, fix: `“${text.slice(from + 1, at)}”`, why: OUTER });
      from = -1;
    }
  }
  return hits;
}
