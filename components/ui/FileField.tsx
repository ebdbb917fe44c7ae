import { useId } from 'preact/hooks';

interface FileFieldProps {
  readonly label: string;
  /** Endings and types the picker offers, as in `accept`. */
  readonly accept: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  onChoose(file: File): Promise<unknown>;
}

/** Chooses one file. The same one, mended, may be chosen again. */
export function FileField({ label, accept, hint, disabled = false, onChoose }: FileFieldProps) {
  const id = useId();
  return (
    <>
      <label class="field">
        <span>{label}</span>
        <input
          type="file"
          accept={accept}
          disabled={disabled}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => {
            const input = event.currentTarget;
            const chosen = input.files?.[0];
            if (chosen) void onChoose(chosen).then(() => (input.value = ''));
          }}
        />
      </label>
      {hint !== undefined && (
        <p id={id} class="soft">
          {hint}
        </p>
      )}
    </>
  );
}
