import { useState } from 'preact/hooks';
import type { Words } from '#utils/core/i18n/words.ts';
import { fillSlots, findSlots } from '#utils/core/replies/slots.ts';
import type { Suggestion } from '#utils/core/replies/suggestion.ts';

export interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly limit: number | null;
  readonly words: Words;
  onFill(text: string): void;
}

/** One vetted answer: the words that would be put into the box, what they rest on, and the blanks to fill in first. */
export function SuggestionCard({ suggestion, limit, words, onFill }: SuggestionCardProps) {
  const { question, answer, short, basis, reviewBy, department } = suggestion;
  const { replies: said } = words;
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const long = fillSlots(answer, values);
  const brief = short === null ? null : fillSlots(short, values);
  // Where both are too long the short one comes nearest.
  const [isShort, setShort] = useState(brief !== null && limit !== null && long.text.length > limit);
  const { text, missing } = (isShort && brief) || long;
  const slots = [...new Set(findSlots((isShort && short) || answer).map(({ name }) => name))];

  return (
    <article class="reply-card" aria-label={question}>
      <h4>{question}</h4>
      <p class="reply-answer">{text}</p>
      <p class="hint">
        {[
          basis ? words.review.clause(`${basis.title}${basis.number ?? ''}`) : said.noBasis,
          department,
          reviewBy && said.until(reviewBy),
          said.length(text.length, limit),
        ]
          .filter(Boolean)
          .join(words.dot)}
      </p>
      {slots.map((name) => (
        <label key={name} class="field">
          <span>{name}</span>
          <input
            type="text"
            value={values[name] ?? ''}
            onInput={({ currentTarget: { value } }) => setValues((before) => ({ ...before, [name]: value }))}
          />
        </label>
      ))}
      <p class="buttons">
        <button
          type="button"
          class="button main"
          disabled={missing.length > 0}
          onClick={(event) => event.isTrusted && onFill(text)}
        >
          {said.fill}
        </button>
        {brief && (
          <label class="reply-short">
            <input type="checkbox" checked={isShort} onChange={() => setShort(!isShort)} />
            {said.short}
          </label>
        )}
        {missing.length > 0 && <span class="hint">{said.open}</span>}
      </p>
    </article>
  );
}
