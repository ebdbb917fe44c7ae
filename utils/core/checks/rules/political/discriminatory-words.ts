import { type Cue, cue, type Unless } from '../../cues.ts';

export interface SlightingCue extends Cue {
  readonly fix?: string;
}

/** A title, a nickname or a quoted word opens right before it. */
const NAMED = '[《“"·「]';

const to = (fix: string | null, word: string, { before, ...unless }: Unless = {}): SlightingCue => ({
  ...cue(word, { before: before === undefined ? NAMED : `${NAMED}|${before}`, ...unless }),
  ...(fix === null ? {} : { fix }),
});

/**
 * Words that slight people, with the respectful form where there is one. Guards let idioms (瞎子摸象, 哑巴吃黄连),
 * titles and names pass: what is left speaks of people.
 */
export const SLIGHTING: readonly SlightingCue[] = [
  to('残疾人', '残废人'),
  to('残疾', '残废', { before: '身残|伤|致|[不是]', after: '[军人品料票率]|抚恤|金|津贴|等级' }),
  to('视力残疾人', '瞎子', { before: '睁眼|黑', after: '摸|点灯|阿炳|算命|[·》”"]' }),
  to('视力残疾人', '盲流'),
  to('言语残疾人', '哑巴', { before: '当', after: '吃|亏|英语|湖|海|岛|山|了|[·》”"]' }),
  to('听力残疾人', '聋子', { after: '的耳朵|耳朵|[·》”"]' }),
  to('肢体残疾人', '瘸子', { after: '里|[·》”"]' }),
  to('肢体残疾人', '跛子'),
  to('智力残疾人', '弱智', { after: '[·》”"]' }),
  to('智力残疾人', '智障人士'),
  to('智力残疾人', '白痴', { after: '[·》”"]' }),
  to('精神障碍患者', '神经病', { after: '学|理|变|[·》”"]' }),
  to('唇裂', '兔唇', { after: '族|[·》”"]' }),
  to('侏儒症患者', '侏儒', { after: '症|[兔猪象树鸟松蓝]|[·》”"]' }),
  to(null, '独眼龙', { after: '[·》”"]' }),
  to(null, '麻风病人'),
  to('进城务工人员', '打工仔'),
  to('进城务工人员', '打工妹'),
  to('进城务工人员', '外来妹'),
  to(null, '乡巴佬'),
  to(null, '泥腿子'),
  to(null, '农村人口素质低'),
  to(null, '剩女'),
  to(null, '娘炮'),
  to(null, '死老百姓'),
  to(null, '刁民'),
  to('回族群众', '回回人'),
  to('戒毒人员', '瘾君子'),
  to('艾滋病病毒感染者', '艾滋病毒携带者'),
  to('非婚生子女', '私生子'),
];
