import { useState } from 'preact/hooks';
import { URGENCIES, type Urgency } from '#utils/core/cases/case.ts';
import { triageWords } from '#utils/core/i18n/triage.ts';
import type { Words } from '#utils/core/i18n/words.ts';
import type { ReplyActions, ReplyPanelModel } from './model.ts';

export interface ReplyCaseProps extends Pick<ReplyActions, 'onReplyCase'> {
  readonly panel: ReplyPanelModel;
  /** The department to propose. */
  readonly department: string;
  readonly words: Words;
}

/** 「登记办件」 and 「转办」, each with what has to be chosen first. A case that is open is passed on, not opened again. */
export function ReplyCase({ panel, department, words, onReplyCase }: ReplyCaseProps) {
  const { choices, hasCase, triage } = panel;
  const { urgency: urgencyName, urgencies } = triageWords[words.language];
  const { replies: said, review } = words;
  const [step, setStep] = useState<'open' | 'assign' | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [haste, setHaste] = useState<Urgency | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  if (!choices) return null;
  const category = chosen ?? triage?.category?.id ?? '';
  const urgency = haste ?? triage?.urgency ?? 'normal';
  const lead = choices.categories.find(({ id }) => id === category)?.department;
  const to = typed ?? lead ?? department;
  const isReady = (hasCase || category !== '') && (step === 'open' || to.trim() !== '');
  const take = () => {
    setStep(null);
    onReplyCase(category, urgency, step === 'assign' ? to.trim() : null);
  };
  return (
    <div class="matter">
      <p class="buttons">
        {!hasCase && (
          <button type="button" class="button" onClick={() => setStep('open')}>
            {said.openCase}
          </button>
        )}
        <button type="button" class="button" onClick={() => setStep('assign')}>
          {said.assign}
        </button>
      </p>
      {step && (
        <>
          {!hasCase && (
            <label class="field">
              <span>{said.category}</span>
              <select value={category} onChange={({ currentTarget: { value } }) => setChosen(value)}>
                <option value="" />
                {choices.categories.map(({ id, title, titleEn }) => (
                  <option key={id} value={id}>
                    {words.language === 'en' ? titleEn : title}
                  </option>
                ))}
              </select>
            </label>
          )}
          {!hasCase && (
            <label class="field">
              <span>{urgencyName}</span>
              <select
                value={urgency}
                onChange={({ currentTarget: { value } }) =>
                  setHaste(URGENCIES.find((known) => known === value) ?? null)
                }
              >
                {URGENCIES.map((each) => (
                  <option key={each} value={each}>
                    {urgencies[each]}
                  </option>
                ))}
              </select>
            </label>
          )}
          {step === 'assign' && (
            <label class="field">
              <span>{said.department}</span>
              <input
                type="text"
                maxLength={100}
                value={to}
                onInput={({ currentTarget: { value } }) => setTyped(value)}
              />
            </label>
          )}
          <p class="buttons">
            <button
              type="button"
              class="button tint"
              disabled={!isReady}
              onClick={(event) => event.isTrusted && take()}
            >
              {review.confirm}
            </button>
            <button type="button" class="button quiet" onClick={() => setStep(null)}>
              {review.cancel}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
