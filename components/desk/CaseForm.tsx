import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { URGENCIES } from '#utils/core/cases/case.ts';
import type { Deadline } from '#utils/core/cases/deadline.ts';
import type { CaseChoices } from '#utils/core/cases/desk.ts';
import { PLATFORMS, type Platform } from '#utils/core/draft/draft.ts';
import { ask } from '#utils/messages/client.ts';
import type { CaseDraft } from './case-draft.ts';
import type { DeskTexts } from './desk-texts.ts';
import { ChoiceField, TextField, WordsField } from './Field.tsx';
import { nowForBox, readMoment } from './moments.ts';
import { useFormFocus } from './use-form-focus.ts';

interface CaseFormProps extends DeskTexts {
  readonly choices: CaseChoices;
  readonly platform: Platform | null;
  readonly account: string | null;
  /** What is known of the message already. */
  readonly draft: CaseDraft;
  onDone(): void;
}

/** 「登记办件」. What was typed stays until it is on record. */
export function CaseForm({ choices, draft, words, shared, platform, account, onDone }: CaseFormProps) {
  const { form, optional } = words;
  const [values, setValues] = useState(() => ({
    platform: platform ?? '',
    account: account ?? '',
    person: '',
    contact: '',
    ...draft,
    deadline: choices.deadlines.find(({ id }) => id === 'work-order')?.id ?? '',
    number: '',
    received: nowForBox(),
    due: '',
  }));
  const formBox = useFormFocus();
  const [problem, setProblem] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const set = (name: keyof typeof values) => (value: string) => setValues({ ...values, [name]: value });
  const missing = (name: 'text' | 'category') =>
    isTried && !values[name].trim() ? words.required : undefined;
  const category = choices.categories.find(({ id }) => id === values.category);
  const english = shared.language === 'en';

  const send = async () => {
    setTried(true);
    if (!values.text.trim() || !values.category) return;
    const answer = await ask('case.open', {
      platform: PLATFORMS.find((known) => known === values.platform) ?? null,
      account: values.account.trim() || null,
      person: values.person,
      contact: values.contact,
      text: values.text,
      category: values.category,
      urgency: URGENCIES.find((known) => known === values.urgency) ?? 'normal',
      number: values.number.trim() || null,
      deadline: values.deadline || null,
      due: readMoment(values.due),
      received: readMoment(values.received),
    });
    if (answer.ok) onDone();
    else setProblem(words.refusals[answer.error] ?? words.failed);
  };

  return (
    <form
      ref={formBox}
      class="card form"
      aria-label={form.heading}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{form.heading}</h2>
      <WordsField
        label={form.text}
        value={values.text}
        rows={4}
        max={20_000}
        problem={missing('text')}
        onInput={set('text')}
      />
      <ChoiceField
        label={form.category}
        value={values.category}
        problem={missing('category')}
        help={
          category &&
          (category.note ?? form.lead(category.departments.join('、'), category.hotlines.join('、')))
        }
        options={[
          { value: '', text: '—' },
          ...choices.categories.map(({ id, title, titleEn }) => ({
            value: id,
            text: english ? titleEn : title,
          })),
        ]}
        onChange={set('category')}
      />
      <ChoiceField
        label={form.deadline}
        value={values.deadline}
        help={choices.deadlines.find(({ id }) => id === values.deadline)?.source}
        options={[
          { value: '', text: words.clocks.none ?? '' },
          ...choices.deadlines.map((deadline) => ({
            value: deadline.id,
            text: deadlineText(deadline, english, words),
          })),
        ]}
        onChange={set('deadline')}
      />
      <div class="pair">
        <ChoiceField
          label={form.urgency}
          value={values.urgency}
          options={URGENCIES.map((value) => ({ value, text: words.urgencies[value] }))}
          onChange={set('urgency')}
        />
        <ChoiceField
          label={form.platform}
          value={values.platform}
          options={[
            { value: '', text: form.elsewhere },
            ...PLATFORMS.map((value) => ({ value, text: shared.platforms[value] })),
          ]}
          onChange={set('platform')}
        />
      </div>
      <div class="pair">
        <TextField label={form.person + optional} value={values.person} onInput={set('person')} />
        <TextField label={form.account + optional} value={values.account} onInput={set('account')} />
      </div>
      <TextField
        label={form.contact + optional}
        help={form.contactHelp}
        value={values.contact}
        onInput={set('contact')}
      />
      <TextField label={form.number + optional} value={values.number} onInput={set('number')} />
      <TextField
        label={form.received}
        type="datetime-local"
        value={values.received}
        onInput={set('received')}
      />
      <TextField
        label={form.due + optional}
        type="datetime-local"
        help={form.dueHelp}
        value={values.due}
        onInput={set('due')}
      />
      {problem && <Notice role="alert">{problem}</Notice>}
      <div class="row-actions">
        <button type="submit" class="button" data-look="primary">
          {form.send}
        </button>
        <Button onPress={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}

function deadlineText(
  { title, titleEn, count, unit }: Deadline,
  english: boolean,
  { units }: DeskTexts['words'],
) {
  return english ? `${titleEn} · ${count} ${units[unit]}` : `${title} · ${count} ${units[unit]}`;
}
