import { useState } from 'preact/hooks';
import { Composer } from './Composer.tsx';
import { usePage } from './context.ts';
import { Detail } from './Detail.tsx';
import { Feed } from './Feed.tsx';
import { Inbox } from './Inbox.tsx';
import { ownPost, type Post, TIMELINE } from './posts.ts';
import { type OpenMenu, RepostMenu } from './RepostMenu.tsx';
import { LeftSide, RightSide } from './Sides.tsx';
import { TopBar } from './TopBar.tsx';
import { Video } from './Video.tsx';

interface Props {
  readonly kind: 'feed' | 'detail' | 'inbox' | 'video';
  readonly route: string;
  onRoute(path: string): void;
}

/** The application on the main host: the bar at the top, the columns, the modal composer and the repost menu. */
export function Desk({ kind, route, onRoute }: Props) {
  const { classOf, options, account, loggedIn } = usePage();
  const [own, setOwn] = useState<readonly Post[]>([]);
  const [modal, setModal] = useState(false);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [reposting, setReposting] = useState<ReadonlyMap<string, string>>(new Map());
  const [commenting, setCommenting] = useState<ReadonlySet<string>>(new Set());

  // A session that ended leaves the forms standing; a page opened without one has none.
  const hasForms = !options.cases.has('logged-out');
  const addOwn = (post: Post) => setOwn((all) => [post, ...all]);
  const compose = (id: string, text: string) => addOwn(ownPost(id, account, text));
  const setRepostText = (post: Post, text: string | null) =>
    setReposting((all) => {
      const next = new Map(all);
      if (text === null) next.delete(post.id);
      else next.set(post.id, text);
      return next;
    });
  const openForm = (post: Post) =>
    setRepostText(post, post.quoted ? `//@${post.author.name}:${post.text}` : '');
  const actions = {
    onRepostIcon: (post: Post, icon: Element) => {
      if (!hasForms) return;
      if (options.cases.has('direct-repost')) return openForm(post);
      const box = icon.getBoundingClientRect();
      setMenu({ post, left: box.left + scrollX, top: box.bottom + scrollY + 6 });
    },
    onRepostText: setRepostText,
    onReposted: (post: Post, id: string, text: string) => {
      setRepostText(post, null);
      addOwn(ownPost(id, account, text, post));
    },
    onCommentIcon: ({ id }: Post) =>
      hasForms &&
      setCommenting((all) => new Set(all.has(id) ? [...all].filter((one) => one !== id) : [...all, id])),
  };
  const [first] = TIMELINE;

  return (
    <>
      <TopBar loggedIn={loggedIn} onCompose={() => setModal(true)} />
      <div class={classOf('App', 'columns')}>
        <LeftSide route={route} onRoute={onRoute} />
        <section data-route={route === '/' ? 'home' : route} key={route} class={classOf('App', 'middle')}>
          {hasForms && (route === '/' || route === '/mygroups') && <Composer onPublished={compose} />}
          {kind === 'feed' && (
            <Feed posts={[...own, ...TIMELINE]} reposting={reposting} commenting={commenting} {...actions} />
          )}
          {kind === 'detail' && first && (
            <Detail post={first} text={reposting.get(first.id) ?? null} {...actions} />
          )}
          {kind === 'inbox' && hasForms && <Inbox />}
          {kind === 'video' && hasForms && <Video />}
        </section>
        <RightSide />
      </div>
      {hasForms && (
        <div class="woo-modal-wrap" hidden={!modal}>
          <div class="woo-modal-main">
            <header class="woo-box-flex">
              <span>发布新内容</span>
              <i class="woo-font woo-font--cross" title="关闭" onClick={() => setModal(false)} />
            </header>
            <Composer
              onPublished={(id, text) => {
                setModal(false);
                compose(id, text);
              }}
            />
          </div>
        </div>
      )}
      <RepostMenu open={menu} onClose={() => setMenu(null)} onForm={openForm} onPublished={addOwn} />
    </>
  );
}
