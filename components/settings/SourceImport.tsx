import { useId, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { FileField } from '#components/ui/FileField.tsx';
import { describeProblem } from '#utils/core/i18n/pack-problems.ts';
import type { Result } from '#utils/core/result.ts';
import type { SourcesAnswer, SourcesPreview } from '#utils/core/sources/source-import.ts';
import { ask } from '#utils/messages/client.ts';
import { Problems } from './Problems.tsx';
import { SourceColumnsForm } from './SourceColumnsForm.tsx';
import { SourceDiff } from './SourceDiff.tsx';
import type { SourceProps } from './SourcesSection.tsx';
import {
  guessLayout,
  type Layout,
  type RawList,
  readListFile,
  readListText,
  toSourceRows,
} from './source-table.ts';

const MOST_BYTES = 10_000_000;

interface SourceImportProps extends SourceProps {
  /** `null` when the background did not answer. */
  onAnswer(answer: SourcesAnswer | null): void;
}

interface Read {
  readonly list: RawList;
  readonly layout: Layout;
}

type Step =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'unread'; readonly why: string }
  | ({ readonly kind: 'columns' } & Read)
  | ({ readonly kind: 'looked'; readonly preview: SourcesPreview } & Read);

/** The official list from a file or the clipboard: which column is what, what would change, and only then in force. */
export function SourceImport({ onAnswer, language, words }: SourceImportProps) {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const [pasted, setPasted] = useState('');
  const id = useId();

  const take = (read: Awaited<ReturnType<typeof readListFile>>) => {
    if (read.ok) return setStep({ kind: 'columns', list: read.value, layout: guessLayout(read.value) });
    const { fault, row } = read.error;
    const why =
      fault === 'quotes' ? words.quotes(row ?? 1) : fault === 'empty' ? words.noRows : words.unreadable;
    setStep({ kind: 'unread', why });
  };
  const choose = async (file: File) => {
    if (file.size > MOST_BYTES) return setStep({ kind: 'unread', why: words.tooLarge });
    setStep({ kind: 'working' });
    take(await readListFile(file));
  };
  const check = async ({ list, layout }: Read) => {
    const answer = await ask('sources.preview', { rows: toSourceRows(list, layout) });
    if (answer.ok) return setStep({ kind: 'looked', list, layout, preview: answer.value });
    onAnswer(null);
  };
  const apply = async ({ list, layout }: Read) => {
    const answer: Result<SourcesAnswer> = await ask('sources.install', { rows: toSourceRows(list, layout) });
    const value = answer.ok ? answer.value : null;
    if (value?.kind === 'refused') setStep({ kind: 'looked', list, layout, preview: value });
    else {
      setStep({ kind: 'idle' });
      setPasted('');
    }
    onAnswer(value);
  };
  const cancel = () => setStep({ kind: 'idle' });
  const shared = { language, words };
  return (
    <div class="import">
      <h3>{words.importTitle}</h3>
      <p class="soft">{words.importLead}</p>
      <FileField label={words.file} accept=".xlsx,.csv,.txt,text/csv" onChoose={choose} />
      <div class="field">
        <label for={id}>{words.paste}</label>
        <textarea
          id={id}
          rows={3}
          value={pasted}
          placeholder={words.pasteHint}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </div>
      <p class="buttons">
        <Button disabled={pasted.trim() === ''} onPress={() => void readListText(pasted).then(take)}>
          {words.read}
        </Button>
      </p>
      {step.kind === 'working' && <p role="status">{words.working}</p>}
      {step.kind === 'unread' && (
        <p class="wrong" role="alert">
          {step.why}
        </p>
      )}
      {(step.kind === 'columns' || (step.kind === 'looked' && step.preview.kind === 'refused')) && (
        <SourceColumnsForm
          list={step.list}
          layout={step.layout}
          onLayout={(layout) => setStep({ kind: 'columns', list: step.list, layout })}
          onCheck={() => void check(step)}
          onCancel={cancel}
          {...shared}
        />
      )}
      {step.kind === 'looked' && step.preview.kind === 'refused' && (
        <Problems title={words.refused}>
          {step.preview.errors.map((error) => (
            <li key={`${error.path} ${error.fault}`}>{describeProblem(error, language)}</li>
          ))}
        </Problems>
      )}
      {step.kind === 'looked' && step.preview.kind === 'preview' && (
        <SourceDiff preview={step.preview} onApply={() => void apply(step)} onCancel={cancel} {...shared} />
      )}
    </div>
  );
}
