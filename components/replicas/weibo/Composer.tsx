import { useRef, useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { isPublishKey } from './keys.ts';
import { type Picture, Pictures, useUpload } from './Pictures.tsx';
import { PublishButton } from './PublishButton.tsx';
import { FIRST_MOMENT, Schedule } from './Schedule.tsx';
import { Visibility } from './Visibility.tsx';

const PLACEHOLDER = '有什么新鲜事想分享给大家？';
const RENAMED_PLACEHOLDER = '此刻想说点什么';

interface Props {
  /** Opened for a timed post. */
  readonly timed?: boolean;
  onPublished(id: string, text: string): void;
}

/** The post form. It stands on the home page and a second time, with the same words, in the modal layer. */
export function Composer({ timed = false, onPublished }: Props) {
  const { classOf, options, publish } = usePage();
  const [text, setText] = useState('');
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const [visible, setVisible] = useState('0');
  const [busy, setBusy] = useState(false);
  const [moment, setMoment] = useState(timed ? FIRST_MOMENT : null);
  const file = useRef<HTMLInputElement>(null);
  const upload = useUpload(setPictures);

  const uploading = pictures.some(({ pid }) => pid === null);
  const disabled = busy || uploading || (text.trim() === '' && pictures.length === 0);
  const placeholder = options.cases.has('renamed-placeholder') ? RENAMED_PLACEHOLDER : PLACEHOLDER;

  const send = async () => {
    if (disabled) return;
    setBusy(true);
    const fields = {
      content: text,
      visible,
      pic_id: pictures.map(({ pid }) => pid).join(','),
      media: '',
      vote: '',
      approval_state: '0',
      share_id: '',
      ...(moment && { schedule_time: `${moment.day} ${moment.hour}:${moment.minute}` }),
    };
    await publish({
      path: moment ? '/ajax/statuses/schedule/upload' : '/ajax/statuses/update',
      fields,
      ...(moment && { done: '定时微博已设置' }),
      onPublished: (id) => {
        setText('');
        setPictures([]);
        setMoment(null);
        onPublished(id, text);
      },
    });
    setBusy(false);
  };
  const sendOn = (event: Event) => {
    if (options.cases.has('ignore-untrusted') && !event.isTrusted) return;
    void send();
  };

  return (
    <div class={`${classOf('Home', 'wrap')} wbpro-composer`}>
      <div class="woo-box-flex">
        <textarea
          class={classOf('Form', 'input')}
          placeholder={placeholder}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (!isPublishKey(event)) return;
            event.preventDefault();
            sendOn(event);
          }}
        />
      </div>
      <Pictures
        pictures={pictures}
        onRemove={(gone) => setPictures(pictures.filter((one) => one !== gone))}
      />
      {moment && <Schedule moment={moment} onChange={setMoment} />}
      <div class={`woo-box-flex woo-box-alignCenter ${classOf('Composer', 'tools')}`}>
        <div title="图片" class={classOf('Composer', 'tool')} onClick={() => file.current?.click()}>
          <i class="woo-font woo-font--image" />
          图片
          <input
            ref={file}
            type="file"
            class={classOf('Image', 'file')}
            accept="image/*"
            multiple
            hidden
            onClick={(event) => event.stopPropagation()}
            onChange={(event) => upload(event.currentTarget)}
          />
        </div>
        <Visibility value={visible} onChange={setVisible} />
        <div class={classOf('Composer', 'tool')} onClick={() => setMoment(moment ? null : FIRST_MOMENT)}>
          定时微博
        </div>
        <div class={classOf('Composer', 'submit')}>
          <PublishButton
            key={`${busy} ${pictures.length} ${uploading} ${text}`}
            label="发送"
            disabled={disabled}
            onPublish={sendOn}
          />
          {options.cases.has('F12') && (
            <div
              class={classOf('Composer', 'cover')}
              onClick={({ currentTarget }) => currentTarget.parentElement?.querySelector('button')?.click()}
            />
          )}
          {options.cases.has('F12-direct') && <div class={classOf('Composer', 'cover')} onClick={sendOn} />}
        </div>
      </div>
    </div>
  );
}
