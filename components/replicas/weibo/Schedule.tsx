import { usePage } from './context.ts';

/** The moment a timed post is meant for. */
export interface Moment {
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
}

export const FIRST_MOMENT: Moment = { day: '2026-12-01', hour: '09', minute: '30' };

interface Props {
  readonly moment: Moment;
  onChange(moment: Moment): void;
}

/** Date, hour and minute, the latter two in widgets that show the chosen value and a list of others. */
export function Schedule({ moment, onChange }: Props) {
  const { classOf } = usePage();
  return (
    <div class={`woo-box-flex ${classOf('Composer', 'schedule')}`}>
      <input
        type="text"
        aria-label="日期"
        value={moment.day}
        onInput={(event) => onChange({ ...moment, day: event.currentTarget.value })}
      />
      <Choice
        value={moment.hour}
        choices={['08', '09', '10', '11']}
        onChoose={(hour) => onChange({ ...moment, hour })}
      />
      <Choice
        value={moment.minute}
        choices={['00', '15', '30', '45']}
        onChoose={(minute) => onChange({ ...moment, minute })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly value: string;
  readonly choices: readonly string[];
  onChoose(value: string): void;
}

function Choice({ value, choices, onChoose }: ChoiceProps) {
  return (
    <div class="multiselect" tabIndex={0}>
      <span class="multiselect__single">{value}</span>
      <ul class="multiselect__content">
        {choices.map((choice) => (
          <li key={choice}>
            <span class="multiselect__option" onClick={() => onChoose(choice)}>
              {choice}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
