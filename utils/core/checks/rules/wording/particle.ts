import type { Meter } from '../../../text/meter.ts';
import { findNear } from '../../../text/scan.ts';
import { defineRule, type FieldHit } from '../../define-rule.ts';
import {
  ADVERBS,
  DEGREE,
  MORE_NOUNS,
  NOUNS,
  OWNERS,
  STRICT_ADVERBS,
  VERB_OPENINGS,
} from './particle-words.ts';

/** The longest word before (自然而然, 毫无保留) and after (读书声, 学习贯彻). */
const REACH = { before: 6, after: 6 };

/** Characters that make a noun of 地 (土地, 当地, 发生地): after it another noun may follow. */
const PLACE =
  '等土用基各本当外场工陆大天耕林产属两三四五多异内湿草营驻农旧荒阵此该某盆山平高谷绿园就征占境拆宅宗闲圣发重源飞落实市县省腹心圆跨整沙租供储批田坡空墓护筹交收生在原余目的籍领入实种净裸见殖领旱洼极禁据险战要出胜居住户葬坟腾让海化';
/** Characters that make a verb of 得 (获得, 值得, 使得), or take a whole sentence after it (气得孩子哭了). */
const GAIN =
  '获取赢懂觉记值显难不所博晓省免心舍亏来变认落贪使搞弄闹吓急气忙只自购买换夺由挣余应总扣未税两非征深兼多厚摘了求要怪行习领分已才就也还都必仍可搏觅没';
/** After 地 these make one word: 地球、地方、地下. */
const EARTH = '球方处里上下区位步形理面板铁税产县市点震域址带质图表标貌大毯道势层';

interface Case {
  readonly wrong: '的' | '地' | '得';
  /** `null`: certainly wrong, but which of the others is right depends on the rest of the sentence. */
  readonly right: '的' | '地' | '得' | null;
  readonly pattern: RegExp;
}

const sticky = (source: string) => new RegExp(source, 'y');

const CASES: readonly Case[] = [
  { wrong: '地', right: '的', pattern: sticky(`(?<=们|[^其吉排][我你他她它您])地(?![${EARTH}])`) },
  {
    wrong: '地',
    right: '的',
    pattern: sticky(`(?<=[\\u4e00-\\u9fa5])(?<![${PLACE}])地(?=${NOUNS})(?!地方)`),
  },
  { wrong: '地', right: '的', pattern: sticky(`(?<=${OWNERS})地(?![${EARTH}])`) },
  { wrong: '地', right: '得', pattern: sticky(`(?<![${PLACE}])地(?=${DEGREE})`) },
  {
    wrong: '地',
    right: '得',
    pattern: sticky(
      `(?<=[^采收领提录夺吸择索争骗就换听牟]取|[^收捕抓缴荣截查俘所]获|[^自感视听知直不发察]觉|赢|值|懂|[^明突凸浅]显)地(?![${EARTH}])|(?<=[^标登]记)地(?=有|那|保护|老师)|(?<=不)地(?=不)`,
    ),
  },
  {
    wrong: '得',
    right: '的',
    pattern: sticky(`(?<=[\\u4e00-\\u9fa5])(?<![${GAIN}]|们)得(?=${NOUNS}|${MORE_NOUNS})`),
  },
  {
    wrong: '得',
    right: '的',
    pattern: sticky(`X`),
  },
  { wrong: '得', right: '地', pattern: sticky(`(?<=${STRICT_ADVERBS})得(?=${VERB_OPENINGS})`) },
  { wrong: '得', right: null, pattern: sticky(`(?<=${ADVERBS})得(?![以很多到出起知益了不过，。！？；：])`) },
  {
    wrong: '的',
    right: '得',
    pattern: sticky(
      '(?<=[^采收领提录夺吸择索争骗换听牟]取)的(?=了|历史|重[大要]|明显|突|优异|良好|丰|更|巨|新|成)|(?<=[^感视听自直错味嗅触知察幻发警睡先不]觉)的(?!是)|(?<=[^改转应演多质巨病突量渐政蜕嬗裂衰畸不]变)的(?=更|越来越|非常|十分)|(?<=[，。；]使)的|(?<=[^价产数均比总峰净增极阈分差市贬保面]值)的(?=[我你他她它们注关学借思信称肯尊推庆怀骄期])|(?<=[^绝来]不)的(?=不|已)|(?<=[恨巴舍怪由了要]不)的(?=[不起]|已)|(?<=[^来起]来)的(?=及)|(?<=拿)的(?=出手)|(?<=[^行驱大天公特]使)的(?=我|他|她|它|孩子|整个)|(?<=[经对看])的(?=起[^点来源初])|(?<=[看听])的(?=见)|(?<=[，。还总]记)的(?=那|有一|小时候|当时|我)',
    ),
  },
  {
    wrong: '的',
    right: '得',
    pattern: sticky(
      `(?<=[^能会好要叫想该所去可敢]?(?:做|干|办|跑|走|穿|玩|睡|唱|跳|写|飞|长|吃|活|搞|过|显|变))的(?=${DEGREE}[\\u4e00-\\u9fa5]{1,3}[，。！；])`,
    ),
  },
  { wrong: '的', right: '地', pattern: sticky(`(?<=${STRICT_ADVERBS})的(?=${VERB_OPENINGS})`) },
];

export const particle = defineRule({
  id: 'particle',
  kind: 'particle',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '“的、地、得”误用', en: '的, 地 or 得 in the place of another' },
  why: {
    zh_CN: '名词前用“的”（美丽的风景），动词前用“地”（认真地贯彻），补语前用“得”（做得很好）。',
    en: '的 stands before a noun, 地 before a verb, 得 before a complement.',
  },
  clause: '仑政办〔2020〕44号 二(三) 文字关；中学教学语法系统提要（1984）',
  check: (text, { meter }) => CASES.flatMap((one) => findCase(one, text, meter)),
  flags: [
    '大家不断⟦的⟧把工作推向前进。',
    '这是我们⟦地⟧共同家园。',
    '美丽⟦地⟧风景吸引了游客。',
    '在我上学⟦得⟧时候，这里还是农田。',
    '我市取⟦的⟧了显著成效。',
    '志愿者做⟦的⟧非常好。',
    '生活变⟦的⟧越来越美好。',
    '经济社会发展取⟦地⟧明显成效。',
    '大家渐渐⟦得⟧走进了会场。',
    '活动办⟦的⟧很成功，',
    '他们不⟦的⟧不重新申请。',
  ],
  passes: [
    '我们地处东海之滨，它地理位置优越。',
    '各地人民政府、所在地农村集体、发生地环境',
    '自觉地学习，取得了明显成效。',
    '多劳多得。一举多得。',
    '不断的努力终有回报，需要不断的支持。',
    '他说的很对，我说的很清楚的问题。',
    '实践表明，做的很多工作值得肯定。',
    '自然保护地体系、公益性墓地项目、交地任务',
    '回旋余地很大，取地下水须经批准。',
    '气得孩子直哭，觉得时间不够，使得环境变化。',
  ],
});

function findCase({ wrong, right, pattern }: Case, text: string, meter: Meter): FieldHit[] {
  return findNear(pattern, wrong, text, REACH, meter).map(({ at }) => ({
    start: at,
    end: at + 1,
    ...(right === null ? {} : { fix: right }),
  }));
}
