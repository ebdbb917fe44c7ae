import {
  AlignmentType,
  Document,
  Footer,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { LetterPart, LetterTable, WeekLetter } from '#utils/core/report/week-letter.ts';
import { BODY, BORDERS, EDGE, type Font, HEADING, MARGIN, PAGE, TITLE, textRun, WIDTH } from './docx-page.ts';
import { xmlText } from './xml-text.ts';

/** Type sizes of GB/T 9704, in half points. */
const TYPE = { title: 44, body: 32, table: 21, seal: 18 };
const LINE = { line: 560, lineRule: LineRuleType.EXACT };
/** Two characters of the body's size. */
const INDENT = { firstLine: 640 };

/** The week's letter as a Word file. */
export function weekDocx(letter: WeekLetter): Promise<Blob> {
  const { title, unit, period, opening, parts, signatures, signedBy, seal } = letter;
  const document = new Document({
    title: xmlText(`${title}${period}`),
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          line(unit, { font: HEADING, alignment: AlignmentType.CENTER }),
          line(title, { font: TITLE, size: TYPE.title, alignment: AlignmentType.CENTER, gap: [120, 120] }),
          line(period, { alignment: AlignmentType.CENTER, gap: [0, 280] }),
          body(opening),
          ...parts.flatMap(partOf),
          line(signatures.join('　　　　　　'), { size: 28, gap: [480, 0], keepNext: true }),
          ...signedBy.map((text, index) =>
            line(text, { alignment: AlignmentType.RIGHT, gap: [index ? 0 : 320, 0], keepNext: true }),
          ),
          ...seal.map((text, index) => sealLine(text, index === 0)),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

function partOf({ heading, paragraphs, table }: LetterPart): (Paragraph | Table)[] {
  return [
    line(heading, { font: HEADING, indent: INDENT, keepNext: true }),
    ...paragraphs.map(body),
    ...(table?.rows.length ? [tableOf(table), line('', { size: TYPE.table })] : []),
  ];
}

function tableOf({ heads, shares, rows }: LetterTable): Table {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / all) * WIDTH));
  const row = (texts: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text, index) => cell(text, widths[index] ?? 0, isHead)),
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: [row(heads, true), ...rows.map((texts) => row(texts, false))],
  });
}

function cell(text: string, width: number, isHead: boolean): TableCell {
  const isNumber = /^\d+$/.test(text);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        ...((isHead || isNumber) && { alignment: AlignmentType.CENTER }),
        children: [textRun(text, isHead ? HEADING : BODY, TYPE.table)],
      }),
    ],
  });
}

interface LineLook extends Pick<IParagraphOptions, 'alignment' | 'indent' | 'keepNext'> {
  readonly font?: Font;
  readonly size?: number;
  /** Before and after. */
  readonly gap?: readonly [number, number];
}

function body(text: string): Paragraph {
  return line(text, { indent: INDENT });
}

function line(text: string, { font = BODY, size = TYPE.body, gap = [0, 0], ...look }: LineLook): Paragraph {
  return new Paragraph({
    ...look,
    spacing: { before: gap[0], after: gap[1], ...(size <= TYPE.body ? LINE : {}) },
    children: [textRun(text, font, size)],
  });
}

/** Below a rule, small: what ties the paper to the ledger it came from. */
function sealLine(text: string, isFirst: boolean): Paragraph {
  return new Paragraph({
    keepLines: true,
    spacing: { before: isFirst ? 480 : 0 },
    ...(isFirst && { border: { top: { ...EDGE, space: 6 } } }),
    children: [textRun(text, BODY, TYPE.seal)],
  });
}

/** `— 1 —`. */
function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28 })],
  });
}
