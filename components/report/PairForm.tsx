import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Select } from '#components/ui/Select.tsx';
import type { PolicyWords } from '#utils/core/i18n/policies.ts';
import type { PolicyPost } from '#utils/core/policies/pairing.ts';
import { shortTime } from '#utils/core/report/row-text.ts';

/** What a person says explains a policy; with `explanation: null` the note says where, or why nothing has to. */
export interface Choice {
  readonly explanation: string | null;
  readonly note: string | null;
}

export interface PairFormProps {
  /** Of the policy. */
  readonly name: string;
  readonly explanations: readonly PolicyPost[];
  readonly words: PolicyWords;
  onConfirm(choice: Choice): void;
  onCancel(): void;
}

const ELSEWHERE = '';

/** Pairs one policy by hand. It opens below the table, so it takes the focus; Escape closes it. */
export function PairForm({ name, explanations, words, onConfirm, onCancel }: PairFormProps) {
  const [chosen, setChosen] = useState(explanations[0]?.subject ?? ELSEWHERE);
  const [note, setNote] = useState('');
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select')?.focus(), []);
  const isElsewhere = chosen === ELSEWHERE;
  const options = [
    ...explanations.map(({ subject, excerpt, named, at }) => ({
      value: subject,
      text: `${shortTime(at)} ${excerpt ?? named[0] ?? words.unnamed}`,
    })),
    { value: ELSEWHERE, text: words.chooseElsewhere },
  ];
  return (
    <fieldset
      ref={form}
      class="pair-form"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <legend>{words.pairWith(name)}</legend>
      <Select label={words.choose} value={chosen} options={options} onChange={setChosen} />
      {isElsewhere && (
        <label class="field">
          <span>{words.where}</span>
          <input
            type="text"
            maxLength={200}
            value={note}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </label>
      )}
      <p class="actions-row">
        <Button
          look="primary"
          disabled={isElsewhere && note.trim() === ''}
          onPress={() =>
            onConfirm(
              isElsewhere ? { explanation: null, note: note.trim() } : { explanation: chosen, note: null },
            )
          }
        >
          {words.confirm}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </p>
    </fieldset>
  );
}
