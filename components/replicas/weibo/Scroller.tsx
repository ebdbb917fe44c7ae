import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const VIEWS = 10;
const BEFORE = 3;

interface Props {
  /** Height of every item, in pixels. */
  readonly heights: readonly number[];
  item(index: number): ComponentChildren;
}

/**
 * A list as the site's recycling scroller builds it: ten nodes, filled anew with other items and moved by `transform`
 * while the page scrolls. Whoever keeps a node or marks it soon holds another item.
 */
export function Scroller({ heights, item }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  const count = heights.length;

  useEffect(() => {
    const follow = () => {
      const above = -(root.current?.getBoundingClientRect().top ?? 0);
      const shown = tops.findIndex((top) => top > above);
      setFirst(Math.max(0, Math.min((shown < 0 ? count : shown) - BEFORE, count - VIEWS)));
    };
    follow();
    addEventListener('scroll', follow, { passive: true });
    return () => removeEventListener('scroll', follow);
  });

  const views = Array.from({ length: Math.min(VIEWS, count) }, (_, slot) => {
    const index = first + ((slot - (first % VIEWS) + VIEWS) % VIEWS);
    return { slot, index, top: tops[index] ?? 0 };
  });
  return (
    <div class="vue-recycle-scroller ready page-mode direction-vertical" ref={root}>
      <div class="vue-recycle-scroller__item-wrapper" style={{ minHeight: `${tops.at(-1) ?? 0}px` }}>
        {views.map(({ slot, index, top }) => (
          <div
            key={slot}
            class="vue-recycle-scroller__item-view"
            style={{ transform: `translateY(${top}px)` }}
          >
            <div class="wbpro-scroller-item">{index < count && item(index)}</div>
          </div>
        ))}
      </div>
    </div>
  );
}
