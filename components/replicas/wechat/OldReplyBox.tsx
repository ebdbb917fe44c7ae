import { useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  onSend(text: string, attached: string): Promise<boolean>;
  onClose?(): void;
}

/** The small editor of 2020: a plain editable box. */
export function OldReplyBox({ label, onSend, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const send = async () => {
    const text = box.current?.innerText.replace(/\n$/, '') ?? '';
    if (text.trim() === '' || !(await onSend(text, ''))) return;
    if (box.current) box.current.textContent = '';
  };
  return (
    <>
      <div
        ref={box}
        class="edit_area"
        contentEditable
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void send();
        }}
      />
      <div class="tool_bar">
        <button type="button" class="weui-desktop-btn weui-desktop-btn_primary" onClick={() => void send()}>
          {label}
        </button>
        {onClose && (
          <a class="quick_reply_pickup_access" onClick={onClose}>
            收起
          </a>
        )}
      </div>
    </>
  );
}
