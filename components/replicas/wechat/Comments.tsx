import { useState } from 'preact/hooks';
import { CommentItem } from './CommentItem.tsx';
import { usePage } from './context.ts';
import { ReplyBox } from './ReplyBox.tsx';
import { Shell } from './Shell.tsx';
import { AREA_ID, COMMENTS } from './talk.ts';

/** The page 留言: articles on the left, comments on the right, the account's own new comment above them. */
export function Comments() {
  const { options, request, toast } = usePage();
  const [writing, setWriting] = useState(false);
  const comment = async (content: string) => {
    const outcome = await request('/misc/appmsgcomment?action=add_comment', { content, comment_id: AREA_ID });
    if (outcome.kind === 'done') toast('已留言');
    return outcome.kind === 'done';
  };
  return (
    <Shell title="留言">
      <div class={`comments ${options.build === 'old' ? 'is-old' : ''}`}>
        <div class="comment-articles">
          <ul class="comment-article-list">
            <li class="article-list__item article-list__item-current">湖滨路夜间施工提示</li>
            <li class="article-list__item">社区食堂开门了</li>
          </ul>
        </div>
        <section class="comment-list-container">
          <div class="comment-list-wrp">
            <div class="sticky-bar">
              <div class="filter-bar">
                全部留言(39条)
                <a class="comment_entry" onClick={() => setWriting(!writing)}>
                  写留言
                </a>
              </div>
            </div>
            <div class="comment_editor_container" style={writing ? undefined : 'display:none'}>
              <ReplyBox label="发送" hint="输入留言" onSend={comment} />
            </div>
            <div class="comment-list" id="commentlist">
              <div class="weui-desktop-panel__bd">
                {COMMENTS.map((talk) => (
                  <CommentItem key={talk.id} talk={talk} />
                ))}
              </div>
            </div>
          </div>
        </section>
      </div>
    </Shell>
  );
}
