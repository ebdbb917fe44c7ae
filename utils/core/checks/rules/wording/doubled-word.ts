import { findNear } from '../../../text/scan.ts';
import { defineRule, type FieldHit } from '../../define-rule.ts';

const REACH = { before: 3, after: 8 };

/**
 * Particles and prepositions written twice. In front stands what makes a word of the first (目的的、现在在、应对对), behind
 * what makes one of the second (不了了之、为了了解、把把关); the rest of the language doubles freely and is left alone.
 */
const CHARACTERS = new RegExp(
  [
    '(?<![目打标准中])的的(?!确|士|哥|的)',
    '(?<![不一得完除罢大为末])了了(?![之然解了断却结])',
    '(?<![求国于还但就若可只凡总要老不正都也或算若便乃皆总即自以])是是(?![非是])',
    '(?<![现存所内外潜自实正健好安志意旨重贵不])在在(?![在场线校岗职建编座])',
    '(?<![共随温缓饱总平调柔祥求人维颐春融讲亲义谦暖应媾附唱丰和永景泰])和和(?![气美睦平谐解蔼缓好约谈服煦风顺和])',
    '(?<![参给赋付寄施授])与与(?![会否众其日世人时])',
    '(?<![以波涉普触顾提论危企来不遍推殃累埃未])及及(?![时格早])',
    '(?<![通经超路越难度不度错])过过(?![程去往渡年节滤关境磅目敏问度期户])',
    '(?<!被)被被(?![子褥套单])',
    '(?<![理自缘事因来不])由由(?![于衷此头来])',
  ].join('|'),
  'y',
);
const FIRST = '的了是在和与及过被由';

/** Words of office prose that are never said twice; names of things (医院, 项目, 大队) are: 第三医院医院感染科. */
const WORDS =
  '进行 开展 我们 你们 他们 她们 推进 加强 落实 提高 完善 相关 有关 根据 按照 通过 关于 对于 以及 目前 为了 由于 因此 或者 如果 其中 已经 正在 必须 应当 能够 需要 主要 全面 积极 深入 切实 情况 问题 群众 政府 我市 我县 我区 我局 本次 此次 依法 认真 及时 同时 进一步 以来 之后 期间 包括 严格 负责 并且 而且 不断 取得 召开 举行 获得 实现 促进 推动 提供 给予 作为 成为 属于';
const WORD = new RegExp(`(${WORDS.split(' ').join('|')})\\1`, 'y');
const WORD_FIRST = [...new Set(WORDS.split(' ').map((word) => word.charAt(0)))].join('');

export const doubledWord = defineRule({
  id: 'doubled-word',
  kind: 'doubled-word',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '字词重复', en: 'Word written twice' },
  why: {
    zh_CN: '同一个字词连写了两遍，请删去一个。',
    en: 'The same word stands twice in a row. Remove one.',
  },
  clause: '仑政办〔2020〕44号 二(三) 文字关',
  check: (text, { meter }) => [
    ...findNear(CHARACTERS, FIRST, text, REACH, meter).map(
      ({ at }): FieldHit => ({ start: at, end: at + 2, fix: text.charAt(at) }),
    ),
    ...findNear(WORD, WORD_FIRST, text, REACH, meter).map(
      ({ at, match: [both, word = ''] }): FieldHit => ({ start: at, end: at + both.length, fix: word }),
    ),
  ],
  flags: [
    '感谢您⟦的的⟧关心！',
    '我局已完成⟦了了⟧登记工作。',
    '他们⟦是是⟧社区的骨干。',
    '会议⟦在在⟧北仑召开。',
    '组织志愿者⟦进行进行⟧巡查。',
    '⟦我们我们⟧将持续做好服务。',
    '街道⟦和和⟧社区联合行动。',
    '⟦关于关于⟧开展检查的通知',
  ],
  passes: [
    '给群众带来实实在在的好处，坚持实事求是是我们的作风。',
    '不能不了了之，为了了解实情，他已经走不了了。',
    '现在在建的项目、存在在先的约定、目的的正当性',
    '和和美美过大年，参与与否由本人决定，及及时时',
    '请试试看，慢慢走，人人参与，天天打扫，妈妈放心，哈哈哈。',
    '特警支队勤务大队大队长、第三医院医院感染管理科',
    '明辨是是非非，的的确确如此，打的的费用自理。',
    '通过过程控制提高质量，理由由申请人说明。',
  ],
});
