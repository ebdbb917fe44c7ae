import { useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { TalkBox } from './TalkBox.tsx';
import type { Comment } from './talk.ts';

const EMOJI =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'%3E%3Ccircle cx='5' cy='5' r='4' fill='%23e8b33c'/%3E%3C/svg%3E";

interface Props {
  readonly comment: Omit<Comment, 'replies'> & Partial<Pick<Comment, 'replies'>>;
  onReply(id: string, text: string): Promise<boolean>;
}

/** One comment. 「回复」 is no button but one of several alike blocks; the box it opens names the person. */
export function CommentRow({ comment, onReply }: Props) {
  const { classOf } = usePage();
  const [replying, setReplying] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const replies = comment.replies ?? [];
  const item = classOf('item');
  return (
    <div class={classOf(comment.replies ? 'container' : 'reply-item')}>
      <span class={classOf('avatar')} aria-hidden="true" />
      <div class={classOf('body')}>
        <div>
          <span class={classOf('username')}>{comment.author}</span>
          <span class={classOf('time')}>{comment.when}</span>
        </div>
        <div class={classOf('comment-content-text')}>
          {comment.text}
          {comment.emoji && <img alt={comment.emoji} src={EMOJI} />}
        </div>
        <div class={classOf('operations')}>
          <div class={item}>
            <i />3
          </div>
          <div class={item} onClick={() => setReplying(!replying)}>
            <i />
            回复
          </div>
          <div class={item}>删除</div>
          <div class={item}>举报</div>
        </div>
        {replying && (
          <TalkBox
            hint={`回复 ${comment.author}：`}
            boxClass="reply"
            onSend={async (text) => {
              const sent = await onReply(comment.id, text);
              if (sent) setReplying(false);
              return sent;
            }}
          />
        )}
        {replies.length > 0 && (
          <div class={classOf('load-more')} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? '收起' : `查看${replies.length}条回复`}
          </div>
        )}
        {unfolded && replies.map((reply) => <CommentRow key={reply.id} comment={reply} onReply={onReply} />)}
      </div>
    </div>
  );
}
