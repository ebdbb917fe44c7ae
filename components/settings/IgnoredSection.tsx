import { Button } from '#components/ui/Button.tsx';
import { RULES } from '#utils/core/checks/rules/registry.ts';
import type { SectionProps } from './section.ts';

/** What the unit has decided not to be told about again, each with the way back. */
export function IgnoredSection({ settings, words, onChange }: SectionProps) {
  const { ignored, language } = settings;
  const titleOf = (kind: string) => RULES.find((rule) => rule.kind === kind)?.title[language] ?? kind;
  return (
    <section>
      <h2>{words.ignored}</h2>
      <p class="lead">{words.ignoredLead}</p>
      {ignored.length === 0 && <p class="help-block">{words.ignoredNone}</p>}
      <ul class="ignored">
        {ignored.map((entry) => (
          <li key={`${entry.kind} ${entry.text}`}>
            <span>
              <strong>{entry.text}</strong> <small>{titleOf(entry.kind)}</small>
            </span>
            <Button
              label={words.ignoredBackFor(entry.text)}
              onPress={() => onChange({ ignored: ignored.filter((other) => other !== entry) })}
            >
              {words.ignoredBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
