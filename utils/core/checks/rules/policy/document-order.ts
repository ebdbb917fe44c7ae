import { unfold } from '../../../text/fold.ts';
import { findCharacters, lookAhead, lookBehind, matchNear } from '../../../text/scan.ts';
import { cueSet, cuesOf, findCues } from '../../cues.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const NUMBER = /[\u4e00-\u9fa5]{0,8}[〔[【(﹝](?:19|20)\d\d[〕\]】)﹞]第?\d{1,5}号$/;
const BEFORE_TITLE = /([^\n ]{0,26})( {0,2})$/;
const LEAD_IN =
  /^.*(?:根据|按照|依据|依照|参照|印发|转发|下发|出台|发布|落实|执行|废止|关于|[和及与以由对按了])/;
/** 《行政处罚决定书》 and other papers served on one person are numbered, yet are no documents to be quoted. */
const TITLE = /《[^《》\n]{4,80}(?<!书)》/y;
/** Several documents named by their numbers, the last of them beside a title it need not belong to. */
const OTHER_SERIES = /(?:令|公告|通告|案|民初|刑初|行初)$/;

const TWICE = {
  title: { zh_CN: '标题叠用“通知的通知”', en: '“Notice of the notice”' },
  why: {
    zh_CN: '转发、印发通知时，标题只保留一个“的通知”。请删去重复部分。',
    en: 'A notice that passes on another keeps a single 的通知 in its title. Remove the second.',
  },
};

const TWICE_OVER = cueSet(cuesOf('的通知的通知 的意见的意见 的决定的决定'));

export const documentOrder = defineRule({
  id: 'document-order',
  kind: 'document-order',
  scope: 'field',
  reach: 'line',
  gate: 'policy',
  level: 'note',
  title: { zh_CN: '引用公文应先标题后文号', en: 'Title first, number after it' },
  why: {
    zh_CN: '引用公文先引标题，后引发文字号，如《关于……的通知》（仑政办〔2020〕44号）。请调换次序。',
    en: 'A document is quoted by its title, with the number in brackets after it. Please swap them.',
  },
  clause: 'GB/T 9704-2012；党政机关公文处理工作条例',
  check: (_text, context) => [...findSwapped(context), ...findTwice(context)],
  flags: [
    '根据⟦仑政办〔2020〕44号《关于推进政务新媒体健康有序发展的通知》⟧要求',
    '按照⟦国办发〔2018〕123号《关于推进政务新媒体健康有序发展的意见》⟧，',
    '转发关于防汛工作⟦的通知的通知⟧',
    '依据⟦甬政发〔2019〕3号 《城市内河管理办法》⟧',
  ],
  passes: [
    '根据《关于推进政务新媒体健康有序发展的通知》（仑政办〔2020〕44号）要求',
    '国务院令第711号《中华人民共和国政府信息公开条例》公布。',
    '仑政办〔2020〕44号印发后，《办法》同时废止。',
    '（2020）浙0206民初123号《民事判决书》送达，转发关于防汛工作的通知。',
  ],
});

function findSwapped({ folded, meter }: FieldContext): FieldHit[] {
  return findCharacters(folded.text, '《', meter).flatMap((at) => {
    const [, behind = '', blanks = ''] = BEFORE_TITLE.exec(lookBehind(folded.text, at, 26, meter)) ?? [];
    const number = NUMBER.exec(behind)?.[0];
    if (number === undefined) return [];
    const title = matchNear(TITLE, folded.text, at, { before: 0, after: 84 }, meter);
    const sender = /^[\u4e00-\u9fa5]{0,8}/.exec(number)?.[0] ?? '';
    if (!title || OTHER_SERIES.test(sender)) return [];
    const start = at - blanks.length - number.replace(LEAD_IN, '').length;
    return [unfold(folded, { start, end: at + title[0].length })];
  });
}

function findTwice({ folded, meter }: FieldContext): FieldHit[] {
  return findCues(TWICE_OVER, folded.text, meter).flatMap(({ start, end }) =>
    lookAhead(folded.text, end, 1, meter) === '书' ? [] : [{ ...unfold(folded, { start, end }), ...TWICE }],
  );
}
