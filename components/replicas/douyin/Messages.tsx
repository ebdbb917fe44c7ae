import { useRef, useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { CHATS } from './talk.ts';

const ROW = 44;
/** As many rows as the list keeps nodes for; scrolling fills the same nodes with other people. */
const NODES = 10;
const HINT = '按回车即发送，shift+enter换行';

/** Private messages. They leave in a form nobody else can read, so the replica asks nothing of any server. */
export function Messages() {
  const { classOf, options } = usePage();
  const [first, setFirst] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);

  const send = () => {
    if (!text.trim()) return;
    setSaid((all) => [...all, text]);
    setText('');
    box.current?.replaceChildren();
  };
  if (options.cases.has('F29')) return <iframe class={classOf('frame')} title="私信管理" src="about:blank" />;

  return (
    <section class={classOf('chat')}>
      <div
        class="ReactVirtualized__Grid"
        role="grid"
        onScroll={({ currentTarget }) => setFirst(Math.floor(currentTarget.scrollTop / ROW))}
      >
        <div
          class="ReactVirtualized__Grid__innerScrollContainer"
          style={{ height: `${CHATS.length * ROW}px`, paddingTop: `${first * ROW}px` }}
        >
          {Array.from({ length: NODES }, (_, slot) => {
            const name = CHATS[Math.min(first, CHATS.length - NODES) + slot] ?? '';
            return (
              // Keyed by place, not by person: the node is used again.
              <div key={slot} role="listitem" onClick={() => setChosen(name)}>
                <span class={classOf('item-header-name')}>{name}</span>
              </div>
            );
          })}
        </div>
      </div>
      {chosen !== null && (
        <div class={classOf('box')}>
          <div class={classOf('box-header-name')}>{chosen}</div>
          <div class={classOf('bubbles')}>
            {said.map((line, index) => (
              <p key={`${index} ${line}`}>{line}</p>
            ))}
          </div>
          <div
            ref={box}
            class={classOf(options.cases.has('renamed') ? 'write' : 'chat-input')}
            contentEditable
            role="textbox"
            {...(options.cases.has('renamed') ? {} : { 'data-placeholder': HINT })}
            onInput={(event) => setText(event.currentTarget.innerText.replace(/\n$/, ''))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              send();
            }}
          />
          <button type="button" class={classOf('send')} disabled={!text.trim()} onClick={send}>
            发送
          </button>
        </div>
      )}
    </section>
  );
}
