import {
  AlignmentType,
  Document,
  HeightRule,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { TransferForm, TransferRow } from '#utils/core/cases/transfer-form.ts';
import { BODY, BORDERS, type Font, HEADING, MARGIN, PAGE, TITLE, textRun, WIDTH } from './docx-page.ts';
import { xmlText } from './xml-text.ts';

const LABEL = 1500;
/** Room to write in an empty long row. */
const ROOM = 2600;

/** The transfer form as a Word file. */
export function transferDocx(form: TransferForm): Promise<Blob> {
  const document = new Document({
    title: xmlText(form.title),
    sections: [
      {
        properties: { page: { size: PAGE, margin: MARGIN } },
        children: [
          line(form.title, { font: TITLE, size: 44, align: AlignmentType.CENTER, after: 200 }),
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

function rowOf({ label, value, isLong }: TransferRow): TableRow {
  return new TableRow({
    height: { value: isLong && !value ? ROOM : 560, rule: HeightRule.ATLEAST },
    cantSplit: !isLong,
    children: [
      cell(LABEL, [line(label, { font: HEADING, size: 28, align: AlignmentType.CENTER })]),
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
    children: [textRun(text, font, size)],
  });
}
