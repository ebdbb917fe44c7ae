import { Avatar } from './Avatar.tsx';
import { usePage } from './context.ts';
import type { FeedActions, RepostText } from './Feed.tsx';
import type { Post } from './posts.ts';
import { RepostForm } from './RepostForm.tsx';
import { TalkBox } from './TalkBox.tsx';

interface Props extends FeedActions {
  readonly post: Post;
  readonly text: RepostText;
  readonly commenting: boolean;
}

/** One post of the feed with its bar of repost, comment and like. */
export function PostCard(props: Props) {
  const { post, text, commenting, onRepostIcon, onRepostText, onReposted, onCommentIcon } = props;
  const { classOf } = usePage();
  const { author, counts } = post;
  return (
    <article class={`woo-panel-main ${classOf('Feed', 'wrap')}`}>
      <header class="woo-box-flex">
        <Avatar id={author.id} name={author.name} />
        <div class={classOf('Feed', 'head')}>
          <a class={classOf('head', 'name')} href={`/u/${author.id}`}>
            {author.name}
          </a>
          <div class={classOf('head', 'from')}>{post.when}</div>
        </div>
      </header>
      <div class={`wbpro-feed-content ${classOf('Feed', 'body')}`}>
        <div class={classOf('detail', 'wbtext')}>{post.text}</div>
        {post.quoted && (
          <div class={classOf('Feed', 'quote')}>
            <a href={`/n/${post.quoted.author}`}>@{post.quoted.author}</a>：{post.quoted.text}
          </div>
        )}
      </div>
      <footer>
        <div class={`${classOf('toolbar', 'main')} ${classOf('toolbar', 'left')}`}>
          <div class={classOf('toolbar', 'retweet')}>
            <span
              class={classOf('toolbar', 'cursor')}
              onClick={({ currentTarget }) =>
                onRepostIcon(post, currentTarget.firstElementChild ?? currentTarget)
              }
            >
              <i class={`woo-font woo-font--retweet ${classOf('toolbar', 'retweetIcon')}`} title="转发" />
              <span class={classOf('toolbar', 'num')}>{counts.reposts || '转发'}</span>
            </span>
          </div>
          <div class={classOf('toolbar', 'cursor')} onClick={() => onCommentIcon(post)}>
            <i class="woo-font woo-font--comment" title="评论" />
            <span class={classOf('toolbar', 'num')}>{counts.comments || '评论'}</span>
          </div>
          <div class={classOf('toolbar', 'cursor')}>
            <i class="woo-font woo-font--like" title="赞" />
            <span class={classOf('toolbar', 'num')}>{counts.likes || '赞'}</span>
          </div>
        </div>
      </footer>
      {text !== null && (
        <RepostForm
          key={post.id}
          post={post}
          text={text}
          onText={(next) => onRepostText(post, next)}
          onReposted={(id) => onReposted(post, id, text)}
        />
      )}
      {commenting && (
        <TalkBox
          key={`comment ${post.id}`}
          kind="comment"
          ids={{ id: post.id }}
          onSent={() => onCommentIcon(post)}
        />
      )}
    </article>
  );
}
