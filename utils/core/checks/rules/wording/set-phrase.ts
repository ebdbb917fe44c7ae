import type { Meter } from '../../../text/meter.ts';
import { syllableOf } from '../../../text/syllable.ts';
import { defineRule, type FieldHit } from '../../define-rule.ts';
import { findTerms } from '../../find-terms.ts';
import { SET_PHRASES } from './set-phrases.ts';

const LENGTH = 4;
/** Characters that are mistaken for each other by their looks. */
const LOOK_ALIKES =
  '己已巳 未末 治冶 准淮 竟竞 茶荼 粟栗 崇祟 戌戍 赡瞻 博搏 辨辩 候侯 燥躁 驰弛 拆折 晴睛 练炼 籍藉 徒徙 履屡 慨概 即既 渴竭 菅管 廷延 墨默 拨拔 密蜜 贷货 暑署 土士 干千 遣遗 沧苍 像象 厉励 磬罄 鸠鸩 骛鹜 缘绿 罔网 底砥 词辞 疚咎 捷睫 遂邃 暇瑕遐 撤撒'.split(
    ' ',
  );
const ALIKE = new Set(
  LOOK_ALIKES.flatMap((group) =>
    Array.from(group).flatMap((a) => Array.from(group).flatMap((b) => (a === b ? [] : [a + b]))),
  ),
);

export const setPhrase = defineRule({
  id: 'set-phrase',
  kind: 'misspelling',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'warn',
  title: { zh_CN: '成语、固定用语疑有错字', en: 'Wrong character in a set phrase' },
  why: {
    zh_CN: '与成语或公文固定用语只差一个音同或形近的字，请核对。',
    en: 'One character away, alike in sound or looks, from an idiom or a set phrase of official writing. Please check.',
  },
  clause: '仑政办〔2020〕44号 二(三) 文字关；国家通用语言文字法第九条',
  check: (text, { pack, meter }) => {
    // What the pack knows by name it also explains better.
    const told = new Set<number>();
    for (const { start, end } of findTerms('typos', text, pack, meter))
      for (let at = start; at < end; at += 1) told.add(at);
    return findPhrases(text, meter).filter(({ start, end }) => !told.has(start) && !told.has(end - 1));
  },
  flags: [
    '大家⟦因地质宜⟧发展产业。',
    '各村⟦再接在厉⟧，完成任务。',
    '两项工作⟦双管其下⟧。',
    '⟦疫情防空⟧不放松',
    '⟦严防死手⟧，不留死角。',
    '全镇⟦齐抓公管⟧',
  ],
  passes: [
    '因地制宜发展产业，再接再厉，双管齐下。',
    '监察机关与检查机关、正规化建设、质量监测',
    '社会主义法治国家，同一领导人员',
    '“齐抓公管”是错误写法，@双管其下',
    '全国上下一心，公开公正透明，将进一步加强',
  ],
});

interface Index {
  readonly known: ReadonlySet<string>;
  /** Phrases by what is left of them without one character, with its place in front. */
  readonly byRest: ReadonlyMap<string, readonly string[]>;
  readonly halves: ReadonlySet<string>;
}

let index: Index | undefined;

function indexOf(): Index {
  if (index) return index;
  const byRest = new Map<string, string[]>();
  for (const phrase of SET_PHRASES)
    for (let at = 0; at < LENGTH; at += 1) {
      const key = restOf(phrase, at);
      const phrases = byRest.get(key);
      if (phrases) phrases.push(phrase);
      else byRest.set(key, [phrase]);
    }
  const halves = new Set(SET_PHRASES.flatMap((phrase) => [phrase.slice(0, 2), phrase.slice(2)]));
  index = { known: new Set(SET_PHRASES), halves, byRest };
  return index;
}

function restOf(phrase: string, at: number): string {
  return at + phrase.slice(0, at) + phrase.slice(at + 1);
}

function findPhrases(text: string, meter: Meter): FieldHit[] {
  const { known, halves, byRest } = indexOf();
  const hits: FieldHit[] = [];
  for (let start = 0; start + LENGTH <= text.length; start += 1) {
    meter.steps += LENGTH;
    const four = text.slice(start, start + LENGTH);
    // One wrong character leaves the first half or the second as it is.
    if (!halves.has(four.slice(0, 2)) && !halves.has(four.slice(2))) continue;
    if (known.has(four) || isNamed(text, start, start + LENGTH)) continue;
    for (let at = 0; at < LENGTH; at += 1)
      for (const phrase of byRest.get(restOf(four, at)) ?? [])
        if (isMistakable(four.charAt(at), phrase.charAt(at)))
          hits.push({ start, end: start + LENGTH, fix: phrase });
  }
  return hits;
}

/** Play on words stands in quotation marks or in a title, and whoever is mentioned spells the own name. */
function isNamed(text: string, start: number, end: number): boolean {
  return /[“‘《「@#]/.test(text.charAt(start - 1)) || /[”’》」#]/.test(text.charAt(end));
}

function isMistakable(stands: string, meant: string): boolean {
  if (ALIKE.has(stands + meant)) return true;
  const sound = syllableOf(stands);
  return sound !== undefined && sound === syllableOf(meant);
}
