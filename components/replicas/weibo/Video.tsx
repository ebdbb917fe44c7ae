import { useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { isPublishKey } from './keys.ts';
import { PublishButton } from './PublishButton.tsx';
import { VideoConfirm } from './VideoConfirm.tsx';

const TYPES = ['原创', '二创', '转载'] as const;

/**
 * The video form. Its button lies under an empty element, every state of the upload and the words of success are in the
 * page from the start, and only 「再发一条视频」 tells that it is out.
 */
export function Video() {
  const { classOf, options, publish } = usePage();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [type, setType] = useState<string>('原创');
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [out, setOut] = useState(false);
  const [cover, setCover] = useState(false);
  const disabled = busy || title.trim() === '';

  const send = async () => {
    setAsking(false);
    setBusy(true);
    const media = JSON.stringify({
      type: 'video',
      media_id: '4979000000000001',
      titles: [title],
      resource: type,
    });
    const fields = { content: text, visible: '0', media, approval_state: '0', share_id: '' };
    await publish({ path: '/ajax/statuses/update', fields, onPublished: () => setOut(true) });
    setBusy(false);
  };
  const press = () => {
    if (disabled) return;
    if (options.cases.has('confirm')) setAsking(true);
    else void send();
  };

  return (
    <div class={`woo-panel-main ${classOf('Video', 'video')}`}>
      <div hidden={cover || out} class={classOf('Video', 'form')}>
        <div class={classOf('Video', 'states')}>
          <span hidden>上传中</span>
          <span hidden>暂停中</span>
          <span>上传完成</span> 湖滨路施工.mp4
        </div>
        <button type="button" class="woo-button-main" onClick={() => setCover(true)}>
          上传封面
        </button>
        <input
          placeholder="填写标题（0～30个字）"
          maxLength={30}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        <textarea
          class={classOf('Form', 'input')}
          placeholder={
            options.cases.has('renamed-placeholder') ? '介绍一下你的视频' : '有什么新鲜事想分享给大家？'
          }
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (!isPublishKey(event)) return;
            event.preventDefault();
            press();
          }}
        />
        <div class="woo-box-flex woo-box-alignCenter">
          {TYPES.map((name) => (
            <label key={name} class="woo-radio-main">
              <input type="radio" name="type" checked={type === name} onChange={() => setType(name)} />
              <span class="woo-radio-text">{name}</span>
            </label>
          ))}
          <label class="woo-switch-main" {...({ role: 'switch', 'aria-checked': 'false' } as object)}>
            加入合集
          </label>
        </div>
        <div class={`${classOf('Publish', 'check')} ${classOf('Composer', 'submit')}`}>
          <PublishButton
            key={`${busy} ${title} ${text}`}
            label="发布"
            disabled={disabled}
            onPublish={press}
          />
          <div
            class={classOf('Composer', 'cover')}
            onClick={() => options.cases.has('F12-direct') && press()}
          />
        </div>
      </div>
      <div class="wbpro-layer" hidden={!cover}>
        <h3>编辑封面</h3>
        <button type="button" class="woo-button-main" onClick={() => setCover(false)}>
          确定
        </button>
      </div>
      <div hidden={!out}>
        <p>发布成功，视频审核通过后即可展示</p>
        <button type="button" class="woo-button-main" onClick={() => setOut(false)}>
          再发一条视频
        </button>
      </div>
      <VideoConfirm open={asking} onGoOn={() => void send()} onCancel={() => setAsking(false)} />
    </div>
  );
}
