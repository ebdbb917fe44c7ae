import { usePage } from './context.ts';
import { ownPost, type Post } from './posts.ts';

/** A post whose repost menu is open, and where on the page. */
export interface OpenMenu {
  readonly post: Post;
  readonly left: number;
  readonly top: number;
}

interface Props {
  readonly open: OpenMenu | null;
  onClose(): void;
  onForm(post: Post): void;
  onPublished(post: Post): void;
}

/** The menu behind the repost icon, kept at the end of the page. 快转 publishes at once: no text box, no question. */
export function RepostMenu({ open, onClose, onForm, onPublished }: Props) {
  const { options, account, publish } = usePage();
  const quickly = (event: Event) => {
    if (!open || (options.cases.has('ignore-untrusted') && !event.isTrusted)) return;
    onClose();
    void publish({
      path: '/ajax/statuses/repost',
      fields: { id: open.post.id, is_fast: '1' },
      onPublished: (id) => onPublished(ownPost(id, account, '转发微博', open.post)),
    });
  };
  return (
    <div
      class="woo-pop-main"
      hidden={!open}
      style={open ? { left: `${open.left}px`, top: `${open.top}px` } : {}}
    >
      <div class="woo-pop-item-main" onClick={quickly}>
        快转
      </div>
      <div
        class="woo-pop-item-main"
        onClick={() => {
          if (open) onForm(open.post);
          onClose();
        }}
      >
        转发
      </div>
    </div>
  );
}
