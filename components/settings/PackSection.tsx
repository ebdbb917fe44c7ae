import { Notice } from '#components/ui/Notice.tsx';
import { describeProblem, listName } from '#utils/core/i18n/pack-problems.ts';
import type { PackFacts, PacksState, RuleOff } from '#utils/messages/names.ts';
import { isExpired, localDay, type PackProps } from './packs-section.ts';
import { RuleCatalogue, type RuleCatalogueProps } from './RuleCatalogue.tsx';

interface PackSectionProps extends PackProps {
  /** `null` until known. */
  readonly packs: PacksState | null;
  readonly rulesOff: readonly RuleOff[];
  readonly onSwitch: RuleCatalogueProps['onSwitch'];
}

/** 「规则包」: which packs are in force, until when, and every rule with its switch. */
export function PackSection({ packs, rulesOff, onSwitch, ...shared }: PackSectionProps) {
  const { words, language } = shared;
  const layers = packs
    ? [
        { name: words.base, facts: packs.base },
        ...(packs.unit ? [{ name: words.unit, facts: packs.unit }] : []),
      ]
    : [];
  const today = localDay(new Date());
  return (
    <section>
      <h2>{words.packs}</h2>
      <p class="lead">{words.packsLead}</p>
      {packs?.broken && <Notice role="alert">{words.broken(describeProblem(packs.broken, language))}</Notice>}
      {layers.map(
        ({ facts }) =>
          isExpired(facts.expires, today) && (
            <Notice key={facts.id} role="alert">
              {words.expired(facts.title, facts.expires ?? '')}
            </Notice>
          ),
      )}
      {layers.map(({ name, facts }) => (
        <Facts key={name} name={name} facts={facts} {...shared} />
      ))}
      <RuleCatalogue rulesOff={rulesOff} onSwitch={onSwitch} {...shared} />
    </section>
  );
}

function Facts({ name, facts, words, language }: { name: string; facts: PackFacts } & PackProps) {
  const counts = Object.entries(facts.counts).filter(([, count]) => count > 0);
  return (
    <>
      <h3>{name}</h3>
      <dl class="stored">
        <dt>{words.version}</dt>
        <dd>
          {facts.title} <code>{facts.id}</code> {facts.version}
        </dd>
        <dt>{words.provenance}</dt>
        <dd>{facts.provenance}</dd>
        <dt>{words.dates}</dt>
        <dd>{words.datesText(facts.effective, facts.expires)}</dd>
        <dt>{words.counts}</dt>
        <dd>
          {counts
            .map(([list, count]) => words.countText(listName(list, language), count))
            .join(language === 'en' ? ', ' : '、') || words.countNone}
        </dd>
      </dl>
    </>
  );
}
