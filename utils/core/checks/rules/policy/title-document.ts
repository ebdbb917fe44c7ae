import { unfold } from '../../../text/fold.ts';
import type { Meter } from '../../../text/meter.ts';
import { findCharacters, lookAhead } from '../../../text/scan.ts';
import { type DraftContext, type DraftHit, defineRule } from '../../define-rule.ts';
import { findHeadlines, type Headline } from './title-body.ts';

const NAME = /^《([^《》\n]{5,60})》/;
/** Another edition, level or part is another document, not a slip. */
const TELLS_APART = /[\d一二三四五六七八九十上下甲乙省市区县国总分初高前后新旧草案稿版]/;

export const titleDocument = defineRule({
  id: 'title-document',
  kind: 'title-document',
  scope: 'draft',
  gate: 'policy',
  level: 'note',
  title: { zh_CN: '标题中的文件名与正文不一', en: 'The document in the title has another name in the text' },
  why: {
    zh_CN: '标题和正文里的文件名只差一两个字。请对照原文件统一。',
    en: 'The names in the title and in the text differ by a character or two. Use that of the document.',
  },
  clause: '仑政办〔2020〕44号 二(三) 政策关、文字关',
  check: (context) => findHeadlines(context).flatMap((headline) => compare(headline, context)),
  flags: [
    '【⟦《北仑区养犬管理办法》⟧施行】今天起，《北仑区养犬管理方法》施行。',
    '【⟦《城市内河管理条例》⟧来了】《城市河道管理条例》今起实施。',
    '【解读⟦《政务公开实施细则》⟧】区府办解读《政府公开实施细则》。',
    '【⟦《关于稳岗返还工作的通知》⟧】近日印发《关于稳岗反还工作的通知》。',
  ],
  passes: [
    '【《北仑区养犬管理办法》施行】今天起，《北仑区养犬管理办法》施行。',
    '【《北仑区养犬管理办法》施行】与《宁波市养犬管理办法》衔接。',
    '【《养犬管理办法（修改一稿）》】此前《养犬管理办法（修改二稿）》已公示。',
    '【《北仑区养犬管理办法》施行】《办法》共30条，参照《市容环境卫生条例》。',
  ],
});

function findNames(text: string, meter: Meter) {
  return findCharacters(text, '《', meter).flatMap((at) => {
    const found = NAME.exec(lookAhead(text, at, 62, meter));
    return found ? [{ name: found[1] ?? '', start: at, end: at + found[0].length }] : [];
  });
}

function compare({ field, folded, start, end, body }: Headline, { meter }: DraftContext): DraftHit[] {
  const inBody = new Set(findNames(body, meter).map(({ name }) => name));
  if (!inBody.size) return [];
  return findNames(folded.text.slice(start, end), meter).flatMap((cited) => {
    const isNear = !inBody.has(cited.name) && [...inBody].some((name) => isSlip(cited.name, name, meter));
    return isNear
      ? [{ field, ...unfold(folded, { start: start + cited.start, end: start + cited.end }) }]
      : [];
  });
}

/** Same length, one or two characters exchanged, none of which tells two documents apart. */
function isSlip(a: string, b: string, meter: Meter): boolean {
  if (a.length !== b.length) return false;
  meter.steps += a.length;
  const different = Array.from(a, (_, at) => at).filter((at) => a[at] !== b[at]);
  if (different.length > 2) return false;
  return different.every((at) => !TELLS_APART.test(a.charAt(at) + b.charAt(at)));
}
