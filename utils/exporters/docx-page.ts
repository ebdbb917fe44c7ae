import { BorderStyle, TextRun } from 'docx';
import { xmlText } from './xml-text.ts';

// Sizes are half points and twentieths of a point, as the format counts; A4 with the margins of GB/T 9704.
export const PAGE = { width: 11_906, height: 16_838 };
export const MARGIN = { top: 2098, bottom: 1984, left: 1588, right: 1474 };
export const WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

export const EDGE = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
export const BORDERS = {
  top: EDGE,
  bottom: EDGE,
  left: EDGE,
  right: EDGE,
  insideHorizontal: EDGE,
  insideVertical: EDGE,
};

export type Font = ReturnType<typeof fontOf>;

function fontOf(eastAsia: string) {
  return { ascii: 'Times New Roman', eastAsia, hAnsi: 'Times New Roman' };
}

/** The types of official documents. */
export const TITLE = fontOf('方正小标宋简体');
export const HEADING = fontOf('黑体');
export const BODY = fontOf('仿宋_GB2312');

/** A run of text, without the characters that would make the whole file unreadable. */
export function textRun(text: string, font: Font, size: number): TextRun {
  return new TextRun({ text: xmlText(text), font, size });
}
