import { useId, useMemo, useState } from 'preact/hooks';
import { Select } from '#components/ui/Select.tsx';
import type { Rule } from '#utils/core/checks/define-rule.ts';
import { LEVELS } from '#utils/core/checks/finding.ts';
import { RULES } from '#utils/core/checks/rules/registry.ts';
import { GATES } from '#utils/core/draft/draft.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';
import type { RuleOff } from '#utils/messages/names.ts';
import type { PackProps } from './packs-section.ts';
import { RuleGate } from './RuleGate.tsx';
import type { RuleRowProps } from './RuleRow.tsx';

export interface RuleCatalogueProps extends PackProps {
  readonly rulesOff: readonly RuleOff[];
  readonly onSwitch: RuleRowProps['onSwitch'];
}

const ALL = '';

/** 规则目录: by gate, narrowed by gate, level and words; what a rule says and its examples open on demand. */
export function RuleCatalogue({ rulesOff, onSwitch, language, words }: RuleCatalogueProps) {
  const [gate, setGate] = useState(ALL);
  const [level, setLevel] = useState(ALL);
  const [search, setSearch] = useState('');
  const said = wordsFor(language);
  const texts = useMemo(() => new Map(RULES.map((rule) => [rule.id, searchable(rule)])), []);
  const wanted = search.trim().toLowerCase();
  const shown = RULES.filter(
    (rule) =>
      (gate === ALL || rule.gate === gate) &&
      (level === ALL || rule.level === level) &&
      (texts.get(rule.id) ?? '').includes(wanted),
  );
  const off = new Map(rulesOff.map(({ rule, reason }) => [rule, reason]));
  const known = rulesOff.filter(({ rule }) => texts.has(rule)).length;
  const options = (codes: readonly string[], names: Readonly<Record<string, string>>) => [
    { value: ALL, text: words.all },
    ...codes.map((value) => ({ value, text: names[value] ?? value })),
  ];
  const hint = useId();
  return (
    <>
      <h3>{words.rules}</h3>
      <search class="filters">
        <Select
          label={words.filterGate}
          value={gate}
          options={options(GATES, said.gates)}
          onChange={setGate}
        />
        <Select
          label={words.filterLevel}
          value={level}
          options={options(LEVELS, said.levels)}
          onChange={setLevel}
        />
        <label class="field">
          <span>{words.searchRules}</span>
          <input
            type="search"
            placeholder={words.searchRulesHint}
            value={search}
            aria-describedby={hint}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
      </search>
      <p id={hint} class="soft" aria-live="polite">
        {shown.length ? words.shown(shown.length, RULES.length, known) : words.noRule}
      </p>
      {GATES.map((each) => {
        const own = shown.filter((rule) => rule.gate === each).toSorted(byLevel);
        return (
          own.length > 0 && (
            <RuleGate
              key={each}
              gate={each}
              rules={own}
              off={off}
              isSearched={shown.length < RULES.length}
              onSwitch={onSwitch}
              language={language}
              words={words}
            />
          )
        );
      })}
    </>
  );
}

function byLevel(a: Rule, b: Rule): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || a.id.localeCompare(b.id, 'en');
}

function searchable({ id, kind, title, why, clause, flags, passes }: Rule): string {
  const examples = [...flags, ...passes].map((example) =>
    typeof example === 'string' ? example : Object.values(example).flat().join(' '),
  );
  return [id, kind, ...Object.values(title), ...Object.values(why), clause, ...examples]
    .join('\n')
    .replace(/[⟦⟧]/g, '')
    .toLowerCase();
}
