import { useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { ReplyBox } from './ReplyBox.tsx';
import { Shell } from './Shell.tsx';
import { MESSAGES } from './talk.ts';

/** The page 私信 as it may be: nobody has published it. It is taken to re-use the comment page's small editor. */
export function NewMessages() {
  const { request, toast } = usePage();
  const [chosen, setChosen] = useState<(typeof MESSAGES)[number] | null>(null);
  const send = async (content: string) => {
    const outcome = await request('/cgi-bin/singlesend?t=ajax-response', {
      content,
      tofakeid: chosen?.fakeid ?? '',
      type: '1',
    });
    toast(outcome.kind === 'done' ? '回复成功' : '系统繁忙，请稍后尝试');
    return outcome.kind === 'done';
  };
  return (
    <Shell title="私信">
      <div class="chat">
        <ul class="chat__people">
          {MESSAGES.map((message) => (
            <li key={message.id} class="chat__person" onClick={() => setChosen(message)}>
              {message.nickname}
            </li>
          ))}
        </ul>
        {chosen && (
          <div class="chat__talk" key={chosen.id}>
            <h3>{chosen.nickname}</h3>
            <p class="chat__words">{chosen.text}</p>
            <ReplyBox label="发送" hint="输入消息" onSend={send} />
          </div>
        )}
      </div>
    </Shell>
  );
}
