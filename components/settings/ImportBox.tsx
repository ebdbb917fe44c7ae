import { useState } from 'preact/hooks';
import { FileField } from '#components/ui/FileField.tsx';
import { describeProblem } from '#utils/core/i18n/pack-problems.ts';
import { ask } from '#utils/messages/client.ts';
import type { PackAnswer, PackPreview, PackUpload } from '#utils/messages/names.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { Problems } from './Problems.tsx';
import type { PackProps } from './packs-section.ts';
import { decodeText } from './read-text-file.ts';

const MOST_BYTES = 30_000_000;

interface ImportBoxProps extends PackProps {
  /** `null` when the background did not answer. */
  onAnswer(answer: PackAnswer | null): void;
}

type Step =
  | { readonly kind: 'idle' | 'working' | 'tooLarge' | 'unreadable' }
  | { readonly kind: 'looked'; readonly file: PackUpload; readonly preview: PackPreview };

/** Chooses a file, shows what it would change or why it is refused, and puts it in force when that is confirmed. */
export function ImportBox({ onAnswer, language, words }: ImportBoxProps) {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const look = async (chosen: File) => {
    if (chosen.size > MOST_BYTES) return setStep({ kind: 'tooLarge' });
    setStep({ kind: 'working' });
    const decoded = decodeText(await chosen.arrayBuffer());
    if (!decoded.ok) return setStep({ kind: 'unreadable' });
    const file = { format: /\.json$/i.test(chosen.name) ? 'json' : 'csv', text: decoded.text } as const;
    const answer = await ask('unitPack.preview', file);
    if (answer.ok) return setStep({ kind: 'looked', file, preview: answer.value });
    setStep({ kind: 'idle' });
    onAnswer(null);
  };
  const apply = async (file: PackUpload) => {
    const answer = await ask('unitPack.install', file);
    const value = answer.ok ? answer.value : null;
    if (value?.kind === 'refused') setStep({ kind: 'looked', file, preview: value });
    else setStep({ kind: 'idle' });
    onAnswer(value);
  };
  return (
    <div class="import">
      <FileField
        label={words.file}
        accept=".json,.csv,application/json,text/csv"
        hint={words.fileHint}
        onChoose={look}
      />
      {step.kind === 'working' && <p role="status">{words.working}</p>}
      {step.kind === 'tooLarge' && (
        <p class="wrong" role="alert">
          {words.tooLarge}
        </p>
      )}
      {step.kind === 'unreadable' && (
        <p class="wrong" role="alert">
          {words.unreadable}
        </p>
      )}
      {step.kind === 'looked' && step.preview.kind === 'refused' && (
        <Problems title={words.refused}>
          {step.preview.errors.map((error) => (
            <li key={`${error.path} ${error.fault}`}>{describeProblem(error, language)}</li>
          ))}
        </Problems>
      )}
      {step.kind === 'looked' && step.preview.kind === 'preview' && (
        <ImportPreview
          preview={step.preview}
          onApply={() => void apply(step.file)}
          onCancel={() => setStep({ kind: 'idle' })}
          language={language}
          words={words}
        />
      )}
    </div>
  );
}
