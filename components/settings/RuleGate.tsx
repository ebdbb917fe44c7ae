import { useState } from 'preact/hooks';
import type { Rule } from '#utils/core/checks/define-rule.ts';
import type { Gate } from '#utils/core/draft/draft.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';
import type { PackProps } from './packs-section.ts';
import { RuleRow, type RuleRowProps } from './RuleRow.tsx';

interface RuleGateProps extends PackProps {
  readonly gate: Gate;
  readonly rules: readonly Rule[];
  /** Why each rule that is switched off is. */
  readonly off: ReadonlyMap<string, string>;
  /** Somebody is looking for something: what is found is shown. */
  readonly isSearched: boolean;
  readonly onSwitch: RuleRowProps['onSwitch'];
}

/** The rules of one gate, closed until they are looked for or asked for: there are many. */
export function RuleGate({ gate, rules, off, isSearched, onSwitch, language, words }: RuleGateProps) {
  const [isOpen, setOpen] = useState(false);
  const shows = isOpen || isSearched;
  const offHere = rules.filter(({ id }) => off.has(id)).length;
  return (
    <details
      class="rule-gate"
      open={shows}
      // What a search opened closes again with it.
      onToggle={(event) => !isSearched && setOpen(event.currentTarget.open)}
    >
      <summary>
        <strong>{wordsFor(language).gates[gate]}</strong> {words.gateCount(rules.length, offHere)}
      </summary>
      {shows && (
        <ul class="rules">
          {rules.map((rule) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              off={off.get(rule.id) ?? null}
              onSwitch={onSwitch}
              language={language}
              words={words}
            />
          ))}
        </ul>
      )}
    </details>
  );
}
