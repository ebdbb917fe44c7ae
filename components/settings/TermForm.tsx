import { useState } from 'preact/hooks';
import { Select } from '#components/ui/Select.tsx';
import { LEVELS } from '#utils/core/checks/finding.ts';
import type { UnitTerm } from '#utils/core/checks/pack.ts';
import type { PackError } from '#utils/core/checks/pack-error.ts';
import { GATES } from '#utils/core/draft/draft.ts';
import { adviceOf, describeProblem } from '#utils/core/i18n/pack-problems.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';
import { EntryForm } from './EntryForm.tsx';
import type { PackProps } from './packs-section.ts';
import { TermBox } from './TermBox.tsx';
import { EMPTY_TERM, fieldOf, fieldsOf, type TermFields, termOf } from './term-fields.ts';

interface TermFormProps extends PackProps {
  /** The term to edit; `null` for a new one. */
  readonly term: UnitTerm | null;
  /** What the last try was refused for. */
  readonly errors: readonly PackError[];
  onSave(term: UnitTerm): void;
  onCancel(): void;
}

/** One term with its examples. An error stands under its box, and the first such box is focused. */
export function TermForm({ term, errors, onSave, onCancel, language, words }: TermFormProps) {
  const [fields, setFields] = useState<TermFields>(() => (term ? fieldsOf(term) : EMPTY_TERM));
  const said = wordsFor(language);

  const set = (name: keyof TermFields) => (value: string) => setFields((now) => ({ ...now, [name]: value }));
  const adviceFor = (name: keyof TermFields) => {
    const error = errors.find((each) => fieldOf(each) === name);
    return error ? adviceOf(error, language) : null;
  };
  const box = (name: 'term' | 'why' | 'fix' | 'hit' | 'miss', hint?: string) => (
    <TermBox
      label={words[name]}
      hint={hint}
      error={adviceFor(name)}
      value={fields[name]}
      lines={name === 'hit' || name === 'miss' ? 3 : 1}
      onInput={set(name)}
    />
  );
  const choice = (
    name: 'gate' | 'level',
    codes: readonly string[],
    names: Readonly<Record<string, string>>,
  ) => (
    <Select
      label={words[name]}
      value={fields[name]}
      options={codes.map((value) => ({ value, text: names[value] ?? value }))}
      onChange={set(name)}
    />
  );
  const others = errors.filter((error) => fieldOf(error) === null);
  const save = () => onSave(termOf(fields, term?.guard ?? null));
  return (
    <EntryForm
      title={term ? words.form.edit : words.form.add}
      words={words}
      refused={errors}
      onSave={save}
      onCancel={onCancel}
    >
      {box('term')}
      {choice('gate', GATES, said.gates)}
      {choice('level', LEVELS, said.levels)}
      {box('why')}
      {box('fix', words.fixHint)}
      {box('hit', words.hitHint)}
      {box('miss', words.missHint)}
      {others.length > 0 && (
        <ul class="problems" role="alert">
          {others.map((error) => (
            <li key={error.path}>{describeProblem(error, language)}</li>
          ))}
        </ul>
      )}
    </EntryForm>
  );
}
