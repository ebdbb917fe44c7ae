import { Comments } from './Comments.tsx';
import type { FeedActions, RepostText } from './Feed.tsx';
import { PostCard } from './PostCard.tsx';
import type { Post } from './posts.ts';
import { TalkBox } from './TalkBox.tsx';

interface Props extends FeedActions {
  readonly post: Post;
  readonly text: RepostText;
}

/** One post with its comments; the comment box is open from the start. */
export function Detail({ post, text, ...actions }: Props) {
  return (
    <>
      <PostCard post={post} text={text} commenting={false} {...actions} />
      <div class="woo-panel-main">
        <TalkBox kind="comment" ids={{ id: post.id }} onSent={() => undefined} />
      </div>
      <Comments />
    </>
  );
}
