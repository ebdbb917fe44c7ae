import { usePage } from './context.ts';

interface Props {
  /** Changes whenever the form does: the site then replaces the button's node. */
  readonly state: string;
  readonly ready: boolean;
  onPublish(): void;
}

/** The two buttons at the foot of a form. */
export function PublishBar({ state, ready, onPublish }: Props) {
  const { classOf, showToast } = usePage();
  const button = classOf('button');
  return (
    <footer class={classOf('content-confirm')}>
      <button
        key={state}
        type="button"
        class={`${button} ${classOf('primary')} ${classOf('fixed')}`}
        aria-disabled={!ready}
        onClick={() => ready && onPublish()}
      >
        发布
      </button>
      <button type="button" class={button} onClick={() => showToast('草稿已保存')}>
        暂存离开
      </button>
    </footer>
  );
}
