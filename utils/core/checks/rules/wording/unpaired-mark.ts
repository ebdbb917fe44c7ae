import type { Bilingual } from '../../../i18n/language.ts';
import { findParagraphs } from '../../../text/paragraphs.ts';
import { findCharacters, lookAhead, lookBehind } from '../../../text/scan.ts';
import type { Span } from '../../../text/span.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const PAIRS = ['“”', '‘’', '《》', '〈〉', '（）', '【】', '〔〕', '「」', '『』', '［］'];
const CLOSERS = new Map(PAIRS.map((pair) => [pair.charAt(1), pair.charAt(0)]));
const OPENERS = new Map(PAIRS.map((pair) => [pair.charAt(0), pair.charAt(1)]));
/** Half-width brackets pair with their full-width sisters; another rule speaks about the width. */
const WIDE: Readonly<Record<string, string>> = { '(': '（', ')': '）', '[': '［', ']': '］' };
const ALL = `${PAIRS.join('')}${Object.keys(WIDE).join('')}`;

/** 1） a) ①） 一） stand at the head of an item and have no opening half. */
const LIST_HEAD =
  /(?:^|[^0-9A-Za-z])(?:\d{1,2}|[A-Za-z]|[①-⑳])$|(?:^|[^\u4e00-\u9fa5])[一二三四五六七八九十]{1,3}$/;
/** Faces: (^_^ :) ;-). */
const FACE_BEFORE = /[:;=^_*'`´・ωД\-~～>＞<＜°∇￣]$/;
const FACE_AFTER = /^[:;=^_*'`´・ωД\-~～>＞<＜°∇￣]/;

const REVERSED = {
  zh_CN: '引号方向反了。前面用“，后面用”。',
  en: 'The quotation mark points the wrong way: “ before, ” after.',
};
const CUT = {
  zh_CN: '另一半不在文中，像是开头或结尾少贴了一截。请核对全文是否完整。',
  en: 'The other half is not in the text: its beginning or end seems to have been left behind. Check that the text is complete.',
};
const OVER_PARAGRAPHS = {
  zh_CN: '整句引文只有前引号或只有后引号。请补上另一个；如只摘了引文的一部分，可忽略。',
  en: 'A quotation of whole sentences has only one of its marks. Add the other; ignore this if only a part was cut out.',
};

/** Two lone marks of a pair stand no farther apart than this. */
const NEAR = 60;
/** So close to an edge of the text stands what a cut has torn from its other half. */
const EDGE = 2;
const CUT_REACH = 60;
const AMENDS = /(?:修改为|改为|作为第[一二三四五六七八九十百]{1,5}[条款项]|规定|如下)[：:]$/;
const ARTICLE = /^(?:[（(][一二三四五六七八九十]|第[一二三四五六七八九十百]{1,5}条)/;

interface Mark {
  readonly at: number;
  readonly character: string;
}

export const unpairedMark = defineRule({
  id: 'unpaired-mark',
  kind: 'unpaired-mark',
  scope: 'field',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '标点不成对', en: 'Mark without its other half' },
  why: {
    zh_CN: '引号、书名号、括号要成对使用，这一个没有另一半。请补上或删去。',
    en: 'Quotation marks, title marks and brackets come in pairs; this one is alone. Add the other half or remove it.',
  },
  clause: 'GB/T 15834-2011 4.8、4.9、4.15；仑政办〔2020〕44号 二(三) 文字关',
  check: findUnpaired,
  flags: [
    '根据⟦《⟧关于做好防汛工作的通知要求，现公告如下。',
    '联系电话0574-12345678⟦）⟧，欢迎咨询。',
    '为洋洽河⟦”⟧疗伤⟦“⟧，希望不再污染。',
    '开展“我为群众办实事⟦“⟧活动，取得实效。',
    '请各单位⟦（⟧含下属单位按时报送。',
    '⟦【⟧通知 明日停水，请做好准备。',
  ],
  passes: [
    '根据《关于做好“双减”工作的通知》（教基〔2021〕1号）要求，现公告如下。',
    '包括：1）身份证；2）户口本；a)照片。',
    '今天真开心:) 谢谢(^_^)大家^_^)',
    '他说：“第一段。\n“第二段。\n“第三段。”',
    '一）总体要求\n二）主要任务',
    'it’s OK，rock ’n’ roll音乐节。',
  ],
});

function findUnpaired(text: string, context: FieldContext): FieldHit[] {
  const open = new Map<string, Mark[]>();
  const alone: Mark[] = [];
  for (const at of findCharacters(text, ALL, context.meter)) {
    const character = text.charAt(at);
    const wide = WIDE[character] ?? character;
    if (OPENERS.has(wide)) {
      if (wide !== character && isPlain(text, at, context)) continue;
      const stack = open.get(wide);
      if (stack) stack.push({ at, character: wide });
      else open.set(wide, [{ at, character: wide }]);
      continue;
    }
    const opener = CLOSERS.get(wide);
    if (opener === undefined || open.get(opener)?.pop()) continue;
    if (isHeadOrFace(text, at, wide, context)) continue;
    alone.push({ at, character: wide });
  }
  const left = [...open.values()].flat().filter((mark) => !isFaceOpening(text, mark, context));
  const marks = [...alone, ...left].sort((a, b) => a.at - b.at);
  return settleQuotes(text, marks, context);
}

/** A bracket in front of a face or of nothing Chinese says nothing about the sentence. */
function isPlain(text: string, at: number, { meter }: FieldContext): boolean {
  return /^[:;=8]-?$/.test(lookBehind(text, at, 2, meter).trimStart());
}

function isHeadOrFace(text: string, at: number, wide: string, { meter }: FieldContext): boolean {
  if (wide === '’') return true;
  if (wide !== '）' && wide !== '］') return false;
  const before = lookBehind(text, at, 4, meter);
  return LIST_HEAD.test(before) || FACE_BEFORE.test(before);
}

function isFaceOpening(text: string, { at, character }: Mark, { meter }: FieldContext): boolean {
  if (character === '‘') return /^[A-Za-z\d]/.test(lookAhead(text, at + 1, 1, meter));
  if (character !== '（' && character !== '［') return false;
  return (
    FACE_AFTER.test(lookAhead(text, at + 1, 1, meter)) || FACE_BEFORE.test(lookBehind(text, at, 1, meter))
  );
}

/** Two lone quotation marks near each other are usually one pair written with the wrong key. */
function settleQuotes(text: string, marks: readonly Mark[], context: FieldContext): FieldHit[] {
  const paragraphs = findParagraphs(text, context.meter);
  const reopening = paragraphs.filter(({ start }) => text.charAt(start) === '“').map(({ start }) => start);
  const lastReopening = reopening.at(-1) ?? -1;
  const heads = new Set(reopening);
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  const edges = first && last && { start: first.start, end: last.end };
  const hits: FieldHit[] = [];
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    const next = marks[index + 1];
    if (!mark) continue;
    const place = { start: mark.at, end: mark.at + 1 };
    // Every paragraph of a long quotation opens it again; only the last one closes it.
    if (
      mark.character === '“' &&
      mark.at < lastReopening &&
      (heads.has(mark.at) || opensParagraphs(text, mark, context))
    )
      continue;
    if (
      isDoubleQuote(mark) &&
      next &&
      isDoubleQuote(next) &&
      next.at - mark.at < NEAR &&
      !heads.has(next.at)
    ) {
      if (mark.character === '”') hits.push({ ...place, fix: '“', why: REVERSED });
      if (next.character === '“') hits.push({ start: next.at, end: next.at + 1, fix: '”', why: REVERSED });
      index += 1;
    } else if (!isAtEdge(mark, edges) && !isPartOfStatute(text, mark, context))
      hits.push({ ...place, ...weigh(text, mark, edges, context) });
  }
  return hits;
}

function isDoubleQuote({ character }: Mark): boolean {
  return character === '“' || character === '”';
}

/** 他说：“… whose next paragraph opens with “ again. */
function opensParagraphs(text: string, { at }: Mark, { meter }: FieldContext): boolean {
  return /[：:]$/.test(lookBehind(text, at, 1, meter));
}

/** A half at the very edge of the text was torn off when a paragraph was cut out of a document. */
function isAtEdge({ at, character }: Mark, edges: Span | undefined): boolean {
  if (!edges) return false;
  return CLOSERS.has(character) ? at - edges.start < EDGE : edges.end - at <= EDGE;
}

/** Amendments quote whole articles, paragraph by paragraph; a single one of them has only the opening mark. */
function isPartOfStatute(text: string, { at, character }: Mark, { meter }: FieldContext): boolean {
  if (character !== '“') return false;
  if (AMENDS.test(lookBehind(text, at, 12, meter))) return true;
  return (
    ARTICLE.test(lookAhead(text, at + 1, 6, meter)) && /(?:^|\n)\s{0,4}$/.test(lookBehind(text, at, 5, meter))
  );
}

/** Where the text itself seems incomplete, the person is asked rather than told. */
function weigh(
  text: string,
  { at, character }: Mark,
  edges: Span | undefined,
  { meter }: FieldContext,
): { readonly level?: 'note'; readonly why?: Bilingual } {
  const behind = lookBehind(text, at, 1, meter);
  const ahead = lookAhead(text, at + 1, CUT_REACH, meter);
  const isAnnounced = character === '“' && (/[：:，]/.test(behind) || behind === '' || behind === '\n');
  const isLast =
    character === '”' &&
    (/[。！？…]/.test(behind) || lookAhead(text, at + 1, 3, meter).replace(/[。；，、\s]/g, '') === '');
  if (isAnnounced || isLast) return { level: 'note', why: OVER_PARAGRAPHS };
  const reachesEnd = edges !== undefined && at + 1 + CUT_REACH >= edges.end;
  const isCut = OPENERS.has(character) && reachesEnd && !/[。！？；…~～\n]/.test(ahead);
  return isCut ? { level: 'note', why: CUT } : {};
}
