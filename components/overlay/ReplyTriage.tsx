import type { Language } from '#utils/core/i18n/language.ts';
import { triageWords } from '#utils/core/i18n/triage.ts';
import type { TriageProposal } from '#utils/core/replies/propose-triage.ts';

export interface ReplyTriageProps {
  readonly triage: TriageProposal;
  readonly language: Language;
}

/** 分诊: how urgent a message looks, what it is about, and the words that say so; first moves where it is no ordinary one. */
export function ReplyTriage({ triage, language }: ReplyTriageProps) {
  const said = triageWords[language];
  const { level, urgency, saw, card, category, categorySaw } = triage;
  const name = language === 'en' ? category?.titleEn : category?.title;
  return (
    <section
      class="triage"
      data-level={level}
      aria-label={said.name}
      role={level === 'emergency' ? 'alert' : undefined}
    >
      {card && (
        <>
          <h3>{card.title[language]}</h3>
          <ol class="triage-calls" aria-label={said.calls}>
            {card.calls.map(({ who, number }) => (
              <li key={who.en}>
                {number && <b>{number}</b>} {who[language]}
              </li>
            ))}
          </ol>
          <ul class="triage-steps">
            {card.steps.map((step) => (
              <li key={step.en}>{step[language]}</li>
            ))}
          </ul>
        </>
      )}
      <dl class="triage-facts">
        <div>
          <dt>{said.urgency}</dt>
          <dd data-urgency={urgency}>{said.urgencies[urgency]}</dd>
          <dd class="hint">{saw.length ? said.saw(saw) : said.nothingSeen}</dd>
        </div>
        <div>
          <dt>{said.category}</dt>
          <dd>{name ?? said.noCategory}</dd>
          {categorySaw.length > 0 && category && <dd class="hint">{said.categorySaw(categorySaw)}</dd>}
        </div>
      </dl>
      <p class="hint">{said.decide}</p>
    </section>
  );
}
