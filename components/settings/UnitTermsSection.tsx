import { useRef, useState } from 'preact/hooks';
import { download } from '#components/report/download.ts';
import { Button } from '#components/ui/Button.tsx';
import type { UnitTerm } from '#utils/core/checks/pack.ts';
import type { PackError } from '#utils/core/checks/pack-error.ts';
import type { Result } from '#utils/core/result.ts';
import { ask } from '#utils/messages/client.ts';
import type { PackAnswer, PacksState } from '#utils/messages/names.ts';
import { ImportBox } from './ImportBox.tsx';
import type { PackProps } from './packs-section.ts';
import { TermForm } from './TermForm.tsx';
import { TermList } from './TermList.tsx';

export interface UnitTermsProps extends PackProps {
  readonly packs: PacksState | null;
  /** A change was tried; `null` when the background did not answer. */
  onAnswer(answer: PackAnswer | null): void;
}

/** 「本单位词库」: the unit's own layer over the national pack. */
export function UnitTermsSection({ packs, onAnswer, ...shared }: UnitTermsProps) {
  const { words } = shared;
  const [editing, setEditing] = useState<{ readonly term: UnitTerm | null } | null>(null);
  const [errors, setErrors] = useState<readonly PackError[]>([]);
  const add = useRef<HTMLDivElement>(null);

  const leave = () => {
    setEditing(null);
    setErrors([]);
    // The form that had the focus is gone: it goes back to where this began.
    add.current?.querySelector('button')?.focus();
  };
  const report = (answer: Result<PackAnswer>) => onAnswer(answer.ok ? answer.value : null);
  const save = async (term: UnitTerm) => {
    const answer = await ask('terms.set', { term, replaces: editing?.term?.term ?? null });
    const value = answer.ok ? answer.value : null;
    onAnswer(value);
    if (value?.kind === 'refused') setErrors(value.errors);
    if (value?.kind === 'done') leave();
  };
  const exportAs = async (format: 'json' | 'csv') => {
    const answer = await ask('unitPack.export', { format });
    if (!answer.ok) return onAnswer(null);
    const type = format === 'json' ? 'application/json' : 'text/csv';
    download(new Blob([answer.value.text], { type }), `${words.fileName}.${format}`);
  };
  return (
    <section>
      <h2>{words.terms}</h2>
      <p class="lead">{words.termsLead}</p>
      <div class="buttons" ref={add}>
        <Button look="primary" disabled={editing !== null} onPress={() => setEditing({ term: null })}>
          {words.add}
        </Button>
        {packs?.canUndo && (
          <Button onPress={() => void ask('unitPack.undo', {}).then(report)}>{words.undo}</Button>
        )}
      </div>
      {editing && (
        <TermForm
          key={editing.term?.term ?? ''}
          term={editing.term}
          errors={errors}
          onSave={(term) => void save(term)}
          onCancel={leave}
          {...shared}
        />
      )}
      <TermList
        version={`${packs?.unit?.id} ${packs?.unit?.version} ${packs?.unit?.counts.unitTerms}`}
        onEdit={(term) => {
          setErrors([]);
          setEditing({ term });
        }}
        onRemove={(term) => void ask('terms.remove', { term }).then(report)}
        {...shared}
      />
      <ImportBox onAnswer={onAnswer} {...shared} />
      <div class="buttons">
        <Button disabled={!packs?.unit} onPress={() => void exportAs('json')}>
          {words.exportJson}
        </Button>
        <Button disabled={!packs?.unit} onPress={() => void exportAs('csv')}>
          {words.exportCsv}
        </Button>
        {(packs?.unit || packs?.broken) && (
          <Button onPress={() => void ask('unitPack.remove', {}).then(report)}>{words.removeAll}</Button>
        )}
      </div>
    </section>
  );
}
