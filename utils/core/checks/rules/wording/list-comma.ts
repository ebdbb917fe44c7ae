import { findCharacters, lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

/** Words that begin like 和, 及, 与 and are no conjunction. */
const NO_CONJUNCTION =
  /^(?:和[谐平睦解气善蔼美顺畅煦田县硕静林龙政声约服弦风合议]|及[时早格第笄冠]|与[会时日此其众生共民否]|及其)/;
const CONJUNCTION = /^(?:以及|和|及|与)/;
/** One item of a list is no longer than this; lists are reported as one. */
const ITEM = 48;

const BETWEEN_PAIRS = {
  zh_CN: '并列的书名号或引号之间，没有别的成分时不用顿号。',
  en: 'Nothing stands between titles or quotations in a row, so no 、 is needed.',
};

export const listComma = defineRule({
  id: 'list-comma',
  kind: 'list-comma',
  scope: 'field',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '顿号多余', en: 'List comma not needed' },
  why: {
    zh_CN: '“和”“及”“与”“以及”已起连接作用，前面不再用顿号。请删去顿号。',
    en: 'The conjunction already joins the items, so no 、 stands before it. Remove it.',
  },
  clause: 'GB/T 15834-2011 4.5；仑政办〔2020〕44号 二(三) 文字关',
  check: (text, context) => {
    const commas = findCharacters(text, '、', context.meter);
    return [...findLists(text, commas, context), ...findBeforeConjunctions(text, commas, context)];
  },
  flags: [
    '印发《甲办法⟦》、《乙办法》、《⟧丙办法》',
    '开展“送政策⟦”、“⟧送服务”活动',
    '水利⟦、和⟧住建部门负责',
    '街道、社区⟦、以及⟧物业共同参与',
    '教师⟦、及⟧学生免费入场',
  ],
  passes: [
    '印发《甲办法》《乙办法》，开展“送政策”“送服务”活动。',
    '建设文明、和谐、平安社区，做到准确、及时。',
    '《甲办法》（第二版）、《乙办法》同时施行。',
    '坚持“一国两制”、“港人治港”、高度自治。',
    '干部、与会代表和群众，防汛、及早部署。',
  ],
});

function findLists(text: string, commas: readonly number[], { meter }: FieldContext): FieldHit[] {
  const hits: FieldHit[] = [];
  let from = -1;
  for (const [index, at] of commas.entries()) {
    const opener = openerBetween(text, at);
    if (opener === undefined) continue;
    if (from < 0) from = at;
    const next = commas[index + 1];
    const closer = opener === '《' ? '》' : '”';
    if (next !== undefined && next - at < ITEM && openerBetween(text, next) === opener) continue;
    // 《甲》、《乙》、附件 has an item of another kind and keeps its commas.
    const isMixed = next !== undefined && next - at < ITEM && text.charAt(next - 1) === closer;
    const before = lookBehind(text, from, ITEM, meter);
    const isOpen = /[\u4e00-\u9fa5]、$/.test(before.slice(0, Math.max(0, before.lastIndexOf(opener))));
    if (!isMixed && !isOpen)
      hits.push({
        start: from - 1,
        end: at + 2,
        fix: withoutCommas(text.slice(from - 1, at + 2)),
        why: BETWEEN_PAIRS,
      });
    from = -1;
  }
  return hits;
}

/** The opening mark after a comma that stands between two titles or two quotations. */
function openerBetween(text: string, at: number): '《' | '“' | undefined {
  const between = text.charAt(at - 1) + text.charAt(at + 1);
  if (between === '》《') return '《';
  return between === '”“' ? '“' : undefined;
}

function withoutCommas(list: string): string {
  return list.replaceAll('》、《', '》《').replaceAll('”、“', '”“');
}

function findBeforeConjunctions(
  text: string,
  commas: readonly number[],
  { meter }: FieldContext,
): FieldHit[] {
  return commas.flatMap((at) => {
    const ahead = lookAhead(text, at + 1, 4, meter);
    const word = NO_CONJUNCTION.test(ahead) ? undefined : CONJUNCTION.exec(ahead)?.[0];
    return word ? [{ start: at, end: at + 1 + word.length, fix: word }] : [];
  });
}
