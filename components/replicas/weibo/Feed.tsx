import { PostCard } from './PostCard.tsx';
import type { Post } from './posts.ts';
import { Scroller } from './Scroller.tsx';

const CARD_HEIGHT = 214;
const FORM_HEIGHT = 168;

/** What the person has typed under a post; `null` when its repost form is closed. */
export type RepostText = string | null;

export interface FeedActions {
  onRepostIcon(post: Post, icon: Element): void;
  onRepostText(post: Post, text: RepostText): void;
  onReposted(post: Post, id: string, text: string): void;
  onCommentIcon(post: Post): void;
}

interface Props extends FeedActions {
  readonly posts: readonly Post[];
  readonly reposting: ReadonlyMap<string, string>;
  /** Posts whose comment box is open. */
  readonly commenting: ReadonlySet<string>;
}

/** The timeline, in a recycling scroller. */
export function Feed({ posts, reposting, commenting, ...actions }: Props) {
  const forms = ({ id }: Post) => Number(reposting.has(id)) + Number(commenting.has(id));
  return (
    <Scroller
      heights={posts.map((post) => CARD_HEIGHT + forms(post) * FORM_HEIGHT)}
      item={(index) => {
        const post = posts[index];
        if (!post) return null;
        const text = reposting.get(post.id) ?? null;
        return <PostCard post={post} text={text} commenting={commenting.has(post.id)} {...actions} />;
      }}
    />
  );
}
