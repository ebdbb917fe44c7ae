import './marks.css';
import { type Finding, LEVELS } from '#utils/core/checks/finding.ts';
import { type Mark, paintMarks } from '#utils/dom/highlight.ts';
import type { Form } from '#utils/sites/define-site.ts';

const NAMES = LEVELS.map((level) => `xianshen-${level}`);

/** Underlines what was found in the form a person is writing in; no form, or no finding, takes the marks away. */
export function markFindings(form: Form | null, findings: readonly Finding[]): void {
  const marks = findings.flatMap((finding): Mark[] => {
    const editor = finding.scope === 'field' ? form?.editors[finding.field] : undefined;
    if (!editor?.isContentEditable) return [];
    const { start, end, level } = finding;
    return [{ editor, reading: form?.reading ?? {}, start, end, name: `xianshen-${level}` }];
  });
  paintMarks(NAMES, marks);
}
