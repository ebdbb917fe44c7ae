import { useState } from 'preact/hooks';
import type { PackError } from '#utils/core/checks/pack-error.ts';
import { adviceOf } from '#utils/core/i18n/pack-problems.ts';
import type { LocalSource } from '#utils/core/sources/source-list.ts';
import { EntryForm } from './EntryForm.tsx';
import { localDay } from './packs-section.ts';
import type { SourceProps } from './SourcesSection.tsx';
import { TermBox } from './TermBox.tsx';

interface LocalSourceFormProps extends SourceProps {
  readonly source: Partial<LocalSource>;
  readonly isNew: boolean;
  /** What the last try was refused for. */
  readonly errors: readonly PackError[];
  onSave(source: LocalSource): void;
  onCancel(): void;
}

const FIELDS = ['name', 'host', 'confirmedBy', 'confirmedOn'] as const;
type Field = (typeof FIELDS)[number];

/** One local source. An error stands under its box, and the first such box is focused. */
export function LocalSourceForm({
  source,
  isNew,
  errors,
  onSave,
  onCancel,
  language,
  words,
}: LocalSourceFormProps) {
  const [fields, setFields] = useState<Record<Field, string>>(() => ({
    name: source.name ?? '',
    host: source.host ?? '',
    confirmedBy: source.confirmedBy ?? '',
    confirmedOn: source.confirmedOn ?? localDay(new Date()),
  }));

  const box = (name: Field, hint?: string) => {
    const error = errors.find(({ path }) => path.endsWith(`.${name}`));
    return (
      <TermBox
        label={words[name]}
        hint={hint}
        error={error ? adviceOf(error, language) : null}
        value={fields[name]}
        lines={1}
        type={name === 'confirmedOn' ? 'date' : 'text'}
        onInput={(value) => setFields((now) => ({ ...now, [name]: value }))}
      />
    );
  };
  const title = isNew ? words.form.add : words.form.edit;
  const save = () =>
    onSave({
      name: fields.name.trim(),
      host: fields.host.trim() || null,
      confirmedBy: fields.confirmedBy.trim(),
      confirmedOn: fields.confirmedOn,
    });
  return (
    <EntryForm title={title} depth={4} words={words} refused={errors} onSave={save} onCancel={onCancel}>
      {box('name')}
      {box('host', words.hostHint)}
      {box('confirmedBy', words.confirmedByHint)}
      {box('confirmedOn')}
    </EntryForm>
  );
}
