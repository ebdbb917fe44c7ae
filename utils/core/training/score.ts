import type { Bilingual } from '../i18n/language.ts';
import type { Condition, Expected, MustFind, MustNotTouch, Scenario } from './scenario.ts';
import type { Published, TrainingEvent, TrainingTrace } from './trace.ts';

export const ITEM_KINDS = ['found', 'missed', 'kept', 'touched', 'falseAlarm', 'time', 'hint'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One line of the explanation. `points` is what it adds to the total, below zero where it takes away; `of`: the most it could. */
export interface ScoreItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly clause: string;
  readonly points: number;
  readonly of: number;
  readonly words: Bilingual;
}

export interface Score {
  readonly points: number;
  readonly max: number;
  readonly items: readonly ScoreItem[];
}

/** Points for being in time; each hint takes `HINT_COST` away. */
export const TIME_POINTS = 10;
const HINT_COST = 2;
const DENIAL_COST = 10;
/** 仑政办〔2020〕44号 asks for replies and news 及时高效; an exam does too. */
const TIME_CLAUSE = '仑政办〔2020〕44号 二(二)2';
const REVIEW_CLAUSE = '仑政办〔2020〕44号 二(三)';

/**
 * What a way through a case is worth, line by line. Out: the items in the case's own order, then false alarms, time and
 * hints; `points` is their sum, never below zero. The time's points are whole within `minutes` and gone at twice that.
 */
export function score(scenario: Scenario, observed: TrainingTrace): Score {
  const items = [
    ...scenario.mustFind.map((entry) => judgeFound(entry, observed)),
    ...scenario.mustNotTouch.map((entry) => judgeKept(entry, observed)),
    ...scenario.mustFind.flatMap((entry) => judgeFalseAlarm(entry, observed)),
    judgeTime(scenario, observed),
    ...judgeHints(observed),
  ];
  const sum = items.reduce((total, { points }) => total + points, 0);
  return { points: Math.max(0, sum), max: maxPoints(scenario), items };
}

/** The most a case can earn. */
export function maxPoints({ mustFind, mustNotTouch }: Pick<Scenario, 'mustFind' | 'mustNotTouch'>): number {
  return [...mustFind, ...mustNotTouch].reduce((total, { points }) => total + points, TIME_POINTS);
}

function judgeFound(entry: MustFind, observed: TrainingTrace): ScoreItem {
  const { id, clause, words, points: of } = entry;
  const isFound = entry.settled.some((condition) => holds(condition, observed));
  return { id, kind: isFound ? 'found' : 'missed', clause, points: isFound ? of : 0, of, words };
}

function judgeKept(entry: MustNotTouch, observed: TrainingTrace): ScoreItem {
  const { id, clause, words, points: of, kept } = entry;
  const isText = kept.is === 'text';
  const isKept = isText
    ? hasWords(observed.published, kept.field, kept.text)
    : observed.events.length > 0 && !observed.events.some((event) => isSuch(event, kept));
  const kind = isKept ? 'kept' : isText ? 'touched' : 'falseAlarm';
  return { id, kind, clause, points: isKept ? of : 0, of, words };
}

/** A real problem that the person called a false alarm costs half its points on top, at most `DENIAL_COST`. */
function judgeFalseAlarm(entry: MustFind, { events }: TrainingTrace): ScoreItem[] {
  const { id, kind, clause, words, points } = entry;
  const isDenied = events.some((event) => event.kind === 'finding.falseAlarm' && event.data.kind === kind);
  return kind !== null && isDenied
    ? [
        {
          id,
          kind: 'falseAlarm',
          clause,
          points: -Math.min(DENIAL_COST, Math.floor(points / 2)),
          of: 0,
          words,
        },
      ]
    : [];
}

function judgeTime({ minutes }: Scenario, { elapsedMs }: TrainingTrace): ScoreItem {
  const over = Math.max(0, elapsedMs / (minutes * 60_000) - 1);
  const points = Math.max(0, Math.round(TIME_POINTS * (1 - over)));
  const words = { zh_CN: `用时要求：${minutes}分钟`, en: `Time allowed: ${minutes} min` };
  return { id: 'time', kind: 'time', clause: TIME_CLAUSE, points, of: TIME_POINTS, words };
}

function judgeHints({ hints }: TrainingTrace): ScoreItem[] {
  const words = { zh_CN: `查看提示${hints}次`, en: `Hints asked for: ${hints}` };
  return hints > 0
    ? [{ id: 'hint', kind: 'hint', clause: REVIEW_CLAUSE, points: -hints * HINT_COST, of: 0, words }]
    : [];
}

function holds(condition: Condition, { events, published }: TrainingTrace): boolean {
  switch (condition.is) {
    case 'lacks':
      return published !== null && !hasWords(published, condition.field, condition.text);
    case 'has':
      return condition.anyOf.some((text) => hasWords(published, condition.field, text));
    case 'image-gone':
      return published !== null && !published.images.includes(condition.image);
    case 'event':
      return events.some((event) => isSuch(event, condition));
    case 'unpublished':
      return published === null && events.length > 0;
  }
}

function hasWords(published: Published | null, field: string, text: string): boolean {
  return published !== null && fold(published.fields[field] ?? '').includes(fold(text));
}

interface Such {
  readonly event: string;
  readonly subject?: string | undefined;
  readonly where?: Readonly<Record<string, Expected>> | undefined;
}

function isSuch({ kind, subject, data }: TrainingEvent, such: Such): boolean {
  if (kind !== such.event || (such.subject !== undefined && subject !== such.subject)) return false;
  return Object.entries(such.where ?? {}).every(([name, expected]) => isAs(data[name], expected));
}

function isAs(value: unknown, expected: Expected): boolean {
  if (typeof expected !== 'object') return value === expected;
  return typeof value === 'string' && fold(value).includes(fold(expected.contains));
}

/** Editors wrap and space texts in their own ways. */
function fold(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, '');
}
