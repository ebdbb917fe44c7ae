import type { MarkLine } from '#components/overlay/model.ts';
import type { Finding } from '#utils/core/checks/finding.ts';
import type { Draft } from '#utils/core/draft/draft.ts';
import { textOf } from '#utils/dom/editable.ts';
import { type MarkedBox, markBox } from '#utils/dom/marked-box.ts';
import { type Box, originOf } from '#utils/dom/visible-box.ts';
import type { Form } from '#utils/sites/define-site.ts';

/** What was checked last: the form, what it said, and what was found in it. */
export interface Checked {
  readonly form: Form;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** One underlined place. */
export interface Mark {
  readonly finding: Finding;
  readonly box: MarkedBox;
  readonly index: number;
}

interface Shown {
  /** What these marks were made of: the same again leaves them alone. */
  readonly of: string;
  readonly box: MarkedBox;
  readonly marks: readonly Mark[];
}

/** The marks of the form a person is writing in, box by box. A mirror, where one is needed, goes below `root`. */
export function startBoard(root: () => ShadowRoot | null) {
  let shown: readonly Shown[] = [];

  function show(checked: Checked | null): void {
    const before = shown;
    shown = checked ? boxesOf(checked).flatMap((entry) => keepOrMark(entry, before) ?? []) : [];
    for (const old of before) if (!shown.some(({ box }) => box === old.box)) old.box.close();
  }

  function keepOrMark(
    { editor, text, findings, reading }: BoxContent,
    before: readonly Shown[],
  ): Shown | null {
    const parent = root();
    const of = JSON.stringify([text, findings.map(({ start, end, level }) => [start, end, level])]);
    const same = before.find(({ box }) => box.editor === editor);
    const kept = same?.of === of && same.box.isSound() ? same.box : null;
    // A site that reads a field in a way of its own gives offsets nobody can point to.
    if (!parent || !findings.length || (!kept && textOf(editor, reading) !== text)) return null;
    const spans = findings.map(({ start, end, level }) => ({ start, end, name: `xianshen-${level}` }));
    const again = kept ?? (same?.box.remark(spans) ? same.box : null);
    const box = again ?? markBox(editor, reading, spans, parent);
    return { of, box, marks: findings.map((finding, index) => ({ finding, box, index })) };
  }

  return {
    show,
    /** All marks in reading order. */
    marks: (): readonly Mark[] => shown.flatMap(({ marks }) => marks),
    /** The person typed in this box: its marks move along. */
    follow: (target: Node) => {
      for (const { box } of shown) if (box.editor.contains(target)) box.follow();
    },
    /** Lines to draw, without those something of the page or of ours lies over. */
    drawnLines(): readonly MarkLine[] {
      return shown
        .filter(({ box }) => box.drawn)
        .flatMap(({ box, marks }) =>
          box.lines().flatMap((lines, index) => {
            const level = marks[index]?.finding.level ?? 'note';
            return lines
              .filter((line) => isUncovered(line, box.editor))
              .map(({ left, right, bottom }) => ({ level, left, bottom, width: right - left }));
          }),
        );
    },
    /** The mark at a point of the window in this element. */
    at(x: number, y: number, target: Node): Mark | null {
      for (const { box, marks } of shown) {
        if (!box.editor.contains(target)) continue;
        const index = box.lines().findIndex((lines) => lines.some((line) => holds(line, x, y)));
        return marks[index] ?? null;
      }
      return null;
    },
  };
}

export type Board = ReturnType<typeof startBoard>;

interface BoxContent {
  readonly editor: HTMLElement;
  readonly text: string;
  readonly reading: NonNullable<Form['reading']>;
  readonly findings: readonly Finding[];
}

/** The form's boxes as they follow each other in the page, each with its findings in the order of its text. */
function boxesOf({ form, draft, findings }: Checked): readonly BoxContent[] {
  return Object.entries(form.editors)
    .toSorted(([, a], [, b]) => Math.sign(topOf(a) - topOf(b)))
    .map(([field, editor]) => ({
      editor,
      text: draft.fields[field] ?? '',
      reading: form.reading ?? {},
      findings: findings
        .filter((finding) => finding.scope === 'field' && finding.field === field)
        .toSorted((a, b) => a.start - b.start || a.end - b.end),
    }));
}

function topOf(editor: HTMLElement): number {
  return originOf(editor).top + editor.getBoundingClientRect().top;
}

/** Whether the page would give a click on this line to the box it belongs to. */
function isUncovered(line: Box, editor: HTMLElement): boolean {
  const top = document.elementFromPoint((line.left + line.right) / 2, line.bottom - 2);
  const own = editor.ownerDocument === document ? editor : editor.ownerDocument.defaultView?.frameElement;
  return top !== null && own?.contains(top) === true;
}

function holds({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom + 2;
}
