import { useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { Dialog } from './Dialog.tsx';
import { OldReplyBox } from './OldReplyBox.tsx';
import { ReplyBox } from './ReplyBox.tsx';
import { AREA_ID, type Talk } from './talk.ts';

/**
 * One comment: the item, and a hidden dialog with a full copy of it. Every one of them carries the same id, and a reply
 * editor of its own that is there long before anybody asks for it.
 */
export function CommentItem({ talk, copy = false }: { talk: Talk; copy?: boolean }) {
  const { options, request, toast } = usePage();
  const [open, setOpen] = useState(false);
  const [dialog, setDialog] = useState(false);

  const reply = async (content: string, attached: string) => {
    const outcome = await request('/misc/appmsgcomment?action=reply_comment', {
      content,
      comment_id: AREA_ID,
      content_id: talk.id,
      fingerprint: '0123456789abcdef0123456789abcdef',
      ajax: '1',
      ...(attached && { product_link: attached }),
    });
    toast(outcome.kind === 'done' ? '已回复' : '系统繁忙，请稍后尝试');
    if (outcome.kind === 'done') setOpen(false);
    return outcome.kind === 'done';
  };
  const boxProps = { label: '回复', onSend: reply, onClose: () => setOpen(false) };

  return (
    <div
      class="comment-list__item with-comment-extend with-comment-reply comment-list__item_with-line"
      data-commentid={AREA_ID}
    >
      <div class="comment-list__item-container">
        <div class="comment-list__item-bd">
          <h3 class="comment-nickname__wrp">
            <span class="comment-nickname">
              <span>{talk.nickname}</span>
            </span>
            <span class="comment-nickname__ext">留言{talk.replies}次</span>
          </h3>
          <div class="comment-list__item-opr">
            <a class="opr_icon icon-starred" title="精选">
              精选
            </a>
            <a class="opr_icon icon-reply comment_opr_meta" title="回复" onClick={() => setOpen(!open)}>
              回复
            </a>
          </div>
          <div class="comment-text">
            {talk.text}
            {talk.emotion !== undefined && (
              <img class={`icon_emotion_single icon_emoji_wx_${talk.emotion}`} />
            )}
          </div>
          <div class="comment-text comment-text_shield" />
          <div class="comment-list__item-time">{talk.time}</div>
        </div>
      </div>
      <div class="comment-reply-box">
        <div style={open ? undefined : 'display: none'}>
          {options.build === 'old' ? (
            <OldReplyBox {...boxProps} />
          ) : (
            <ReplyBox hint="输入回复" {...boxProps} />
          )}
        </div>
      </div>
      <div class="comment-list__item comment-reply">
        <div class="comment-list__item-extend">
          <a onClick={() => setDialog(true)}>共{talk.replies}条回复</a>
        </div>
        {!copy && (
          <div class="reply-dialog__wrp" data-transfer="true">
            <Dialog open={dialog} title="留言及回复" onClose={() => setDialog(false)}>
              <div class="reply-dialog__main">
                <CommentItem talk={talk} copy />
              </div>
            </Dialog>
          </div>
        )}
      </div>
    </div>
  );
}
