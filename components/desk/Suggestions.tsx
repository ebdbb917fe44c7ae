import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import type { DeskWords } from '#utils/core/i18n/desk.ts';
import type { Matter, Suggestion } from '#utils/core/replies/suggestion.ts';

interface SuggestionsProps {
  readonly matters: readonly Matter[];
  readonly words: DeskWords;
}

/** Vetted answers, matter by matter, to be copied by hand: the panel never writes into a page. */
export function Suggestions({ matters, words }: SuggestionsProps) {
  if (matters.every(({ suggestions }) => suggestions.length === 0))
    return <p role="status">{words.replies.empty}</p>;
  return (
    <>
      {matters.map((matter) => (
        <section key={matter.text}>
          {matters.length > 1 && <p class="soft">{matter.text}</p>}
          {matter.suggestions.map((suggestion) => (
            <One key={suggestion.id} suggestion={suggestion} words={words} />
          ))}
        </section>
      ))}
    </>
  );
}

function One({ suggestion, words }: { readonly suggestion: Suggestion; readonly words: DeskWords }) {
  const { question, answer, department, basis } = suggestion;
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(answer).then(() => setCopied(true));
  return (
    <article class="suggestion" aria-label={question}>
      <strong>{question}</strong>
      <p class="case-text">{answer}</p>
      <p class="soft">
        {[department, basis && `《${basis.title}》${basis.number ?? ''}`].filter(Boolean).join(' · ')}
      </p>
      <Button label={`${copied ? words.replies.copied : words.replies.copy} ${question}`} onPress={copy}>
        {copied ? words.replies.copied : words.replies.copy}
      </Button>
    </article>
  );
}
