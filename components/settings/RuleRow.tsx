import { useState } from 'preact/hooks';
import type { Rule } from '#utils/core/checks/define-rule.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';
import { LevelMark } from './LevelMark.tsx';
import type { PackProps } from './packs-section.ts';
import { RuleExamples } from './RuleExamples.tsx';
import { SwitchReason } from './SwitchReason.tsx';

export interface RuleRowProps extends PackProps {
  readonly rule: Rule;
  /** Why it is switched off (`''`: nobody had to say), `null` while it is in use. */
  readonly off: string | null;
  onSwitch(rule: string, on: boolean, reason: string): void;
}

/** One rule: its switch, its level and title; the rest is made when it is opened. */
export function RuleRow({ rule, off, onSwitch, language, words }: RuleRowProps) {
  const [isOpen, setOpen] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const title = rule.title[language];
  const press = (box: HTMLInputElement) => {
    const on = box.checked;
    // It shows what is in force, not what is wished for.
    box.checked = off === null;
    if (on || rule.level !== 'block') return onSwitch(rule.id, on, '');
    setAsking(true);
  };
  return (
    <li class="rule" data-off={off !== null}>
      <label class="rule-switch">
        <input
          type="checkbox"
          role="switch"
          aria-label={words.switchName(title)}
          checked={off === null}
          aria-checked={off === null}
          onChange={(event) => press(event.currentTarget)}
        />
      </label>
      <div class="rule-body">
        <p class="rule-title">
          <LevelMark level={rule.level} language={language} /> <strong>{title}</strong> <code>{rule.id}</code>
        </p>
        {off !== null && <p class="soft">{off ? words.offBecause(off) : words.off}</p>}
        {isAsking && off === null && (
          <SwitchReason
            words={words}
            missing={wordsFor(language).review.reasonShort}
            onConfirm={(reason) => {
              setAsking(false);
              onSwitch(rule.id, false, reason);
            }}
            onCancel={() => setAsking(false)}
          />
        )}
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.details}</summary>
          {isOpen && <RuleExamples rule={rule} language={language} words={words} />}
        </details>
      </div>
    </li>
  );
}
