import { dayOf } from '../../../calendar/day.ts';
import type { Occurrence } from '../../../text/matcher.ts';
import { findCharacters, lookAhead, lookBehind } from '../../../text/scan.ts';
import type { Span } from '../../../text/span.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';
import { findTerms } from '../../find-terms.ts';
import type { FormerName } from '../../pack.ts';

/** Words of a sentence that speaks about the past; 原 also begins 原则 and 原因. */
const HISTORY_BEFORE =
  /(?:原(?![则因料来有])[\u4e00-\u9fa5]{0,6}|时任[\u4e00-\u9fa5]{0,6}|历任[^。;]{0,16}|曾[^,。;]{0,12}|前身[^,。;]{0,6}|旧称|更名[^。;]{0,16}|改名|撤销[^。;]{0,16}|不再保留[^。;]{0,16}|当[时年][^。;]{0,6})$/;
const HISTORY_AFTER =
  /^[^。;]{0,16}(?:更名|改名|改为|改称|改组|合并|并入|划入|划转|撤销|整合|职责|职能|前身|时期|现为|现更|挂牌|组建)/;
const YEAR_BEFORE = /((?:19|20)\d\d)年[^。;]{0,18}$/;
const TITLE_REACH = 40;
/** By this month districts had followed the reform of 2018. */
const LATEST_LOCAL = '2019-03';

export const formerName = defineRule({
  id: 'former-name',
  kind: 'former-name',
  scope: 'field',
  gate: 'policy',
  level: 'note',
  title: { zh_CN: '机构旧称', en: 'Former name of an institution' },
  why: {
    zh_CN: '这个机构已改名或撤并。叙述现在的事请用现称；讲历史可保留，宜加“原”。',
    en: 'The institution was renamed or merged. Use the present name for present matters; in history keep it, best with 原.',
  },
  clause: '仑政办〔2020〕44号 二(一) 机构调整、二(三) 政策关',
  check: (text, context) => {
    const found = findTerms('formerNames', text, context.pack, context.meter);
    const latest = found.length ? latestYear(text, context) : null;
    const present = found.filter(({ index, start, end }) => {
      const name = context.pack.formerNames[index];
      if (!name || isOfItsTime(name, latest, context)) return false;
      return !isHistory(name, text, { start, end }, context);
    });
    // One note for each name: a text that uses it ten times has one question to answer.
    const firsts = new Map<number, Occurrence>();
    for (const one of present) firsts.set(one.index, firsts.get(one.index) ?? one);
    return [...firsts.values()].flatMap(({ index, start, end }) => {
      const name = context.pack.formerNames[index];
      return name ? [toHit(name, start, end)] : [];
    });
  },
  flags: [
    '请到区⟦环保局⟧办理',
    '⟦工商局⟧提醒广大消费者',
    '请联系区⟦安监局⟧、区⟦国土资源局⟧',
    '咨询⟦银保监会⟧热线',
    '2026年5月，区⟦卫计委⟧开展义诊',
  ],
  passes: [
    '请到区生态环境分局、区市场监督管理局、区应急管理局办理。',
    '原环保局、时任工商局局长，2018年区安监局更名为区应急管理局。',
    '《国土资源局关于某事的通知》继续有效，区卫生健康局前身为卫计委。',
    '自然资源和规划局、农业农村局、国家税务总局、退役军人事务局。',
  ],
});

/** A text whose last year is not after the change is of its time: there the old name was right. */
function isOfItsTime({ since }: FormerName, latest: number | null, { at }: FieldContext): boolean {
  const [year, month] = (since ?? LATEST_LOCAL).split('-').map(Number);
  const today = dayOf(at);
  if (year === undefined || month === undefined) return false;
  if (today && (today.year < year || (today.year === year && today.month < month))) return true;
  return latest !== null && latest <= year;
}

function latestYear(text: string, { meter }: FieldContext): number | null {
  const years = findCharacters(text, '年〕].-/)）', meter).flatMap((at) => {
    const year = /(?<!\d)(?:19|20)\d\d$/.exec(lookBehind(text, at, 5, meter))?.[0];
    return year === undefined ? [] : [Number(year)];
  });
  return years.length ? years.reduce((a, b) => Math.max(a, b)) : null;
}

function isHistory(
  { since }: FormerName,
  text: string,
  { start, end }: Span,
  { meter }: FieldContext,
): boolean {
  const before = lookBehind(text, start, TITLE_REACH, meter);
  const after = lookAhead(text, end, TITLE_REACH, meter);
  const isTitle = /《[^》\n]*$/.test(before) && /^[^《\n]*》/.test(after);
  const year = YEAR_BEFORE.exec(before.slice(-24))?.[1];
  const isPast = year !== undefined && Number(year) <= Number((since ?? LATEST_LOCAL).slice(0, 4));
  return isTitle || isPast || HISTORY_BEFORE.test(before.slice(-24)) || HISTORY_AFTER.test(after);
}

function toHit({ old, now, since }: FormerName, start: number, end: number): FieldHit {
  const when = since === null ? '' : `（${since.slice(0, 4)}年起）`;
  return {
    start,
    end,
    fromPack: true,
    why: {
      zh_CN: `“${old}”现为“${now}”${when}。叙述现在的事请用现称；讲历史可保留，宜加“原”。`,
      en: `${old} is now ${now}. Use the present name for present matters; in history keep it, best with 原.`,
    },
  };
}
