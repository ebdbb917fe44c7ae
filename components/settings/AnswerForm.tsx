import { useState } from 'preact/hooks';
import type { Answer } from '#utils/core/replies/answer.ts';
import type { AnswerEntry, EntryProblem } from '#utils/core/replies/entry.ts';
import { type AnswerFields, entryOf, fieldsOf } from './answer-fields.ts';
import { type AnswerProps, adviceOn } from './answers-section.ts';
import { EntryForm } from './EntryForm.tsx';
import { SlotPreview } from './SlotPreview.tsx';
import { TermBox } from './TermBox.tsx';

interface AnswerFormProps extends AnswerProps {
  /** The entry to edit; `null` for a new one. */
  readonly answer: Answer | null;
  /** What the last try was refused for. */
  readonly problems: readonly EntryProblem[];
  onSave(entry: AnswerEntry): void;
  onCancel(): void;
}

const LINES: Partial<Record<keyof AnswerFields, number>> = { variants: 3, answer: 7, short: 3 };

/** One answer with everything about it. An error stands under its box, and the first such box is focused. */
export function AnswerForm({ answer, problems, onSave, onCancel, language, words }: AnswerFormProps) {
  const [fields, setFields] = useState<AnswerFields>(() => fieldsOf(answer));
  const hints: Partial<Record<keyof AnswerFields, string>> = {
    variants: words.variantsHint,
    answer: words.answerHint,
    short: `${words.shortHint} ${words.characters(fields.short.trim().length)}`,
    basisNumber: words.basisHint,
    approved: words.dayHint,
    reviewBy: words.dayHint,
  };
  const names = Object.keys(fields) as (keyof AnswerFields)[];
  const save = () => onSave(entryOf(fields));
  const box = (name: keyof AnswerFields) => {
    const problem = problems.find(({ field }) => field === name);
    return (
      <TermBox
        key={name}
        label={words.fields[name]}
        hint={hints[name]}
        error={problem ? adviceOn(problem, words) : null}
        value={fields[name]}
        lines={LINES[name] ?? 1}
        onInput={(value) => setFields((now) => ({ ...now, [name]: value }))}
      />
    );
  };
  return (
    <EntryForm
      title={answer ? words.form.edit : words.form.add}
      words={words}
      refused={problems}
      onSave={save}
      onCancel={onCancel}
    >
      {names.slice(0, 4).map(box)}
      <SlotPreview answer={fields.answer} short={fields.short} language={language} words={words} />
      {names.slice(4).map(box)}
      {answer?.approved && <p class="soft">{words.lapseHint}</p>}
    </EntryForm>
  );
}
