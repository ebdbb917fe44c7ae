import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { type Case, canTake } from '#utils/core/cases/case.ts';
import type { CaseView } from '#utils/core/cases/case-list.ts';
import type { CaseChoices } from '#utils/core/cases/desk.ts';
import { ask } from '#utils/messages/client.ts';
import { CaseDetails } from './CaseDetails.tsx';
import type { DeskTexts } from './desk-texts.ts';
import { showMoment } from './moments.ts';
import { type NextStep, StepForm } from './StepForm.tsx';

interface CaseItemProps extends DeskTexts {
  readonly view: CaseView;
  readonly choices: CaseChoices;
}

const NEXT = [
  { step: 'assign', takes: 'assigned' },
  { step: 'feedback', takes: 'feedback' },
  { step: 'close', takes: 'closed' },
] as const satisfies readonly { step: NextStep; takes: Parameters<typeof canTake>[1] }[];

/** One case: what it is, how its clock stands, and what can be done with it now. */
export function CaseItem({ view, choices, words, shared }: CaseItemProps) {
  const { case: of, clock } = view;
  const [open, setOpen] = useState<NextStep | 'details' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const category = choices.categories.find(({ id }) => id === of.category);
  const title = shared.language === 'en' ? category?.titleEn : category?.title;
  const last = of.steps.at(-1)?.step ?? 'opened';
  const assign = of.status === 'open' ? words.nextAssign : words.nextReassign;
  const names = { assign, feedback: words.nextFeedback, close: words.nextClose };
  const about = (name: string) => `${name} ${of.serial ?? ''}`.trim();
  const undo = async () => {
    const answer = await ask('case.undo', { id: of.id });
    setProblem(answer.ok ? null : (words.refusals[answer.error] ?? words.failed));
  };
  return (
    <article class="card case" data-clock={clock.state} aria-label={`${of.serial ?? ''} ${of.excerpt ?? ''}`}>
      <p class="case-head">
        <span class="case-serial">{of.serial}</span>
        <span>{[title ?? of.category, source(of, shared)].filter(Boolean).join(shared.dot)}</span>
        <span class="case-status">{words.statuses[of.status]}</span>
      </p>
      <p class="case-excerpt">{of.excerpt}</p>
      <p class="case-facts">
        <strong class="case-clock">{words.clocks[clock.state]}</strong>
        {clock.due !== null && <span>{words.dueAt(showMoment(clock.due))}</span>}
        {of.urgency !== 'normal' && <strong class="case-urgent">{words.urgencies[of.urgency]}</strong>}
        {of.department && <span>{of.department}</span>}
      </p>
      <div class="row-actions">
        {NEXT.filter(({ takes }) => canTake(of.status, takes)).map(({ step }) => (
          <Button key={step} label={about(names[step])} onPress={() => setOpen(step)}>
            {names[step]}
          </Button>
        ))}
        {of.department && (
          <a
            class="button"
            href={`/transfer.html#${of.id}`}
            target="_blank"
            rel="noreferrer"
            aria-label={about(words.transferForm)}
          >
            {words.transferForm}
          </a>
        )}
        <Button
          look="quiet"
          label={about(open === 'details' ? words.hide : words.details)}
          onPress={() => setOpen(open === 'details' ? null : 'details')}
        >
          {open === 'details' ? words.hide : words.details}
        </Button>
        <Button look="quiet" label={about(words.undo(words.steps[last]))} onPress={() => void undo()}>
          {words.undo(words.steps[last])}
        </Button>
      </div>
      {problem && <Notice role="alert">{problem}</Notice>}
      {open === 'details' && <CaseDetails of={of} words={words} shared={shared} />}
      {open !== null && open !== 'details' && (
        <StepForm
          key={open}
          of={of}
          step={open}
          category={category}
          words={words}
          shared={shared}
          onDone={() => setOpen(null)}
        />
      )}
    </article>
  );
}

function source({ platform, account }: Case, shared: DeskTexts['shared']): string {
  return [platform && shared.platforms[platform], account].filter(Boolean).join(shared.dot);
}
