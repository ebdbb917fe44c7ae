import { useState } from 'preact/hooks';
import { Notice } from '#components/ui/Notice.tsx';
import type { DeskMessages } from '#utils/core/cases/desk.ts';
import type { DeskWords } from '#utils/core/i18n/desk.ts';
import { ask } from '#utils/messages/client.ts';
import { TextField, WordsField } from './Field.tsx';

interface DutyField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'words';
  readonly initial: string;
  readonly isOptional?: boolean;
}

type DutyRequest = {
  readonly [N in 'duty.hand' | 'duty.patrol']: readonly [name: N, request: DeskMessages[N]['req']];
}['duty.hand' | 'duty.patrol'];

interface DutyFormProps {
  readonly heading: string;
  readonly lead?: string;
  readonly send: string;
  readonly words: DeskWords;
  readonly fields: readonly DutyField[];
  readonly request: (values: Readonly<Record<string, string>>) => DutyRequest;
}

/** A short form whose answer goes into the ledger. */
export function DutyForm({ heading, lead, send, words, fields, request }: DutyFormProps) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(fields.map(({ name, initial }) => [name, initial])),
  );
  const [isTried, setTried] = useState(false);
  const [said, setSaid] = useState<'recorded' | 'failed' | null>(null);
  const isMissing = ({ name, isOptional }: DutyField) => !isOptional && !values[name]?.trim();
  const submit = async () => {
    setTried(true);
    if (fields.some(isMissing)) return;
    const [name, req] = request(values);
    const answer = name === 'duty.hand' ? await ask(name, req) : await ask(name, req);
    setSaid(answer.ok ? 'recorded' : 'failed');
  };
  return (
    <form
      class="card form"
      aria-label={heading}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{heading}</h2>
      {lead && <p class="soft">{lead}</p>}
      {fields.map((field) => {
        const { name, label, kind } = field;
        const shared = {
          label,
          value: values[name] ?? '',
          problem: isTried && isMissing(field) ? words.required : undefined,
          onInput: (value: string) => setValues({ ...values, [name]: value }),
        };
        return kind === 'words' ? (
          <WordsField key={name} {...shared} />
        ) : (
          <TextField key={name} type={kind} {...shared} />
        );
      })}
      <div class="row-actions">
        <button type="submit" class="button">
          {send}
        </button>
        {said === 'recorded' && <Notice role="status">{words.duty.recorded}</Notice>}
        {said === 'failed' && <Notice role="alert">{words.failed}</Notice>}
      </div>
    </form>
  );
}
