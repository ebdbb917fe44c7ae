import { useRef, useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { Shell } from './Shell.tsx';
import { MESSAGES } from './talk.ts';

/** The server-rendered message page: a plain box per message, sent when the Enter key comes up again. */
export function OldMessages() {
  return (
    <Shell title="消息管理">
      <ul class="message_list">
        {MESSAGES.map((message) => (
          <Item key={message.id} {...message} />
        ))}
      </ul>
    </Shell>
  );
}

function Item({ id, fakeid, nickname, text }: (typeof MESSAGES)[number]) {
  const { request, toast } = usePage();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const send = async () => {
    const content = box.current?.innerText.replace(/\n$/, '') ?? '';
    if (content.trim() === '') return;
    const outcome = await request('/cgi-bin/singlesend?t=ajax-response', {
      content,
      tofakeid: fakeid,
      type: '1',
      quickreplyid: id,
    });
    toast(outcome.kind === 'done' ? '回复成功' : '系统繁忙，请稍后尝试');
    if (outcome.kind === 'done' && box.current) box.current.textContent = '';
  };
  return (
    <li class="message_item" id={`msgListItem${id}`}>
      <a class="remark_name" data-fakeid={fakeid}>
        {nickname}
      </a>
      <div class="wxMsg">{text}</div>
      <a class="js_reply" onClick={() => setOpen(!open)}>
        快捷回复
      </a>
      <div id={`quickReplyBox${id}`} class="js_quick_reply_box" style={open ? undefined : 'display:none'}>
        <div class="emoion_editor_wrp js_editor">
          <div
            ref={box}
            class="js_editorArea"
            contentEditable
            onKeyDown={(event) => event.key === 'Enter' && !event.shiftKey && event.preventDefault()}
            onKeyUp={(event) => {
              if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) void send();
            }}
          />
        </div>
        <button
          type="button"
          class="js_reply_OK"
          data-id={id}
          data-fakeid={fakeid}
          onClick={() => void send()}
        >
          发送
        </button>
        <a class="js_reply_pickup" onClick={() => setOpen(false)}>
          收起
        </a>
      </div>
    </li>
  );
}
