import type { Sending } from './use-chain.ts';

const DAYS = ['今天', '明天', '后天'] as const;

/** 定时发表: a switch that always looks busy, days, and two clocks of which one is hidden. */
export function Timer({ sending, onChange }: { sending: Sending; onChange(next: Sending): void }) {
  const { day } = sending;
  return (
    <div class="mass-send__td-setting timer_setting">
      定时发表
      <div class="mass-send__timer-wrp">
        <label class="weui-desktop-switch weui-desktop-switch_loading">
          <input
            type="checkbox"
            checked={day !== null}
            onChange={() => onChange({ ...sending, day: day === null ? 1 : null })}
          />
        </label>
        <div class="weui-desktop-form__dropdown" style={day === null ? 'display:none' : undefined}>
          {DAYS.map((words, index) => (
            <a
              key={words}
              class="weui-desktop-dropdown__list-ele"
              aria-current={day === index ? 'true' : undefined}
              onClick={() => onChange({ ...sending, day: index })}
            >
              {words}
            </a>
          ))}
        </div>
        <dl class="weui-desktop-picker__time" style="display:none">
          <dt>00:00</dt>
        </dl>
        <dl class="weui-desktop-picker__time" style={day === null ? 'display:none' : undefined}>
          <dt>09:30</dt>
        </dl>
      </div>
    </div>
  );
}
