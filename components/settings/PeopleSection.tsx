import type { SectionProps } from './section.ts';

/** 「人员」: saved when a box is left, not on every key. */
export function PeopleSection({ settings, words, onChange }: SectionProps) {
  return (
    <section>
      <h2>{words.people}</h2>
      <p class="lead">{words.peopleLead}</p>
      {(['unit', 'operator', 'reviewer'] as const).map((name) => (
        <label key={name} class="field">
          <span>{words[name]}</span>
          <input
            type="text"
            maxLength={100}
            value={settings[name]}
            onChange={(event) => onChange({ [name]: event.currentTarget.value.trim() })}
          />
        </label>
      ))}
    </section>
  );
}
