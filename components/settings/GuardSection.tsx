import { Checkbox } from '#components/ui/Checkbox.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Select } from '#components/ui/Select.tsx';
import { LANGUAGES } from '#utils/core/i18n/language.ts';
import type { SectionProps } from './section.ts';

/** 「门禁」: what is enforced, what is only observed, and the language of everything. */
export function GuardSection({ settings, words, onChange }: SectionProps) {
  const modes = [
    { value: 'enforce', text: words.enforce },
    { value: 'observe', text: words.observe },
  ];
  const languages = LANGUAGES.map((value) => ({ value, text: words.languages[value] }));
  return (
    <section>
      <h2>{words.guard}</h2>
      <p class="lead">{words.guardLead}</p>
      {(['posts', 'replies'] as const).map((name) => (
        <div key={name}>
          <Select
            label={words[name]}
            value={settings.modes[name]}
            options={modes}
            onChange={(value) =>
              onChange({ modes: { ...settings.modes, [name]: value === 'observe' ? 'observe' : 'enforce' } })
            }
          />
          <p class="help">{words.modeHelp[settings.modes[name]]}</p>
        </div>
      ))}
      {settings.modes.posts === 'observe' && <Notice role="alert">{words.observePosts}</Notice>}
      <Checkbox label={words.marks} on={settings.marks} onChange={(marks) => onChange({ marks })} />
      <Checkbox
        label={words.suggestions}
        on={settings.suggestions}
        onChange={(suggestions) => onChange({ suggestions })}
      />
      <Select
        label={words.language}
        value={settings.language}
        options={languages}
        onChange={(value) => onChange({ language: value === 'en' ? 'en' : 'zh_CN' })}
      />
    </section>
  );
}
