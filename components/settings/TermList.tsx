import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import type { UnitTerm } from '#utils/core/checks/pack.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';
import { ask } from '#utils/messages/client.ts';
import { LevelMark } from './LevelMark.tsx';
import type { PackProps } from './packs-section.ts';

interface TermListProps extends PackProps {
  /** Another one: the terms may be other ones. */
  readonly version: string;
  onEdit(term: UnitTerm): void;
  onRemove(term: string): void;
}

interface Found {
  readonly terms: readonly UnitTerm[];
  readonly total: number;
}

/** The unit's terms, fifty at a time, narrowed by words: the rest stays in the background. */
export function TermList({ version, onEdit, onRemove, language, words }: TermListProps) {
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const said = wordsFor(language);

  useEffect(() => {
    let isCurrent = true;
    void ask('terms.find', { search: search.trim(), from: 0 }).then((answer) => {
      if (isCurrent && answer.ok) setFound(answer.value);
    });
    return () => {
      isCurrent = false;
    };
    // `version` stands for the terms themselves.
  }, [search, version]);

  const showMore = async () => {
    const answer = await ask('terms.find', { search: search.trim(), from: found?.terms.length ?? 0 });
    if (answer.ok && found) setFound({ ...answer.value, terms: [...found.terms, ...answer.value.terms] });
  };
  if (!found) return null;
  if (found.total === 0 && !search) return <p class="soft">{words.termsNone}</p>;
  return (
    <>
      <search>
        <label class="field">
          <span>{words.searchTerms}</span>
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
      </search>
      <p class="soft" aria-live="polite">
        {found.total ? words.termsShown(found.terms.length, found.total) : words.termsNotFound}
      </p>
      <ul class="terms">
        {found.terms.map((term) => (
          <li key={term.term}>
            <div>
              <LevelMark level={term.level} language={language} /> <strong>{term.term}</strong>{' '}
              <span class="soft">
                {said.gates[term.gate]}
                {term.fix && ` · ${words.fixTo(term.fix)}`}
              </span>
              <p class="soft">{term.why}</p>
            </div>
            <span class="buttons">
              <Button label={words.editName(term.term)} onPress={() => onEdit(term)}>
                {words.edit}
              </Button>
              <Button label={words.removeName(term.term)} onPress={() => onRemove(term.term)}>
                {words.remove}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {found.terms.length < found.total && <Button onPress={() => void showMore()}>{words.more}</Button>}
    </>
  );
}
