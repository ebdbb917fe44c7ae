import { useRef, useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { Dialog, DialogButton } from './Dialog.tsx';
import { RichField } from './RichField.tsx';
import type { RichBox } from './rich-box.ts';
import { EMOTIONS, schema } from './rich-schema.ts';

const LIMIT = 600;
const POPUP = ['内容链接', '小程序', '小店返佣商品'] as const;
const GOODS = { title: '云湖大米五公斤装', url: 'https://union-click.jd.com/jdc?e=replica' };

interface Props {
  readonly label: string;
  readonly hint: string;
  /** Sends the text and what is attached; `true` when the platform took it. */
  onSend(text: string, attached: string): Promise<boolean>;
  onClose?(): void;
}

/**
 * The platform's small editor: sends on plain Enter, disabled by a class alone, with a popup that attaches links, programs
 * and goods. The wrapper's misspelt name is the platform's.
 */
export function ReplyBox({ label, hint, onSend, onClose }: Props) {
  const { options } = usePage();
  const box = useRef<RichBox>(null);
  const [length, setLength] = useState(0);
  const [popup, setPopup] = useState(false);
  const [goods, setGoods] = useState<typeof GOODS | null>(null);
  const usable = (length > 0 || goods !== null) && length <= LIMIT;

  const send = async () => {
    const text = box.current?.text() ?? '';
    if ((text.trim() === '' && !goods) || text.length > LIMIT) return;
    if (!(await onSend(text, goods?.url ?? ''))) return;
    box.current?.clear();
    setGoods(null);
  };

  return (
    <>
      <div class="emoion_editor_wrp">
        <div class={options.cases.has('renamed') ? 'writing_area' : 'emotion_editor'}>
          <div />
          <RichField
            box={box}
            placeholder={hint}
            placeholderClass="editor_placeholder"
            onChange={() => setLength(box.current?.text().length ?? 0)}
            onEnter={() => void send()}
          />
          {goods && (
            <div class="reply-attachment">
              <a href={goods.url}>{goods.title}</a>
              <a class="reply-attachment__remove" onClick={() => setGoods(null)}>
                移除
              </a>
            </div>
          )}
          <div class="editor_toolbar">
            {EMOTIONS.map(([number, name]) => (
              <a
                key={number}
                class="js_emotion_i"
                title={name}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => box.current?.insert(schema.node('emotion', { number }))}
              >
                {name}
              </a>
            ))}
            <a class="js_link" title="链接" onClick={() => setPopup(!popup)}>
              链接
            </a>
            <ul class="link-popup-list" hidden={!popup}>
              {POPUP.map((words) => (
                <li
                  key={words}
                  class="link-popup-item"
                  onClick={() => {
                    setGoods(GOODS);
                    setPopup(false);
                  }}
                >
                  {words}
                </li>
              ))}
            </ul>
            <p class="editor_tip">
              <em>{length}</em>/<em>{LIMIT}</em>
            </p>
            <p class="editor_tip opr_tips">按下Shift+Enter换行</p>
          </div>
        </div>
      </div>
      <div class="quick_reply_box_tool_bar">
        <button
          type="button"
          class={`weui-desktop-btn weui-desktop-btn_primary ${usable ? '' : 'weui-desktop-btn_disabled'}`}
          onClick={() => usable && void send()}
        >
          {label}
        </button>
        {onClose && (
          <a class="quick_reply_pickup_access" onClick={onClose}>
            收起
          </a>
        )}
      </div>
      <div data-transfer="true">
        <Dialog open={false} title="选择图片" class="weui-desktop-dialog_img-picker">
          <DialogButton words="确定" primary onPress={() => undefined} />
          <DialogButton words="取消" onPress={() => undefined} />
        </Dialog>
      </div>
    </>
  );
}
