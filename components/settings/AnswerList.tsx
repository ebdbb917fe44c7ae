import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Select } from '#components/ui/Select.tsx';
import { ANSWER_STATES, type Answer, type AnswerState } from '#utils/core/replies/answer.ts';
import type { AnswersPage } from '#utils/core/replies/answers-page.ts';
import { ask } from '#utils/messages/client.ts';
import { AnswerItem } from './AnswerItem.tsx';
import type { AnswerProps } from './answers-section.ts';
import { localDay } from './packs-section.ts';

interface AnswerListProps extends AnswerProps {
  /** Another one: the entries may be other ones. */
  readonly version: number;
  onEdit(answer: Answer): void;
  onRetire(answer: Answer): void;
  onSample(): void;
}

/** A pause in typing. */
const PAUSE_MS = 200;

/** The library, fifty entries at a time, narrowed by words and state: the rest stays in the background. */
export function AnswerList({ version, onSample, ...shared }: AnswerListProps) {
  const { words } = shared;
  const [search, setSearch] = useState('');
  const [state, setState] = useState<AnswerState | null>(null);
  const [page, setPage] = useState<AnswersPage | null>(null);
  const request = { search: search.trim(), state };

  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const answer = await ask('answers.list', { ...request, from: 0 });
      if (isCurrent && answer.ok) setPage(answer.value);
    };
    // A big library is read through for every search: not for every key of a word being typed.
    const wait = setTimeout(() => void look(), search ? PAUSE_MS : 0);
    return () => {
      isCurrent = false;
      clearTimeout(wait);
    };
    // `version` stands for the entries themselves.
  }, [search, state, version]);

  const showMore = async () => {
    const answer = await ask('answers.list', { ...request, from: page?.answers.length ?? 0 });
    if (answer.ok && page) setPage({ ...answer.value, answers: [...page.answers, ...answer.value.answers] });
  };
  if (!page) return null;
  const all = Object.values(page.counts).reduce((sum, count) => sum + count, 0);
  if (all === 0 && page.unreadable === 0) {
    return (
      <div class="answers-none">
        <p>{words.none}</p>
        <Button onPress={onSample}>{words.loadSamples}</Button>
      </div>
    );
  }
  return (
    <>
      {page.samples > 0 && <Notice role="status">{words.samples(page.samples)}</Notice>}
      {page.unreadable > 0 && <Notice role="alert">{words.unreadable(page.unreadable)}</Notice>}
      <p class="soft">{words.counts(page.counts)}</p>
      <search>
        <label class="field">
          <span>{words.search}</span>
          <input
            type="search"
            maxLength={100}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <Select
          label={words.state}
          value={state ?? ''}
          options={[
            { value: '', text: words.all },
            ...ANSWER_STATES.map((value) => ({ value, text: words.states[value] })),
          ]}
          onChange={(value) => setState(ANSWER_STATES.find((each) => each === value) ?? null)}
        />
      </search>
      <p class="soft" aria-live="polite">
        {page.total ? words.shown(page.answers.length, page.total) : words.notFound}
      </p>
      <ul class="terms answers">
        {page.answers.map((answer) => (
          <AnswerItem key={answer.id} answer={answer} today={localDay(new Date())} {...shared} />
        ))}
      </ul>
      {page.answers.length < page.total && <Button onPress={() => void showMore()}>{words.more}</Button>}
    </>
  );
}
