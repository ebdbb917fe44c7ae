import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { listName } from '#utils/core/i18n/pack-problems.ts';
import type { PackPreview } from '#utils/messages/names.ts';
import type { PackProps } from './packs-section.ts';

interface ImportPreviewProps extends PackProps {
  readonly preview: Extract<PackPreview, { kind: 'preview' }>;
  onApply(): void;
  onCancel(): void;
}

/** What a file would change, line by line, before it does. */
export function ImportPreview({ preview, onApply, onCancel, language, words }: ImportPreviewProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [preview]);
  const { facts, diff } = preview;
  const isSame = Object.values(diff.counts).every((count) => count === 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend people see twice
    <div ref={box} class="preview" role="group" aria-label={words.preview} tabIndex={-1}>
      <h3>{words.preview}</h3>
      <p>
        {words.previewLead(facts.title, facts.version)}{' '}
        <strong>{isSame ? words.diffNone : words.diffCounts(diff.counts)}</strong>
      </p>
      <ul class="diff">
        {diff.lines.map(({ change, list, entry }) => (
          <li key={`${change} ${list} ${entry}`} data-change={change}>
            {words.changes[change]} <span class="soft">{listName(list, language)}</span> {entry}
          </li>
        ))}
        {diff.more > 0 && <li class="soft">{words.diffMore(diff.more)}</li>}
      </ul>
      <p class="buttons">
        <Button look="primary" onPress={onApply}>
          {words.apply}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </p>
    </div>
  );
}
