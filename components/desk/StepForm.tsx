import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Checkbox } from '#components/ui/Checkbox.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { CASE_RESULTS, type Case } from '#utils/core/cases/case.ts';
import type { CaseCategory } from '#utils/core/cases/case-category.ts';
import { ask } from '#utils/messages/client.ts';
import type { DeskTexts } from './desk-texts.ts';
import { ChoiceField, TextField, WordsField } from './Field.tsx';
import { readMoment } from './moments.ts';
import { useFormFocus } from './use-form-focus.ts';

export type NextStep = 'assign' | 'feedback' | 'close';

interface StepFormProps extends DeskTexts {
  readonly of: Case;
  readonly step: NextStep;
  readonly category: CaseCategory | undefined;
  onDone(): void;
}

/** What has to be told for a case's next step; stays open with its words until the step is on record. */
export function StepForm({ of, step, category, words, onDone }: StepFormProps) {
  const [to, setTo] = useState('');
  const [due, setDue] = useState('');
  const [note, setNote] = useState('');
  const [result, setResult] = useState<string>(CASE_RESULTS[0]);
  const [returned, setReturned] = useState(false);
  const [isTried, setTried] = useState(false);
  const form = useFormFocus();
  const [problem, setProblem] = useState<string | null>(null);
  const required = step === 'assign' ? to : note;
  const missing = isTried && !required.trim() ? words.required : undefined;
  const name = { assign: words.nextAssign, feedback: words.nextFeedback, close: words.nextClose }[step];

  const send = async () => {
    setTried(true);
    if (!required.trim()) return;
    const { id } = of;
    const answer = await {
      assign: () => ask('case.assign', { id, to, due: readMoment(due), note }),
      feedback: () => ask('case.feedback', { id, returned, note }),
      close: () =>
        ask('case.close', {
          id,
          result: CASE_RESULTS.find((known) => known === result) ?? 'answered',
          note,
        }),
    }[step]();
    if (answer.ok) onDone();
    else setProblem(words.refusals[answer.error] ?? words.failed);
  };

  return (
    <form
      ref={form}
      class="form step-form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {step === 'assign' && (
        <>
          <TextField
            label={words.assign.to}
            value={to}
            options={category?.departments ?? []}
            problem={missing}
            help={category?.note ?? undefined}
            onInput={setTo}
          />
          <TextField
            label={words.assign.due + words.optional}
            type="datetime-local"
            value={due}
            onInput={setDue}
          />
          <WordsField label={words.assign.note + words.optional} value={note} onInput={setNote} />
        </>
      )}
      {step === 'feedback' && (
        <>
          <WordsField label={words.feedback.note} value={note} rows={3} problem={missing} onInput={setNote} />
          <Checkbox label={words.feedback.returned} on={returned} onChange={setReturned} />
        </>
      )}
      {step === 'close' && (
        <>
          <ChoiceField
            label={words.close.result}
            value={result}
            options={CASE_RESULTS.map((value) => ({ value, text: words.results[value] }))}
            onChange={setResult}
          />
          <WordsField label={words.close.note} value={note} problem={missing} onInput={setNote} />
        </>
      )}
      {problem && <Notice role="alert">{problem}</Notice>}
      <div class="row-actions">
        <button type="submit" class="button" data-look="primary">
          {words[step].send}
        </button>
        <Button onPress={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}
