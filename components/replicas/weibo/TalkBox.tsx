import { useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { isPublishKey } from './keys.ts';
import { PublishButton } from './PublishButton.tsx';

interface Props {
  readonly kind: 'comment' | 'reply';
  /** What the request carries beside the text: ids of the post and, for a reply, of the comment. */
  readonly ids: Readonly<Record<string, string>>;
  onSent(): void;
}

const WORDS = {
  comment: { placeholder: '发布你的评论', label: '评论', path: '/ajax/comments/create', done: '评论成功' },
  reply: { placeholder: '发布你的回复', label: '回复', path: '/ajax/comments/reply', done: '回复成功' },
} as const;
const RENAMED_PLACEHOLDER = '说点什么吧';

/** The box for a comment or a reply, with the tick that makes a post of it as well. */
export function TalkBox({ kind, ids, onSent }: Props) {
  const { classOf, options, publish } = usePage();
  const [text, setText] = useState('');
  const [reposting, setReposting] = useState(false);
  const [busy, setBusy] = useState(false);
  const { placeholder, label, path, done } = WORDS[kind];
  const disabled = busy || text.trim() === '';

  const send = async () => {
    if (disabled) return;
    setBusy(true);
    const fields = {
      ...ids,
      comment: text,
      pic_id: '',
      is_repost: reposting ? '1' : '0',
      comment_ori: '0',
      is_comment: '0',
    };
    const onPublished = () => {
      setText('');
      onSent();
    };
    await publish({ path, fields, done, onPublished });
    setBusy(false);
  };

  return (
    <div class={classOf('Talk', 'talkbox')}>
      <textarea
        class={classOf('Form', 'input')}
        placeholder={options.cases.has('renamed-placeholder') ? RENAMED_PLACEHOLDER : placeholder}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!isPublishKey(event)) return;
          event.preventDefault();
          void send();
        }}
      />
      <div class={`woo-box-flex woo-box-alignCenter ${classOf('Composer', 'tools')}`}>
        <label class="woo-checkbox-main">
          <input type="checkbox" checked={reposting} onChange={() => setReposting(!reposting)} />
          <span class="woo-checkbox-text">同时转发</span>
        </label>
        <div class={classOf('Composer', 'submit')}>
          <PublishButton
            key={`${busy} ${text}`}
            label={label}
            disabled={disabled}
            onPublish={() => void send()}
          />
        </div>
      </div>
    </div>
  );
}
