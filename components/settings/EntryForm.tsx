import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';

interface EntryFormProps {
  readonly title: string;
  /** How deep the title stands in the page. */
  readonly depth?: 3 | 4;
  readonly words: { readonly save: string; readonly cancel: string };
  /** What the last try was refused for: the first box that is marked for it takes the focus. */
  readonly refused: unknown;
  readonly children: ComponentChildren;
  onSave(): void;
  onCancel(): void;
}

/** One entry to write or change. It takes the focus when it opens; Enter saves, Escape gives up. */
export function EntryForm({ title, depth = 3, words, refused, children, onSave, onCancel }: EntryFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [refused]);
  const Heading = depth === 3 ? 'h3' : 'h4';
  return (
    <form
      ref={form}
      class="entry-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      <Heading>{title}</Heading>
      {children}
      <p class="buttons">
        <Button look="primary" onPress={onSave}>
          {words.save}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </p>
    </form>
  );
}
