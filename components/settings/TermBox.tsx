import { useId } from 'preact/hooks';

interface TermBoxProps {
  readonly label: string;
  readonly hint: string | undefined;
  /** What is wrong and what to do; `null` while nothing is. */
  readonly error: string | null;
  readonly value: string;
  /** More than one makes a box for lines. */
  readonly lines: number;
  readonly type?: 'text' | 'date';
  onInput(value: string): void;
}

/** A labelled text box with its hint and its error, both read out with it. */
export function TermBox({ label, hint, error, value, lines, type = 'text', onInput }: TermBoxProps) {
  const id = useId();
  const shared = {
    id,
    value,
    'aria-invalid': error !== null,
    'aria-describedby': `${id}-error ${id}-hint`,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="term-box">
      <div class="field">
        <label for={id}>{label}</label>
        {lines > 1 ? (
          <textarea rows={lines} {...shared} />
        ) : type === 'date' ? (
          <input type="date" {...shared} />
        ) : (
          <input type="text" {...shared} />
        )}
      </div>
      {error && (
        <p id={`${id}-error`} class="wrong" role="alert">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} class="soft">
          {hint}
        </p>
      )}
    </div>
  );
}
