import { usePage } from './context.ts';

interface Props {
  /** `null`: at once. */
  readonly at: string | null;
  onAt(at: string | null): void;
}

/** When it goes out. Two time pickers are always in the page, one of them hidden; the final button stays 「发布」. */
export function Schedule({ at, onAt }: Props) {
  const { classOf } = usePage();
  const picker = (
    <input
      class="semi-input"
      placeholder="日期和时间"
      {...{ format: 'yyyy-MM-dd HH:mm' }}
      value={at ?? ''}
      onInput={(event) => onAt(event.currentTarget.value)}
    />
  );
  return (
    <div class={classOf('row')}>
      <div class={classOf('label')}>发布时间</div>
      <label class={classOf('radio')}>
        <input type="checkbox" checked={at === null} onChange={() => onAt(null)} />
        立即发布
      </label>
      <label class={classOf('radio')}>
        <input type="checkbox" checked={at !== null} onChange={() => onAt(at ?? '')} />
        定时发布
      </label>
      {at !== null && picker}
      <div hidden>{picker}</div>
    </div>
  );
}
