import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** Why it cannot stay like this. */
  readonly problem?: string | undefined;
  /** Gets the ids that tie the box to its words. */
  readonly children: (box: BoxIds) => ComponentChildren;
}

export interface BoxIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** A box under its label, with help or what is wrong below. */
export function Field({ label, help, problem, children }: FieldProps) {
  const id = useId();
  const text = problem ?? help;
  return (
    <div class="box">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': text && `${id}-text`, 'aria-invalid': problem !== undefined })}
      {text && (
        <small id={`${id}-text`} data-problem={problem !== undefined}>
          {text}
        </small>
      )}
    </div>
  );
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly type?: 'text' | 'datetime-local' | 'number';
  /** Suggestions. */
  readonly options?: readonly string[];
  onInput(value: string): void;
}

export function TextField({ value, type = 'text', options, onInput, ...field }: TextFieldProps) {
  const list = useId();
  return (
    <Field {...field}>
      {(box) => (
        <>
          <input
            {...box}
            type={type}
            maxLength={100}
            min={type === 'number' ? 0 : undefined}
            value={value}
            list={options && list}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          {options && (
            <datalist id={list}>
              {options.map((option) => (
                <option key={option} value={option} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

interface WordsFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly rows?: number;
  readonly max?: number;
  onInput(value: string): void;
}

export function WordsField({ value, rows = 2, max = 500, onInput, ...field }: WordsFieldProps) {
  return (
    <Field {...field}>
      {(box) => (
        <textarea
          {...box}
          rows={rows}
          maxLength={max}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface ChoiceFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  onChange(value: string): void;
}

export function ChoiceField({ value, options, onChange, ...field }: ChoiceFieldProps) {
  return (
    <Field {...field}>
      {(box) => (
        <select {...box} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
