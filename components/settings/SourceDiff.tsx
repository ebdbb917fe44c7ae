import { packWords } from '#utils/core/i18n/packs.ts';
import type { SourcesPreview } from '#utils/core/sources/source-import.ts';
import { DiffBox } from './DiffBox.tsx';
import type { SourceProps } from './SourcesSection.tsx';

interface SourceDiffProps extends SourceProps {
  readonly preview: Extract<SourcesPreview, { kind: 'preview' }>;
  onApply(): void;
  onCancel(): void;
}

/** What another list would change in the one in force. */
export function SourceDiff({ preview, onApply, onCancel, language, words }: SourceDiffProps) {
  const { count, diff } = preview;
  const { changes } = packWords[language];
  const lines = diff.lines.map(({ change, entry }) => ({
    change,
    key: `${change} ${entry}`,
    text: (
      <>
        <span class="soft">{changes[change]}</span> {entry}
      </>
    ),
  }));
  return (
    <DiffBox
      title={words.preview}
      depth={4}
      lead={words.previewLead(count)}
      diff={diff}
      lines={lines}
      words={words}
      language={language}
      onApply={onApply}
      onCancel={onCancel}
    />
  );
}
