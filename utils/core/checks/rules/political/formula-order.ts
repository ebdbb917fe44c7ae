import { unfold } from '../../../text/fold.ts';
import { type Cue, cue, cueSet, type FoundCue, findCues } from '../../cues.ts';
import { defineRule, type FieldHit } from '../../define-rule.ts';

interface Series {
  readonly items: readonly string[];
  /** How many in a row it takes before the words are an enumeration of this series. */
  readonly least: number;
  readonly level: 'warn' | 'note';
}

const SERIES: readonly Series[] = [
  { items: ['四个意识', '四个自信', '两个维护'], least: 2, level: 'note' },
  {
    items: ['富强', '民主', '文明', '和谐', '自由', '平等', '公正', '法治', '爱国', '敬业', '诚信', '友善'],
    least: 6,
    level: 'warn',
  },
  { items: ['经济建设', '政治建设', '文化建设', '社会建设', '生态文明建设'], least: 4, level: 'warn' },
  { items: ['伟大斗争', '伟大工程', '伟大事业', '伟大梦想'], least: 3, level: 'warn' },
  {
    items: [
      '马克思列宁主义',
      '毛泽东思想',
      '邓小平理论',
      '三个代表',
      '科学发展观',
      '习近平新时代中国特色社会主义思想',
    ],
    least: 3,
    level: 'warn',
  },
  { items: ['道路自信', '理论自信', '制度自信', '文化自信'], least: 3, level: 'warn' },
  { items: ['政治意识', '大局意识', '核心意识', '看齐意识'], least: 3, level: 'warn' },
];
/** What may stand between two items of one enumeration. */
const BETWEEN = /^[”"]?(?:重要思想)?[、,\s和与]{0,2}(?:增强|坚定|做到)?[“"]?$/;
const LONGEST_BETWEEN = 10;

interface ItemCue extends Cue {
  readonly series: number;
  readonly rank: number;
}

const ITEMS = cueSet<ItemCue>(
  SERIES.flatMap(({ items }, series) => items.map((item, rank): ItemCue => ({ ...cue(item), series, rank }))),
);

export const formulaOrder = defineRule({
  id: 'formula-order',
  kind: 'formula-order',
  scope: 'field',
  gate: 'political',
  level: 'warn',
  title: { zh_CN: '固定提法次序有误', en: 'A fixed enumeration out of order' },
  why: {
    zh_CN: '这组提法有固定次序，不得颠倒或重复，如“四个意识”“四个自信”“两个维护”。请按规范次序改写。',
    en: 'This enumeration has a fixed order without repetition, e.g. 四个意识, 四个自信, 两个维护. Restore it.',
  },
  clause: '仑政办〔2020〕44号 二(三) 严把政治关',
  check: (_text, { folded, meter }) =>
    gather(findCues(ITEMS, folded.text, meter), folded.text).flatMap((run): FieldHit[] => {
      const hit = judge(run);
      return hit ? [{ ...hit, ...unfold(folded, hit) }] : [];
    }),
  flags: [
    '坚定“⟦四个自信”、增强“四个意识”、做到“两个维护⟧”',
    '⟦富强、文明、民主、和谐、自由、平等、公正、法治、爱国、敬业、诚信、友善⟧',
    '统筹推进⟦经济建设、文化建设、政治建设、社会建设、生态文明建设⟧',
    '坚持⟦马克思列宁主义、邓小平理论、毛泽东思想⟧',
    '坚定⟦理论自信、道路自信、制度自信、文化自信⟧',
  ],
  passes: [
    '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
    '富强、民主、文明、和谐、自由、平等、公正、法治、爱国、敬业、诚信、友善',
    '坚持马克思列宁主义、毛泽东思想、邓小平理论',
    '营造公正、自由的氛围，文明、和谐的环境',
    '经济建设和文化建设都要抓',
  ],
});

function gather(found: readonly FoundCue<ItemCue>[], text: string): FoundCue<ItemCue>[][] {
  const runs: FoundCue<ItemCue>[][] = [];
  let end = 0;
  for (const item of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    // 文明 inside 生态文明建设 is not an item of its own.
    if (item.start < end) continue;
    end = item.end;
    const last = runs.at(-1)?.at(-1);
    const isNext =
      last !== undefined &&
      last.cue.series === item.cue.series &&
      item.start >= last.end &&
      item.start - last.end <= LONGEST_BETWEEN &&
      BETWEEN.test(text.slice(last.end, item.start));
    if (isNext) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
}

function judge(run: readonly FoundCue<ItemCue>[]): FieldHit | undefined {
  const first = run[0];
  const last = run.at(-1);
  const series = first && SERIES[first.cue.series];
  if (!series || !last || run.length < series.least) return undefined;
  const isOrdered = run.every(
    ({ cue: { rank } }, index) => index === 0 || rank > (run[index - 1]?.cue.rank ?? 0),
  );
  return isOrdered ? undefined : { start: first.start, end: last.end, level: series.level };
}
