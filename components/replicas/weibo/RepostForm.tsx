import { useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { isPublishKey } from './keys.ts';
import { PublishButton } from './PublishButton.tsx';
import type { Post } from './posts.ts';

interface Props {
  readonly post: Post;
  readonly text: string;
  onText(text: string): void;
  onReposted(id: string): void;
}

/** The form that opens under a post after 转发 was chosen. */
export function RepostForm({ post, text, onText, onReposted }: Props) {
  const { classOf, options, publish } = usePage();
  const [comment, setComment] = useState(false);
  const [busy, setBusy] = useState(false);
  const disabled = busy || text.trim() === '';

  const send = async (event: Event) => {
    if (disabled || (options.cases.has('ignore-untrusted') && !event.isTrusted)) return;
    setBusy(true);
    const fields = {
      id: post.id,
      comment: text,
      pic_id: '',
      is_repost: '0',
      comment_ori: '0',
      is_comment: comment ? '1' : '0',
      visible: '0',
      share_id: '',
    };
    await publish({ path: '/ajax/statuses/normal_repost', fields, onPublished: onReposted });
    setBusy(false);
  };

  return (
    <div class={classOf('Repost', 'repostbox')}>
      <textarea
        class={classOf('Form', 'input')}
        placeholder="说说分享心得"
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!isPublishKey(event)) return;
          event.preventDefault();
          void send(event);
        }}
      />
      <div class={`woo-box-flex woo-box-alignCenter ${classOf('Composer', 'tools')}`}>
        <label class="woo-checkbox-main">
          <input type="checkbox" checked={comment} onChange={() => setComment(!comment)} />
          <span class="woo-checkbox-text">同时评论</span>
        </label>
        <div class={classOf('Visible', 'limits')}>公开</div>
        <div class={classOf('Composer', 'submit')}>
          <PublishButton
            key={`${busy} ${text}`}
            label="转发"
            disabled={disabled}
            onPublish={(event) => void send(event)}
          />
        </div>
      </div>
    </div>
  );
}
