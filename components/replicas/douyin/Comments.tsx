import { useState } from 'preact/hooks';
import { CommentRow } from './CommentRow.tsx';
import { usePage } from './context.ts';
import { TalkBox } from './TalkBox.tsx';
import { commentsOf } from './talk.ts';

const REPLY = '/aweme/v1/creator/comment/reply/';
const WORKS = ['云湖湿地的四季', '一分钟看懂医保新政'];
const KIT = 'douyin-creator-interactive';

/** The comment page in both of its layouts. A work has to be chosen; the address alone does not choose one. */
export function Comments() {
  const { classOf, options, backend, showToast } = usePage();
  const [work, setWork] = useState(0);
  const [choosing, setChoosing] = useState(false);
  const old = options.build === 'old';

  const send = async (commentId: string, text: string): Promise<boolean> => {
    const { status, body } = await backend.send(REPLY, {
      comment_Id: commentId,
      item_id: `@work${work}`,
      text,
    });
    const code = (body as { status_code?: unknown } | undefined)?.status_code;
    showToast(status === 200 && code === 0 ? '回复成功' : '私密作品无法评论');
    return status === 200 && code === 0;
  };

  return (
    <section class={classOf('comments')}>
      <div class={`${KIT}-tabs`}>
        <button type="button" class={`${KIT}-button`} onClick={() => setChoosing(true)}>
          选择作品
        </button>
        {old && ['全部评论', '最新发布'].map((name) => <span key={name}>{name}</span>)}
        {!old && !options.cases.has('F40') && (
          <div role="combobox" class={`${KIT}-select`}>
            <span>全部评论</span>
          </div>
        )}
        <span class={`${KIT}-tabs-pane-active`}>{WORKS[work]}</span>
      </div>
      <TalkBox
        key={work}
        hint="有爱评论，说点好听的~"
        boxClass="comment-input"
        onSend={(text) => send('', text)}
      />
      <div class={classOf(old ? 'rows' : 'scroll')}>
        {commentsOf(work, old).map((comment) => (
          <CommentRow key={comment.id} comment={comment} onReply={send} />
        ))}
        <div class={classOf('loading')}>没有更多评论</div>
      </div>
      <div class={`${KIT}-sidesheet-body`} hidden={!choosing}>
        <ul class={`${KIT}-list-items`}>
          {WORKS.map((title, index) => (
            <li
              key={title}
              class={classOf('container')}
              onClick={() => {
                setWork(index);
                setChoosing(false);
              }}
            >
              {title} 发布于2026年06月0{index + 1}日
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
