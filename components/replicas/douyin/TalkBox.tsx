import { useRef, useState } from 'preact/hooks';
import { usePage } from './context.ts';

const LIMIT = 400;

interface Props {
  readonly hint: string;
  readonly boxClass: string;
  /** `true` when it was accepted: the box is then emptied. */
  onSend(text: string): Promise<boolean>;
}

/** One editable line box with its 「发送」: the top box and every reply box are the same component. */
export function TalkBox({ hint, boxClass, onSend }: Props) {
  const { classOf, options } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const ready = text.trim() !== '' && [...text].length <= LIMIT;
  const send = async () => {
    if (!ready || !(await onSend(text)) || !box.current) return;
    box.current.replaceChildren();
    setText('');
  };
  return (
    <div class={classOf(boxClass)}>
      <div
        ref={box}
        class={classOf('input')}
        contentEditable
        role="textbox"
        {...{ placeholder: options.cases.has('renamed') ? '说点什么' : hint }}
        onInput={(event) => setText(wordsOf(event.currentTarget))}
      />
      <button type="button" class={classOf('send')} disabled={!ready} onClick={() => void send()}>
        发送
      </button>
    </div>
  );
}

function wordsOf(box: HTMLElement): string {
  return box.innerText.replace(/\n$/, '');
}
