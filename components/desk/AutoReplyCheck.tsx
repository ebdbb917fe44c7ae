import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { DutyState } from '#utils/core/cases/desk.ts';
import { isMonthlyDue } from '#utils/core/cases/duty.ts';
import { PLATFORMS, type Platform } from '#utils/core/draft/draft.ts';
import { ask } from '#utils/messages/client.ts';
import type { DeskTexts } from './desk-texts.ts';
import { showTime, todayHere } from './moments.ts';

interface AutoReplyCheckProps extends DeskTexts {
  readonly duty: DutyState;
}

/** 自动回复自查: where each platform keeps its automatic replies, and when a person last looked there. */
export function AutoReplyCheck({ duty, words, shared }: AutoReplyCheckProps) {
  const { duty: text } = words;
  const [ticked, setTicked] = useState<readonly Platform[]>([]);
  const [said, setSaid] = useState<'recorded' | 'failed' | null>(null);
  const tick = (platform: Platform, on: boolean) =>
    setTicked(on ? [...ticked, platform] : ticked.filter((each) => each !== platform));
  const record = async () => {
    const request = {
      check: 'auto-replies',
      accounts: ticked.length,
      problems: 0,
      note: '',
      platforms: ticked,
    } as const;
    const answer = await ask('duty.patrol', request);
    setSaid(answer.ok ? 'recorded' : 'failed');
    if (answer.ok) setTicked([]);
  };
  return (
    <section class="card">
      <h2>{text.autoHeading}</h2>
      <p class="soft">{text.autoLead}</p>
      <ul class="auto-replies">
        {PLATFORMS.map((platform) => {
          const last = duty.autoReplies[platform];
          return (
            <li key={platform}>
              <label class="tick">
                <input
                  type="checkbox"
                  aria-label={shared.platforms[platform]}
                  checked={ticked.includes(platform)}
                  onChange={(event) => tick(platform, event.currentTarget.checked)}
                />
                <span>
                  <strong>{shared.platforms[platform]}</strong>
                  <small>{text.autoWhere[platform]}</small>
                  <small>
                    {text.autoLast(showTime(last))}
                    {isMonthlyDue(last, todayHere()) && <b class="case-urgent">{text.autoDue}</b>}
                  </small>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <div class="row-actions">
        <Button disabled={!ticked.length} onPress={() => void record()}>
          {text.autoRecord}
        </Button>
        {said === 'recorded' && <Notice role="status">{text.recorded}</Notice>}
        {said === 'failed' && <Notice role="alert">{words.failed}</Notice>}
      </div>
    </section>
  );
}
