import { useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { INBOX } from './talk.ts';

const PEOPLE = INBOX.slice(4, 12).map(({ author }) => author);

interface Message {
  readonly id: string;
  readonly text: string;
  readonly mine: boolean;
}

const FIRST: readonly Message[] = [
  { id: '5001234567890', text: '你好，想问一下居住证怎么办', mine: false },
  { id: '5001234567891', text: '您好，请问您住在哪个街道？', mine: true },
];

/** The chat on its own host: Enter sends, Ctrl+Enter breaks the line; the box is there once a conversation is chosen. */
export function Chat() {
  const { backend, options, showToast } = usePage();
  const [peer, setPeer] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [sent, setSent] = useState<readonly Message[]>([]);

  const send = async () => {
    if (text.trim() === '' || peer === null) return;
    const said = text;
    setText('');
    const fields = {
      text: said,
      uid: peer,
      extensions: JSON.stringify({ clientid: 'replica' }),
      is_encoded: '0',
      decodetime: '1',
      source: '209678993',
    };
    const { status, body } = await backend.send('/webim/2/direct_messages/new.json', fields);
    if (status !== 200 || typeof body !== 'object' || body === null || !('idstr' in body)) {
      showToast('发送失败');
      return setText(said);
    }
    setSent((all) => [...all, { id: String(body.idstr), text: said, mine: true }]);
  };

  return (
    <div class="chat-wrap">
      <ul class="session-list">
        {PEOPLE.map(({ id, name }, index) => (
          <li key={id} class={id === peer ? 'active' : ''} onClick={() => setPeer(id)}>
            <span class="one-line usrn">{name}</span>
            {index % 3 === 0 && <span>[{index + 1}条]</span>}
          </li>
        ))}
      </ul>
      {peer !== null && (
        <div class="chatbox">
          <ul>
            {[...FIRST, ...sent].map(({ id, text: said, mine }) => (
              <li key={id} id={id} class={mine ? 'right' : 'left'}>
                <p>{said}</p>
              </li>
            ))}
          </ul>
          <div class="sendbox">
            <textarea
              id={options.cases.has('renamed-placeholder') ? 'chat-area' : 'webchat-textarea'}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
                if (!event.ctrlKey && event.shiftKey) return;
                event.preventDefault();
                if (event.ctrlKey) setText(`${text}\n`);
                else void send();
              }}
            />
            <div class="sendbox_bar">
              <button type="button" class="send" onClick={() => void send()}>
                发送
              </button>
            </div>
          </div>
        </div>
      )}
    </div>
  );
}
