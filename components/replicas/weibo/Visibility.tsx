import { useState } from 'preact/hooks';
import { usePage } from './context.ts';

const CHOICES = [
  { value: '0', label: '公开' },
  { value: '10', label: '粉丝' },
  { value: '6', label: '好友圈' },
  { value: '1', label: '仅自己可见' },
] as const;

interface Props {
  readonly value: string;
  onChange(value: string): void;
}

/** Who may see the post; opens a small menu. */
export function Visibility({ value, onChange }: Props) {
  const { classOf } = usePage();
  const [open, setOpen] = useState(false);
  const chosen = CHOICES.find((choice) => choice.value === value)?.label ?? '公开';
  return (
    <div
      title={chosen}
      class={`${classOf('Composer', 'tool')} ${classOf('Composer', 'range')}`}
      onClick={() => setOpen(!open)}
    >
      {chosen}
      <i class="woo-font woo-font--angleDown" />
      <div class="woo-pop-main" hidden={!open}>
        {CHOICES.map((choice) => (
          <div key={choice.value} class="woo-pop-item-main" onClick={() => onChange(choice.value)}>
            {choice.label}
          </div>
        ))}
      </div>
    </div>
  );
}
