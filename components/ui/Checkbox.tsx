export interface CheckboxProps {
  readonly label: string;
  readonly on: boolean;
  onChange(on: boolean): void;
}

/** A labelled `checkbox`. */
export function Checkbox({ label, on, onChange }: CheckboxProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
