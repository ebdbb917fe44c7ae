import type { Occurrence } from '../../../text/matcher.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';
import { findTerms } from '../../find-terms.ts';
import type { TypoTerm } from '../../pack.ts';

/** A quotation longer than this is not somebody else's wording but the post itself. */
const QUOTE_REACH = 40;

const REDUNDANT = { zh_CN: '用语重复', en: 'Redundant wording' };

export const misspelling = defineRule({
  id: 'misspelling',
  kind: 'misspelling',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '错别字', en: 'Misspelling' },
  why: {
    zh_CN: '规则包中的常见错写。请按规范写法改正；如是人名、地名、引文，可忽略本处。',
    en: 'A known misspelling of the pack. Use the standard form; ignore it in names and quotations.',
  },
  clause: '仑政办〔2020〕44号 二(三) 文字关；国家通用语言文字法第九条',
  check: (text, context) =>
    findTerms('typos', text, context.pack, context.meter).flatMap((found) => {
      const term = context.pack.typos[found.index];
      return term ? [toHit(term, text, found, context)] : [];
    }),
  flags: [
    '全面⟦布署⟧防汛工作',
    '请⟦安照⟧通知要求办理。',
    '⟦截止⟧7月31日，已受理120件。',
    '各村⟦己经⟧完成清淤，⟦防冶⟧并举。',
    '活动⟦既将⟧举行，敬请关注⟦报歉⟧。',
  ],
  passes: [
    '各地发布暑期安全提示',
    '干部署名文章由局长发布署名',
    '项目按装饰设计施工，苗建全同志负责。',
    '本次两周未更新，来自已经完成的单位。',
    '严厉打击非法冶炼，确保保健设施到位。',
    '报名截止时间为7月31日。',
  ],
});

function toHit(term: TypoTerm, text: string, { start, end }: Occurrence, context: FieldContext): FieldHit {
  // What another document or person wrote is pointed at, never rewritten.
  const fix = isQuoted(text, start, context) ? {} : { fix: term.right };
  const words = term.kind === 'redundancy' ? { kind: term.kind, title: REDUNDANT } : {};
  return { start, end, level: term.level, fromPack: true, ...fix, ...words };
}

function isQuoted(text: string, at: number, { meter }: FieldContext): boolean {
  const opened = /[《“][^》”\n]*$/.test(lookBehind(text, at, QUOTE_REACH, meter));
  return opened && /^[^《“\n]*[》”]/.test(lookAhead(text, at, QUOTE_REACH, meter));
}
