import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Words } from '#utils/core/i18n/words.ts';
import { LEAST_REASON, missingCharacters } from '#utils/core/review/checklist.ts';

export interface ReasonFormProps {
  readonly words: Words;
  /** The decision the reason is for. */
  readonly label: string;
  onConfirm(reason: string): void;
  onCancel(): void;
}

/** The written reason for passing a finding. Esc leaves the form, not the dialog; Ctrl+Enter confirms. */
export function ReasonForm({ words, label, onConfirm, onCancel }: ReasonFormProps) {
  const { review: said } = words;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.closest('.reason')?.scrollIntoView({ block: 'nearest' });
  }, []);

  const missing = missingCharacters(reason);
  const confirm = () => {
    if (!missing) onConfirm(reason.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      confirm();
    }
  };
  return (
    <div class="reason">
      <p class="reason-label">
        {label}
        {words.dot}
        {said.reason}
      </p>
      <textarea
        ref={box}
        rows={2}
        maxLength={500}
        aria-label={said.reason}
        aria-describedby={id}
        value={reason}
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p class="hint" id={id}>
        {reason && missing ? said.reasonShort(missing) : said.reasonHint(LEAST_REASON)}
      </p>
      <p class="buttons">
        <button type="button" class="button tint" disabled={missing > 0} onClick={confirm}>
          {said.confirm}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {said.cancel}
        </button>
      </p>
    </div>
  );
}
