import { useRef, useState } from 'preact/hooks';
import { download } from '#components/report/download.ts';
import { Button } from '#components/ui/Button.tsx';
import type { Answer } from '#utils/core/replies/answer.ts';
import type { AnswerEntry, EntryProblem } from '#utils/core/replies/entry.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { ANSWER_FORMATS, type AnswerFormat, writeAnswers } from '#utils/exporters/answer-files.ts';
import { ask } from '#utils/messages/client.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { AnswerImport } from './AnswerImport.tsx';
import { AnswerList } from './AnswerList.tsx';
import type { AnswerProps } from './answers-section.ts';
import { localDay } from './packs-section.ts';

interface AnswersSectionProps extends AnswerProps {
  readonly db: LedgerDb;
  /** A change was made, with the way to take it back where there is one; `false`: it was not. */
  onDone(done: boolean, undo: (() => void) | null): void;
}

/** 「答问库」: the unit's vetted answers. */
export function AnswersSection({ db, onDone, ...shared }: AnswersSectionProps) {
  const { words } = shared;
  const [editing, setEditing] = useState<{ readonly answer: Answer | null } | null>(null);
  const [problems, setProblems] = useState<readonly EntryProblem[]>([]);
  const [version, setVersion] = useState(0);
  const [isExporting, setExporting] = useState(false);
  const top = useRef<HTMLDivElement>(null);

  const renew = () => setVersion((now) => now + 1);
  const edit = (answer: Answer | null) => {
    setProblems([]);
    setEditing({ answer });
  };
  const leave = () => {
    setEditing(null);
    setProblems([]);
    // The form that had the focus is gone: it goes back to where this began.
    top.current?.querySelector('button')?.focus();
  };
  const save = async (entry: AnswerEntry) => {
    const saved = await ask('answers.save', { id: editing?.answer?.id ?? null, entry });
    if (saved.ok && saved.value.kind === 'refused') return setProblems(saved.value.problems);
    onDone(saved.ok, null);
    if (!saved.ok) return;
    leave();
    renew();
  };
  const retire = async ({ id, retired }: Pick<Answer, 'id' | 'retired'>, isUndo = false) => {
    const answer = await ask(retired ? 'answers.restore' : 'answers.retire', { id });
    onDone(answer.ok, answer.ok && !isUndo ? () => void retire(answer.value, true) : null);
    renew();
  };
  const loadSamples = async () => {
    onDone((await ask('answers.sample', {})).ok, null);
    renew();
  };
  const exportAs = async (format: AnswerFormat) => {
    setExporting(true);
    const answers = await readAll();
    const today = localDay(new Date());
    if (answers) download(await writeAnswers(format, answers, today), `${words.fileName}_${today}.${format}`);
    else onDone(false, null);
    setExporting(false);
  };
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="lead">{words.lead}</p>
      <div class="buttons" ref={top}>
        <Button look="primary" disabled={editing !== null} onPress={() => edit(null)}>
          {words.add}
        </Button>
      </div>
      {editing && (
        <AnswerForm
          key={editing.answer?.id ?? ''}
          answer={editing.answer}
          problems={problems}
          onSave={(entry) => void save(entry)}
          onCancel={leave}
          {...shared}
        />
      )}
      <AnswerList
        version={version}
        onEdit={edit}
        onRetire={(answer) => void retire(answer)}
        onSample={() => void loadSamples()}
        {...shared}
      />
      <h3>{words.importTitle}</h3>
      <AnswerImport db={db} onImported={renew} {...shared} />
      <div class="buttons">
        {ANSWER_FORMATS.map((format) => (
          <Button key={format} disabled={isExporting} onPress={() => void exportAs(format)}>
            {words.exportAs[format]}
          </Button>
        ))}
      </div>
      {isExporting && <p role="status">{words.exporting}</p>}
    </section>
  );
}

/** The whole library, part by part; `null` when the background did not answer. */
async function readAll(): Promise<readonly Answer[] | null> {
  const all: Answer[] = [];
  let below: string | null = null;
  do {
    const part: Awaited<ReturnType<typeof ask<'answers.export'>>> = await ask('answers.export', { below });
    if (!part.ok) return null;
    all.push(...part.value.answers);
    below = part.value.next;
  } while (below !== null);
  return all;
}
