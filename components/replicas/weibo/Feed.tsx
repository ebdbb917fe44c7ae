import { useEffect, useRef, useState } from 'preact/hooks';
import { PostCard } from './PostCard.tsx';
import type { Post } from './posts.ts';

const VIEWS = 10;
const CARD_HEIGHT = 214;
const FORM_HEIGHT = 168;
const BEFORE = 3;

/** What the person has typed under a post; `null` when its repost form is closed. */
export type RepostText = string | null;

interface Props {
  readonly posts: readonly Post[];
  readonly reposting: ReadonlyMap<string, string>;
  onRepostIcon(post: Post, icon: Element): void;
  onRepostText(post: Post, text: RepostText): void;
  onReposted(post: Post, id: string, text: string): void;
}

/**
 * The timeline as the site's recycling scroller builds it: ten nodes, filled anew with other posts and moved by
 * `transform` while the page scrolls. Whoever keeps a node or marks it soon holds another post.
 */
export function Feed({ posts, reposting, ...actions }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  const tops = measure(posts, reposting);

  useEffect(() => {
    const follow = () => {
      const above = -(root.current?.getBoundingClientRect().top ?? 0);
      const shown = tops.findIndex((top) => top > above);
      setFirst(Math.max(0, Math.min((shown < 0 ? posts.length : shown) - BEFORE, posts.length - VIEWS)));
    };
    follow();
    addEventListener('scroll', follow, { passive: true });
    return () => removeEventListener('scroll', follow);
  });

  const views = Array.from({ length: Math.min(VIEWS, posts.length) }, (_, slot) => {
    const index = first + ((slot - (first % VIEWS) + VIEWS) % VIEWS);
    return { slot, top: tops[index] ?? 0, post: posts[index] };
  });
  return (
    <div class="vue-recycle-scroller ready page-mode direction-vertical" ref={root}>
      <div class="vue-recycle-scroller__item-wrapper" style={{ minHeight: `${tops.at(-1) ?? 0}px` }}>
        {views.map(({ slot, top, post }) => (
          <div
            key={slot}
            class="vue-recycle-scroller__item-view"
            style={{ transform: `translateY(${top}px)` }}
          >
            <div class="wbpro-scroller-item">
              {post && <PostCard post={post} text={reposting.get(post.id) ?? null} {...actions} />}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

/** The top of every post and, last, the height of all. */
function measure(posts: readonly Post[], reposting: ReadonlyMap<string, string>): number[] {
  const tops = [0];
  for (const post of posts) {
    tops.push((tops.at(-1) ?? 0) + CARD_HEIGHT + (reposting.has(post.id) ? FORM_HEIGHT : 0));
  }
  return tops;
}
