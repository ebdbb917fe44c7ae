import { isHan } from '../../../text/han.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const DASHES = '-－—–―─~～';
const DASH = '——';

const AREA_CODE = /(?:^|\D)0\d{2,3}$/;

const RANGE = {
  zh_CN: '起止之间用一字线“—”或浪纹线“～”，电话号码用短横线“-”，都只用一个。',
  en: 'A range takes one — or one ～, a telephone number one -.',
};

const HYPHENS = '-–';
const RANGE_FROM = /(?:^|[^\d\-－–.:A-Za-z/])(\d{1,4}(?:[:：]\d{2}|\.\d{1,2})?)$/;
const RANGE_TO = /^(\d{1,4}(?:[:：]\d{2}|\.\d{1,2})?)(?![\d:：.\-－–/])([年月日天人个元米岁时周名户亩倍点]?)/;
const HYPHEN = {
  zh_CN: '数值、时间的起止用一字线“—”或浪纹线“～”，短横线只用于编号、电话；全文同类写法请一并看一看。',
  en: 'A range of figures or times takes — or ～; the hyphen is for codes and telephone numbers. Look at the other ranges, too.',
};

export const dashForm = defineRule({
  id: 'dash-form',
  kind: 'dash-form',
  scope: 'field',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '破折号、连接号写法', en: 'Form of the dash' },
  why: {
    zh_CN: '破折号占两格，写作“——”，不用连字符或线条拼成。',
    en: 'A dash is ——, two characters wide, not made of hyphens or box lines.',
  },
  clause: 'GB/T 15834-2011 4.10、4.13；仑政办〔2020〕44号 二(三) 文字关',
  check: findDashes,
  flags: [
    '这是一座老城⟦--⟧北仑。',
    '主题⟦---⟧绿色出行',
    '来源⟦──⟧宁波日报',
    '开放时间8:00⟦--⟧17:00',
    '目标⟦－－⟧共同富裕',
    '大家好⟦———⟧欢迎参观',
    '招收5⟦-⟧10人，每天9:00开放。',
    '开放时间：9:00⟦-⟧17:00',
  ],
  passes: [
    '这是一座老城——北仑。',
    '北京—上海高铁，8:00—17:00，5～10天，电话0574-12345678。',
    'npm run -s -- build --force',
    '----------\n分割线以下为附件',
    '好~~~欢迎来玩呀～',
    '项目代码2019-352328，日期2026-07-31，3-502室，地址5-1号，F-35战机，2020-2025年规划。',
  ],
});

function findDashes(text: string, context: FieldContext): FieldHit[] {
  context.meter.steps += text.length;
  const hits: FieldHit[] = [];
  // Only the first hyphen of a line is pointed at: whoever writes one range so writes all of them so.
  let saidRange = false;
  for (let at = 0; at < text.length; at += 1) {
    const dash = text.charAt(at);
    if (!DASHES.includes(dash)) continue;
    const start = at;
    while (at + 1 < text.length && text.charAt(at + 1) === dash) at += 1;
    if (at > start) hits.push(...judge(text, start, at + 1, context));
    else if (!saidRange && isRange(text, at, context)) {
      saidRange = true;
      hits.push({ start: at, end: at + 1, fix: '—', why: HYPHEN });
    }
  }
  return hits;
}

/** A hyphen between two rising numbers that are counted or are clock times; codes and dates keep theirs. */
function isRange(text: string, at: number, { meter }: FieldContext): boolean {
  if (!HYPHENS.includes(text.charAt(at))) return false;
  const from = RANGE_FROM.exec(lookBehind(text, at, 8, meter))?.[1];
  if (from === undefined) return false;
  const [, to = '', unit = ''] = RANGE_TO.exec(lookAhead(text, at + 1, 8, meter)) ?? [];
  // Spans of years stand so in the titles of official plans, which are quoted as they were issued.
  if (unit === '年' && to.length === 4) return false;
  const isClock = /[:：]/.test(from) && /[:：]/.test(to);
  return to !== '' && (isClock || (unit !== '' && Number(from) < Number(to)));
}

function judge(text: string, start: number, end: number, { meter }: FieldContext): FieldHit[] {
  const count = end - start;
  const dash = text.charAt(start);
  // A longer row is a line across the page or a place to write on.
  if (count > 4 || dash === '~' || dash === '～' || (dash === '—' && count !== 3)) return [];
  const left = lookBehind(text, start, 1, meter);
  const right = lookAhead(text, end, 1, meter);
  if (/\d/.test(left) && /\d/.test(right))
    return [{ start, end, fix: AREA_CODE.test(lookBehind(text, start, 5, meter)) ? '-' : '—', why: RANGE }];
  const isProse =
    (isHan(left) || '”》）'.includes(left || ' ')) && (isHan(right) || '“《（'.includes(right || ' '));
  return isProse ? [{ start, end, fix: DASH }] : [];
}
