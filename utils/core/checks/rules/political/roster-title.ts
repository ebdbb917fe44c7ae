import { unfold } from '../../../text/fold.ts';
import { buildMatcher, findAll, type Matcher } from '../../../text/matcher.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';
import type { Pack, RosterEntry } from '../../pack.ts';

const BEFORE = 32;
const AFTER = 24;
/** Days after which a listed title is no longer taken for granted. */
const STALE_DAYS = 180;
const DAY = 86_400_000;
const POST =
  '(?:书记|部长|省长|市长|区长|县长|镇长|乡长|厅长|局长|处长|科长|司长|院长|检察长|校长|所长|队长|支队长|大队长|站长|主任|主席|秘书长|组长|委员|常委|行长|会长|总经理|董事长)';
/** Titles that stand right before a name: 区委副书记、区长王某. */
const TITLES_BEFORE = new RegExp(`[\\u4e00-\\u9fa5、兼]{0,28}${POST}(?:同志)?$`);
/** Titles right after it: 王某局长, 王某（区长）, 王某任区长, 王某，区委书记. */
const TITLES_AFTER = new RegExp(
  `^(?:同志)?(?:[(（]|,|，|任|担任|现任|为)?([\\u4e00-\\u9fa5、]{0,14}?${POST})(?![\\u4e00-\\u9fa5]{0,6}(?:会议|讲话))`,
);

export const rosterTitle = defineRule({
  id: 'roster-title',
  kind: 'roster-title',
  scope: 'field',
  reach: 'line',
  gate: 'political',
  level: 'warn',
  title: { zh_CN: '职务与名单不符', en: 'Title differs from the roster' },
  why: {
    zh_CN: '姓名旁的职务与本单位职务名单不一致，请核对。',
    en: 'The title beside this name differs from the unit’s roster. Please verify.',
  },
  clause: '仑政办〔2020〕44号 二(三) 严把政治关；确保内容准确权威',
  check: (text, context) => findNames(text, context),
  flags: [
    {
      text: '⟦区长⟧赵示例到会讲话。',
      roster: [{ name: '赵示例', title: '区委书记', verified: '2026-05-01' }],
    },
    { text: '赵示例⟦局长⟧带队检查。', roster: [{ name: '赵示例', title: '副局长', verified: '2026-05-01' }] },
    {
      text: '钱样本任⟦街道党工委书记⟧。',
      roster: [{ name: '钱样本', title: '街道办事处主任', verified: '2026-05-01' }],
    },
    { text: '⟦副区长⟧赵示例出席。', roster: [{ name: '赵示例', title: '区长', verified: '2025-05-01' }] },
  ],
  passes: [
    {
      text: '区委书记赵示例到会讲话。',
      roster: [{ name: '赵示例', title: '北仑区委书记', verified: '2026-05-01' }],
    },
    {
      text: '区委副书记、区长赵示例到会讲话。',
      roster: [{ name: '赵示例', title: '区委副书记、区长', verified: '2026-05-01' }],
    },
    { text: '赵示例带队检查。', roster: [{ name: '赵示例', title: '局长', verified: '2026-05-01' }] },
    '没有名单时，不作比较：区长王某某到会讲话。',
  ],
});

interface Roster {
  readonly matcher: Matcher;
  readonly names: readonly string[];
  readonly entries: ReadonlyMap<string, readonly RosterEntry[]>;
}

const rosterByPack = new WeakMap<Pack, Roster>();

function rosterOf(pack: Pack): Roster {
  const known = rosterByPack.get(pack);
  if (known) return known;
  const entries = Map.groupBy(pack.roster, ({ name }) => name);
  const names = [...entries.keys()];
  const roster = { matcher: buildMatcher(names), names, entries };
  rosterByPack.set(pack, roster);
  return roster;
}

function findNames(_text: string, context: FieldContext): FieldHit[] {
  if (context.pack.roster.length === 0) return [];
  const { matcher, names, entries } = rosterOf(context.pack);
  const { folded, meter } = context;
  return findAll(matcher, folded.text, meter).flatMap(({ index, start, end }): FieldHit[] => {
    const listed = entries.get(names[index] ?? '') ?? [];
    const beside = findTitles(folded.text, start, end, context);
    if (!beside || listed.some(({ title }) => agrees(beside.title, title))) return [];
    const entry = listed[0];
    return entry ? [{ ...unfold(folded, beside), ...wordsFor(entry, context.at) }] : [];
  });
}

interface Beside {
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** The titles that touch a name, before it or else after it. */
function findTitles(text: string, start: number, end: number, { meter }: FieldContext): Beside | undefined {
  const before = TITLES_BEFORE.exec(lookBehind(text, start, BEFORE, meter))?.[0];
  if (before !== undefined) {
    const comrade = before.endsWith('同志') ? 2 : 0;
    return {
      start: start - before.length,
      end: start - comrade,
      title: before.slice(0, before.length - comrade),
    };
  }
  const after = TITLES_AFTER.exec(lookAhead(text, end, AFTER, meter));
  const title = after?.[1];
  if (!after || title === undefined) return undefined;
  const from = end + after[0].length - title.length;
  return { start: from, end: from + title.length, title };
}

/** Each title that stands must be one of those listed, as far as both say; 副区长 is not 区长. */
function agrees(stands: string, listed: string): boolean {
  const known = listed.split(/[、，,兼\s]+/);
  return stands
    .split(/[、，,兼]+/)
    .filter((part) => part !== '')
    .every((part) => known.some((title) => isEnd(part, title) || isEnd(title, part)));
}

function isEnd(long: string, short: string): boolean {
  return long.endsWith(short) && long.charAt(long.length - short.length - 1) !== '副';
}

function wordsFor({ title, verified }: RosterEntry, at: string | null) {
  const isStale = at !== null && Date.parse(at) - Date.parse(verified) > STALE_DAYS * DAY;
  const stale = isStale ? '该条已超过180天未核实，名单本身可能过时。' : '';
  const staleEn = isStale ? ' It was verified more than 180 days ago and may itself be out of date.' : '';
  return {
    fromPack: true,
    level: isStale ? ('note' as const) : ('warn' as const),
    why: {
      zh_CN: `本单位名单中的职务是“${title}”（${verified}核实）。请核对。${stale}`,
      en: `The unit’s roster says “${title}” (verified ${verified}). Please check.${staleEn}`,
    },
  };
}
