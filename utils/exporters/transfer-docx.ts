import {
  AlignmentType,
  BorderStyle,
  Document,
  HeightRule,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { TransferForm, TransferRow } from '#utils/core/cases/transfer-form.ts';

// Sizes are half points and twentieths of a point, as the format counts; A4 with the margins of GB/T 9704.
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = { top: 2098, bottom: 1984, left: 1588, right: 1474 };
const WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const LABEL = 1500;
const HEADING = { ascii: 'Times New Roman', eastAsia: '方正小标宋简体', hAnsi: 'Times New Roman' };
const BODY = { ascii: 'Times New Roman', eastAsia: '仿宋_GB2312', hAnsi: 'Times New Roman' };
const LABELS = { ascii: 'Times New Roman', eastAsia: '黑体', hAnsi: 'Times New Roman' };
/** Room to write in an empty long row. */
const ROOM = 2600;

type Font = typeof BODY;

/** The transfer form as a Word file. */
export function transferDocx(form: TransferForm): Promise<Blob> {
  const document = new Document({
    title: form.title,
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN } },
        children: [
          line(form.title, { font: HEADING, size: 44, align: AlignmentType.CENTER, after: 200 }),
          line(form.number, { size: 28, align: AlignmentType.RIGHT, after: 120 }),
          new Table({
            width: { size: WIDTH, type: WidthType.DXA },
            columnWidths: [LABEL, WIDTH - LABEL],
            layout: TableLayoutType.FIXED,
            borders: BORDERS,
            rows: form.rows.map(rowOf),
          }),
          line(form.signatures.join('　　　　　　'), { size: 24, before: 320 }),
          line(form.note, { size: 28, align: AlignmentType.RIGHT, before: 240 }),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

const EDGE = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const BORDERS = {
  top: EDGE,
  bottom: EDGE,
  left: EDGE,
  right: EDGE,
  insideHorizontal: EDGE,
  insideVertical: EDGE,
};

function rowOf({ label, value, isLong }: TransferRow): TableRow {
  return new TableRow({
    height: { value: isLong && !value ? ROOM : 560, rule: HeightRule.ATLEAST },
    cantSplit: !isLong,
    children: [
      cell(LABEL, [line(label, { font: LABELS, size: 28, align: AlignmentType.CENTER })]),
      cell(
        WIDTH - LABEL,
        value.split('\n').map((part) => line(part, { size: 28 })),
      ),
    ],
  });
}

function cell(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 60, bottom: 60, left: 120, right: 120 },
    children,
  });
}

interface LineLook {
  readonly font?: Font;
  readonly size: number;
  readonly align?: (typeof AlignmentType)['CENTER'] | (typeof AlignmentType)['RIGHT'];
  readonly before?: number;
  readonly after?: number;
}

function line(text: string, { font = BODY, size, align, before = 0, after = 0 }: LineLook): Paragraph {
  return new Paragraph({
    ...(align && { alignment: align }),
    spacing: { before, after },
    children: [new TextRun({ text, font, size })],
  });
}
