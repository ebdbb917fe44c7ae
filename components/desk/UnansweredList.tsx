import { useEffect, useState } from 'preact/hooks';
import type { DeskWords } from '#utils/core/i18n/desk.ts';
import type { Unanswered } from '#utils/core/replies/unanswered.ts';
import { ask } from '#utils/messages/client.ts';

interface UnansweredListProps {
  readonly words: DeskWords;
  /** What was searched last: the list may have grown by it. */
  readonly after: unknown;
}

/** What citizens asked and the library had no answer to; nothing where there is no such thing. */
export function UnansweredList({ words, after }: UnansweredListProps) {
  const [questions, setQuestions] = useState<readonly Unanswered[]>([]);
  useEffect(() => {
    void ask('answers.unanswered', {}).then((answer) => answer.ok && setQuestions(answer.value.questions));
  }, [after]);
  if (!questions.length) return null;
  return (
    <section class="card" aria-label={words.replies.unanswered}>
      <h2>{words.replies.unanswered}</h2>
      <ul class="unanswered">
        {questions.slice(0, 20).map(({ excerpt, times }) => (
          <li key={excerpt}>
            {excerpt} {times > 1 && <b>× {times}</b>}
          </li>
        ))}
      </ul>
    </section>
  );
}
