import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import type { PackWords } from '#utils/core/i18n/packs.ts';
import { LEAST_REASON, missingCharacters } from '#utils/core/review/checklist.ts';

interface SwitchReasonProps {
  readonly words: PackWords;
  /** How many characters are still missing, in words. */
  readonly missing: (count: number) => string;
  onConfirm(reason: string): void;
  onCancel(): void;
}

/** Asks why a rule that forbids is switched off; Escape goes back. */
export function SwitchReason({ words, missing, onConfirm, onCancel }: SwitchReasonProps) {
  const [reason, setReason] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const hint = useId();
  const short = missingCharacters(reason);
  useEffect(() => box.current?.focus(), []);
  return (
    <form
      class="switch-reason"
      onSubmit={(event) => {
        event.preventDefault();
        if (!short) onConfirm(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      <label class="field">
        <span>{words.switchReason}</span>
        <input
          ref={box}
          type="text"
          maxLength={200}
          value={reason}
          aria-describedby={hint}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <p id={hint} class="soft">
        {words.switchReasonHint(LEAST_REASON)} {reason && short ? missing(short) : ''}
      </p>
      <p class="buttons">
        <Button look="primary" disabled={short > 0} onPress={() => onConfirm(reason.trim())}>
          {words.confirmOff}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </p>
    </form>
  );
}
