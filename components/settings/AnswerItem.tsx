import { Button } from '#components/ui/Button.tsx';
import { type Answer, answerState } from '#utils/core/replies/answer.ts';
import type { ChangeCode } from '#utils/core/replies/change-answer.ts';
import type { AnswerProps } from './answers-section.ts';
import { SlotText } from './SlotPreview.tsx';

interface AnswerItemProps extends AnswerProps {
  readonly answer: Answer;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  onEdit(answer: Answer): void;
  onRetire(answer: Answer): void;
}

/** One entry of the library: its state and whose it is; its words and history when opened. */
export function AnswerItem({ answer, today, onEdit, onRetire, words }: AnswerItemProps) {
  const state = answerState(answer, today);
  const { question, approved, approver, reviewBy, retired } = answer;
  const about = [answer.category, answer.department, answer.owner].filter(Boolean).join(' · ');
  return (
    <li data-state={state}>
      <div>
        <span class="answer-state" data-state={state}>
          {words.states[state]}
        </span>{' '}
        <strong>{question}</strong>
        {about && <p class="soft">{about}</p>}
        {approved && <p class="soft">{words.until(approved, approver ?? '', reviewBy)}</p>}
        <details>
          <summary>{words.details}</summary>
          <AnswerDetails answer={answer} words={words} />
        </details>
      </div>
      <span class="buttons">
        <Button label={words.editName(question)} onPress={() => onEdit(answer)}>
          {words.edit}
        </Button>
        <Button
          label={retired ? words.restoreName(question) : words.retireName(question)}
          onPress={() => onRetire(answer)}
        >
          {retired ? words.restore : words.retire}
        </Button>
      </span>
    </li>
  );
}

function AnswerDetails({ answer, words }: Pick<AnswerItemProps, 'answer' | 'words'>) {
  const { basis, variants, short, history } = answer;
  return (
    <div class="rule-more">
      <SlotText text={answer.answer} />
      {short && (
        <>
          <h5>
            {words.fields.short} · {words.characters(short.length)}
          </h5>
          <SlotText text={short} />
        </>
      )}
      {variants.length > 0 && (
        <>
          <h5>{words.fields.variants}</h5>
          <p>{variants.join('；')}</p>
        </>
      )}
      {basis && (
        <>
          <h5>{words.basis}</h5>
          <p>{[basis.title, basis.number].filter(Boolean).join(' ')}</p>
        </>
      )}
      <h5>{words.history}</h5>
      <ol class="answer-history">
        {history.toReversed().map(({ at, by, change }, index) => (
          <li key={`${at} ${change} ${index}`}>
            {words.historyLine(at.slice(0, 16).replace('T', ' '), by, describe(change, words))}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A line of history as it is stored, a code and the fields it touched, in words. */
function describe(change: string, words: AnswerItemProps['words']): string {
  const [code = '', ...fields] = change.split(' ');
  const names = fields.map((field) =>
    field === 'basis' ? words.basis : (words.fields[field as keyof typeof words.fields] ?? field),
  );
  return (words.changes[code as ChangeCode] ?? code) + (names.length ? words.changedFields(names) : '');
}
