import { listName } from '#utils/core/i18n/pack-problems.ts';
import type { PackPreview } from '#utils/messages/names.ts';
import { DiffBox } from './DiffBox.tsx';
import type { PackProps } from './packs-section.ts';

interface ImportPreviewProps extends PackProps {
  readonly preview: Extract<PackPreview, { kind: 'preview' }>;
  onApply(): void;
  onCancel(): void;
}

/** What a file would change in the unit's pack. */
export function ImportPreview({ preview, onApply, onCancel, language, words }: ImportPreviewProps) {
  const { facts, diff } = preview;
  const lines = diff.lines.map(({ change, list, entry }) => ({
    change,
    key: `${change} ${list} ${entry}`,
    text: (
      <>
        {words.changes[change]} <span class="soft">{listName(list, language)}</span> {entry}
      </>
    ),
  }));
  return (
    <DiffBox
      title={words.preview}
      lead={words.previewLead(facts.title, facts.version)}
      diff={diff}
      lines={lines}
      words={words}
      language={language}
      onApply={onApply}
      onCancel={onCancel}
    />
  );
}
