import type { DutyState } from '#utils/core/cases/desk.ts';
import { AutoReplyCheck } from './AutoReplyCheck.tsx';
import { DutyForm } from './DutyForm.tsx';
import type { DeskTexts } from './desk-texts.ts';
import { showTime } from './moments.ts';

interface DutyTabProps extends DeskTexts {
  readonly duty: DutyState;
}

/** 「值班」: who is on duty, the hand-over, and what was looked at. */
export function DutyTab({ duty, words, shared }: DutyTabProps) {
  const { duty: text } = words;
  return (
    <>
      <section class="card">
        <h2>{text.heading}</h2>
        {duty.onDuty ? (
          <p class="on-duty">
            <strong>{duty.onDuty}</strong>
            <span class="soft">{text.since(showTime(duty.since) ?? '')}</span>
          </p>
        ) : (
          <p class="soft">{text.nobody}</p>
        )}
        {duty.note && <p>{duty.note}</p>}
        <p class="soft">{text.open(duty.openCases)}</p>
      </section>
      <DutyForm
        key={`hand ${duty.since}`}
        heading={text.handHeading}
        send={text.hand}
        words={words}
        fields={[
          { name: 'from', label: text.from, kind: 'text', initial: duty.onDuty ?? '' },
          { name: 'to', label: text.to, kind: 'text', initial: '' },
          { name: 'note', label: text.note + words.optional, kind: 'words', initial: '', isOptional: true },
        ]}
        request={({ from = '', to = '', note = '' }) => ['duty.hand', { from, to, note }]}
      />
      <DutyForm
        key={`patrol ${duty.lastPatrol}`}
        heading={text.patrolHeading}
        lead={text.lastPatrol(showTime(duty.lastPatrol))}
        send={text.patrol}
        words={words}
        fields={[
          { name: 'accounts', label: text.accounts, kind: 'number', initial: '3' },
          { name: 'problems', label: text.problems, kind: 'number', initial: '0' },
          {
            name: 'note',
            label: text.patrolNote + words.optional,
            kind: 'words',
            initial: '',
            isOptional: true,
          },
        ]}
        request={({ accounts, problems, note = '' }) => [
          'duty.patrol',
          {
            check: 'accounts',
            accounts: Number(accounts) || 0,
            problems: Number(problems) || 0,
            note,
            platforms: [],
          },
        ]}
      />
      <AutoReplyCheck duty={duty} words={words} shared={shared} />
    </>
  );
}
