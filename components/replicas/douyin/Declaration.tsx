import { useState } from 'preact/hooks';
import { usePage } from './context.ts';

const KINDS = ['内容由AI生成', '内容为个人观点或见解', '内容为转载信息', '内容无需标注'] as const;

interface Props {
  readonly value: string;
  onValue(value: string): void;
}

/** 自主声明: a row that opens a choice of one. */
export function Declaration({ value, onValue }: Props) {
  const { classOf } = usePage();
  const [choice, setChoice] = useState<string | null>(null);
  return (
    <section class={classOf('row')}>
      <div class={classOf('label')}>自主声明</div>
      <div class={classOf('selectBox')} onClick={() => setChoice(value)}>
        <span class={classOf('selectText')}>{value || '请选择自主声明'}</span>
      </div>
      {choice !== null && (
        <div class="semi-modal-content" role="dialog" aria-label="自主声明">
          <p>请选择声明类型（单选）</p>
          {KINDS.map((kind) => (
            <label key={kind} class="semi-radio">
              <input type="radio" name="declare" checked={kind === choice} onChange={() => setChoice(kind)} />
              <span class="semi-radio-addon">{kind}</span>
            </label>
          ))}
          <button
            type="button"
            class="semi-button semi-button-primary"
            onClick={() => {
              onValue(choice);
              setChoice(null);
            }}
          >
            确定
          </button>
        </div>
      )}
    </section>
  );
}
