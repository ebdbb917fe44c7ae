import { useEffect, useState } from 'preact/hooks';
import type { Case } from '#utils/core/cases/case.ts';
import type { CaseFile } from '#utils/core/cases/desk.ts';
import { ask } from '#utils/messages/client.ts';
import type { DeskTexts } from './desk-texts.ts';
import { showTime } from './moments.ts';

interface CaseDetailsProps extends DeskTexts {
  readonly of: Case;
}

/** The citizen's words, kept on this machine, and every step that stands. */
export function CaseDetails({ of, words, shared }: CaseDetailsProps) {
  const [file, setFile] = useState<CaseFile | null>(null);
  useEffect(() => {
    void ask('case.get', { id: of.id }).then((answer) => setFile(answer.ok ? answer.value : null));
  }, [of.id]);
  const text = file?.text;
  return (
    <div class="case-details">
      {file && (text ? <p class="case-text">{text.text}</p> : <p class="soft">{words.textGone}</p>)}
      <dl>
        {text?.person && (
          <>
            <dt>{words.form.person}</dt>
            <dd>{text.person}</dd>
          </>
        )}
        {text?.contact && (
          <>
            <dt>{words.form.contact}</dt>
            <dd>{text.contact}</dd>
          </>
        )}
        {of.number && (
          <>
            <dt>{words.form.number}</dt>
            <dd>{of.number}</dd>
          </>
        )}
      </dl>
      <ol class="case-steps">
        {of.steps.map((step) => (
          <li key={step.event}>
            <span class="soft">{showTime(step.at)}</span>
            <span>
              {[words.steps[step.step], step.to, step.operator].filter(Boolean).join(shared.dot)}
              {step.note && <small>{step.note}</small>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
