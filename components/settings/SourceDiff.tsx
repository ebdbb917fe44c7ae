import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { packWords } from '#utils/core/i18n/packs.ts';
import type { SourcesPreview } from '#utils/core/sources/source-import.ts';
import type { SourceProps } from './SourcesSection.tsx';

interface SourceDiffProps extends SourceProps {
  readonly preview: Extract<SourcesPreview, { kind: 'preview' }>;
  onApply(): void;
  onCancel(): void;
}

/** What another list would change, name by name, before it does. */
export function SourceDiff({ preview, onApply, onCancel, language, words }: SourceDiffProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [preview]);
  const { count, diff } = preview;
  const said = packWords[language];
  const isSame = Object.values(diff.counts).every((each) => each === 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend people see twice
    <div ref={box} class="preview" role="group" aria-label={words.preview} tabIndex={-1}>
      <h4>{words.preview}</h4>
      <p>
        {words.previewLead(count)} <strong>{isSame ? said.diffNone : said.diffCounts(diff.counts)}</strong>
      </p>
      <ul class="diff">
        {diff.lines.map(({ change, entry }) => (
          <li key={`${change} ${entry}`} data-change={change}>
            <span class="soft">{said.changes[change]}</span> {entry}
          </li>
        ))}
        {diff.more > 0 && <li class="soft">{said.diffMore(diff.more)}</li>}
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
