import { endsHan, startsHan } from '../../../text/han.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const DOTS = '.。…·・';
const ELLIPSIS = '……';

const AFTER_ETC = {
  zh_CN: '“等”已经表示未列尽，不与省略号连用。请留一个。',
  en: '等 already says that the list goes on, so no ellipsis stands beside it. Keep one of them.',
};

export const ellipsisForm = defineRule({
  id: 'ellipsis-form',
  kind: 'ellipsis-form',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '省略号写法', en: 'Form of the ellipsis' },
  why: {
    zh_CN: '省略号是居中的六个点“……”，不写成“...”“。。。”或三个点。',
    en: 'An ellipsis is six dots ……, not three dots and not a row of full stops.',
  },
  clause: 'GB/T 15834-2011 4.11；仑政办〔2020〕44号 二(三) 文字关',
  check: findDots,
  flags: [
    '敬请期待⟦。。。⟧',
    '未完待续⟦...⟧请关注',
    '大家都很激动⟦......⟧',
    '我想说⟦…⟧谢谢',
    '有苹果、梨、桃⟦等……⟧',
    '他们⟦……等⟧都来了',
  ],
  passes: [
    '他想了想……没有说话。',
    'Wait... we are coming.',
    '目录...........................12',
    '版本1.2.3已发布，详见a.b.c。',
    '会议指出：…………（略）',
  ],
});

function findDots(text: string, { meter }: FieldContext): FieldHit[] {
  meter.steps += text.length;
  const hits: FieldHit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const dot = text.charAt(at);
    if (!DOTS.includes(dot)) continue;
    const start = at;
    while (at + 1 < text.length && text.charAt(at + 1) === dot) at += 1;
    hits.push(...judge(text, dot, start, at + 1));
  }
  return hits;
}

function judge(text: string, dot: string, start: number, end: number): FieldHit[] {
  const count = end - start;
  const left = text.charAt(start - 1);
  const right = text.charAt(end);
  const follows = endsHan(left) || startsHan(right);
  if (dot === '…') {
    if (left === '等' && count >= 2) return [{ start: start - 1, end, why: AFTER_ETC }];
    if (right === '等' && count >= 2) return [{ start, end: end + 1, why: AFTER_ETC }];
    const isRight = count === 2 || count === 4;
    return isRight || !follows || !startsHan(right) ? [] : [{ start, end, fix: ELLIPSIS }];
  }
  // Longer rows of dots are leaders in a table of contents or a line to write on.
  if (count < 3 || (dot !== '。' && (count > 6 || !follows))) return [];
  return [{ start, end, fix: ELLIPSIS, ...(dot === '。' ? { level: 'warn' } : {}) }];
}
