import { unfold } from '../../../text/fold.ts';
import { type Cue, cue, cueSet, findCues, sentenceBefore } from '../../cues.ts';
import { defineRule } from '../../define-rule.ts';

const FORMULA_REACH = 30;
/** 亲自指挥、亲自部署 is fixed wording about the Party's centre; an order to see to it oneself is no report. */
const NOT_PADDING = /总书记|党中央|习近平|[要须]|应当?|第一责任人/;

interface PaddingCue extends Cue {
  readonly fix?: string;
}

/** Offices of people about whom nobody needs to be told that they did it in person. */
const OFFICE = '书记|市长|区长|县长|镇长|局长|厅长|省长|主任|部长|领导|负责同志|主要负责人|一把手|总理';
const TITLE = '书记|局长|区长|市长|县长|镇长|厅长|省长';
const PADDING = cueSet<PaddingCue>([
  {
    word: '亲自',
    guard: new RegExp(
      `(?<=(?:${OFFICE})[^，,。;；要应须]{0,8})亲自(?=到|来到|前往|深入|带领|率|登门|接见|看望|慰问|视察|参加|动手)`,
      'y',
    ),
  },
  ...['出席', '主持', '部署', '过问', '挂帅', '带队', '督战', '督办', '指挥', '到会'].map(
    (verb): PaddingCue => ({
      ...cue(`亲自${verb}`, { before: '主要负责(?:人|同志)要?|一把手要?|[须要应]' }),
      fix: verb,
    }),
  ),
  { ...cue('隆重召开', { before: '[“"]' }), fix: '召开' },
  { ...cue('亲临指导'), fix: '到场指导' },
  { ...cue('亲临现场'), fix: '到现场' },
  {
    word: '老板',
    guard: new RegExp(`(?<=(?:${TITLE})[^，,。;；、]{0,2})老板|老板(?=${TITLE})`, 'y'),
  },
]);

export const paddingWording = defineRule({
  id: 'padding-wording',
  kind: 'padding-wording',
  scope: 'field',
  reach: 'line',
  gate: 'political',
  level: 'note',
  title: { zh_CN: '溢美、客套的用语', en: 'Padding about officials and meetings' },
  why: {
    zh_CN: '报道领导活动和会议不用“亲自”“亲临”“隆重召开”，对领导干部不称“老板”。请直接写事实。',
    en: 'Reports on officials and meetings do without 亲自, 亲临, 隆重召开, and nobody calls an official 老板. State the fact.',
  },
  clause: '新华社新闻信息报道中的禁用词和慎用词；中央八项规定精神',
  check: (_text, { folded, meter }) =>
    findCues(PADDING, folded.text, meter).flatMap(({ cue: { fix }, start, end }) =>
      NOT_PADDING.test(sentenceBefore(folded.text, start, FORMULA_REACH, meter))
        ? []
        : [{ ...unfold(folded, { start, end }), ...(fix === undefined ? {} : { fix }) }],
    ),
  flags: [
    '区长⟦亲自⟧到一线慰问。',
    '局领导⟦亲自部署⟧防汛工作。',
    '表彰大会⟦隆重召开⟧。',
    '镇党委书记⟦亲临现场⟧。',
  ],
  passes: [
    '申请人应当亲自到窗口签字。',
    '表彰大会召开。',
    '习近平总书记亲自指挥、亲自部署。',
    '主要负责同志要亲自抓、负总责。',
    '民营企业老板带头诚信经营。',
  ],
});
