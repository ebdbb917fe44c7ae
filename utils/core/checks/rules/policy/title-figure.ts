import { unfold } from '../../../text/fold.ts';
import type { Meter } from '../../../text/meter.ts';
import { findCharacters, lookAhead, lookBehind } from '../../../text/scan.ts';
import { type DraftContext, type DraftHit, defineRule } from '../../define-rule.ts';
import { findHeadlines, type Headline } from './title-body.ts';

const UNITS = '%人个家项件名户起所座辆株条场次例栋套篇元亩吨里米天批处';
const NUMBER_BEFORE = /(?<!\d,)(?<![\d.:〔第-])(\d{1,9}(?:\.\d{1,3})?)(?:万|亿)?$/;
const VAGUE = /[超近约逾破达至]$/;

export const titleFigure = defineRule({
  id: 'title-figure',
  kind: 'title-figure',
  scope: 'draft',
  gate: 'policy',
  level: 'note',
  title: { zh_CN: '标题数字与正文不符', en: 'A figure of the title differs from the text' },
  why: {
    zh_CN: '标题中的数字在正文里没有，正文同一事项用的是另一个数。请核对。',
    en: 'The figure in the title does not occur in the text, which gives another for the same thing. Please check.',
  },
  clause: '仑政办〔2020〕44号 二(三) 内容准确权威',
  check: (context) => findHeadlines(context).flatMap((headline) => compare(headline, context)),
  flags: [
    '【北仑新增⟦120个项目⟧】今年我区新增130个项目，总投资50亿元。',
    '【⟦35名教师⟧获奖】近日，我区53名教师获市级表彰。',
    '【今起⟦12条公交⟧线调整】自6月1日起，21条公交线路调整。',
    '【⟦300户居民⟧喜迁新居】昨天，200户居民拿到钥匙。',
  ],
  passes: [
    '【北仑新增120个项目】今年我区新增120个项目，比去年多30个项目。',
    '【超100人获奖】我区103人获奖，50个单位受表彰。',
    '【3个项目开工】今年120个项目中，3个项目今天开工。',
    '【6月1日起调整】21条公交线路调整。',
  ],
});

interface Figure {
  readonly number: string;
  readonly what: string;
  readonly start: number;
  readonly end: number;
  readonly isVague: boolean;
}

/** Numbers with what they count: by the two characters after the unit (120个项目) or the three before (总投资53亿元). */
function findFigures(text: string, meter: Meter): Figure[] {
  return findCharacters(text, UNITS, meter).flatMap((at) => {
    const behind = lookBehind(text, at, 18, meter);
    const number = NUMBER_BEFORE.exec(behind);
    if (!number) return [];
    const [figure] = number;
    const lead = behind.slice(0, -figure.length);
    const after = /^[\u4e00-\u9fa5]{2}/.exec(lookAhead(text, at + 1, 2, meter))?.[0] ?? '';
    const before = /[\u4e00-\u9fa5A-Za-z]{3}$/.exec(lead)?.[0] ?? '';
    const isVague = VAGUE.test(lead) || /^[多余]/.test(after);
    const unit = text.charAt(at);
    const start = at - figure.length;
    const own = { number: figure, start, isVague };
    return [
      ...(after === '' ? [] : [{ ...own, what: `${unit}${after}`, end: at + 1 + after.length }]),
      ...(before === '' || !/[元%亩吨里米]/.test(unit)
        ? []
        : [{ ...own, what: `${before}${unit}`, end: at + 1 }]),
    ];
  });
}

function compare({ field, folded, start, end, body }: Headline, { meter }: DraftContext): DraftHit[] {
  const inBody = findFigures(body, meter);
  if (!inBody.length) return [];
  const hits = findFigures(folded.text.slice(start, end), meter).filter((figure) => {
    const others = inBody.filter(({ what }) => what === figure.what);
    if (figure.isVague || !others.length || others.some(({ isVague }) => isVague)) return false;
    meter.steps += body.length;
    return !body.includes(figure.number);
  });
  return hits.map((hit) => ({
    field,
    ...unfold(folded, { start: start + hit.start, end: start + hit.end }),
  }));
}
