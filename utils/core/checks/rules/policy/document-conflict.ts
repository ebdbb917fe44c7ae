import { unfold } from '../../../text/fold.ts';
import { findCharacters, lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const NUMBER_AFTER =
  /^ ?\(? ?([\u4e00-\u9fa5]{2,12})[〔[【(﹝]((?:19|20)\d\d)[〕\]】)﹞]第?0{0,3}(\d{1,5})号/;
const TITLE_BEFORE = /《([^《》\n]{5,80})$/;

interface Citation {
  readonly title: string;
  readonly agency: string;
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

const TWO_TITLES = {
  zh_CN: '同一发文字号在文中对应两个标题。请对照原文件改正。',
  en: 'One document number stands beside two titles. Compare with the document.',
};

export const documentConflict = defineRule({
  id: 'document-conflict',
  kind: 'document-conflict',
  scope: 'field',
  gate: 'policy',
  level: 'warn',
  title: { zh_CN: '文件标题与文号前后不一', en: 'One document, two numbers' },
  why: {
    zh_CN: '同一文件在文中有两个发文字号。请对照原文件改正。',
    en: 'The same document is quoted with two numbers. Compare with the document.',
  },
  clause: 'GB/T 9704-2012 7.2.5；仑政办〔2020〕44号 二(三) 政策关',
  check: (_text, context) => {
    const byTitle = new Map<string, Citation>();
    const byNumber = new Map<string, Citation>();
    return findCitations(context).flatMap((citation) => {
      const sameTitle = byTitle.get(`${citation.agency} ${citation.title}`);
      const sameNumber = byNumber.get(`${citation.agency} ${citation.number}`);
      byTitle.set(`${citation.agency} ${citation.title}`, sameTitle ?? citation);
      byNumber.set(`${citation.agency} ${citation.number}`, sameNumber ?? citation);
      return compare(citation, sameTitle, sameNumber, context) ?? [];
    });
  },
  flags: [
    '《关于推进政务公开的通知》（仑政办〔2020〕44号）印发后，各地落实《关于推进政务公开的通知》⟦（仑政办〔2020〕45号⟧）',
    '根据《城市内河管理办法》（甬政发〔2019〕3号）和《城市内河管理办法》⟦（甬政发〔2018〕3号⟧）',
    '《政务公开要点》（仑政办〔2021〕7号）、《生活垃圾分类方案》⟦（仑政办〔2021〕7号⟧）',
    '《北仑区人才新政》（仑政〔2022〕1号）。据《北仑区人才新政》⟦（仑政〔2022〕11号⟧）',
  ],
  passes: [
    '《关于推进政务公开的通知》（仑政办〔2020〕44号）和《关于推进政务公开的通知》（仑政办〔2020〕44号）',
    '《政务公开条例实施办法》（仑政办〔2020〕44号）、《政务公开要点》（甬政办〔2020〕44号）',
    '《北仑区政务公开实施办法》（仑政办〔2020〕44号，以下简称《办法》），《实施办法》（仑政办〔2020〕44号）',
    '《关于推进政务公开的通知》（国办发〔2018〕123号）、《关于推进政务公开的通知》（浙政办发〔2019〕29号）',
  ],
});

function findCitations({ folded, meter }: FieldContext): Citation[] {
  return findCharacters(folded.text, '》', meter).flatMap((at) => {
    const number = NUMBER_AFTER.exec(lookAhead(folded.text, at + 1, 34, meter));
    const title = number && TITLE_BEFORE.exec(lookBehind(folded.text, at, 82, meter));
    if (!number || !title) return [];
    const [all, agency = '', year, serial] = number;
    return [
      { title: title[1] ?? '', agency, number: `${year} ${serial}`, start: at + 1, end: at + 1 + all.length },
    ];
  });
}

function compare(
  citation: Citation,
  sameTitle: Citation | undefined,
  sameNumber: Citation | undefined,
  { folded }: FieldContext,
): FieldHit | undefined {
  if (sameTitle && sameTitle.number !== citation.number) return unfold(folded, citation);
  if (!sameNumber || isShortFor(sameNumber.title, citation.title)) return undefined;
  return { ...unfold(folded, citation), level: 'note', why: TWO_TITLES };
}

/** A later mention may drop words: every character of the shorter stands in the longer, in order. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
