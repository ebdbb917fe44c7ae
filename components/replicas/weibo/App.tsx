import { useMemo, useState } from 'preact/hooks';
import type { ClassOf } from '../classes.ts';
import { ACCOUNT } from './account.ts';
import { type Backend, readOutcome } from './backend.ts';
import { Composer } from './Composer.tsx';
import { Page, type PublishRequest } from './context.ts';
import { Feed } from './Feed.tsx';
import type { PageOptions } from './options.ts';
import { ownPost, type Post, TIMELINE } from './posts.ts';
import { type OpenMenu, RepostMenu } from './RepostMenu.tsx';
import { RobotCheck } from './RobotCheck.tsx';
import { useRoute } from './route.ts';
import { LeftSide, RightSide } from './Sides.tsx';
import { useToast } from './Toast.tsx';
import { TopBar } from './TopBar.tsx';

interface Props {
  readonly classOf: ClassOf;
  readonly backend: Backend;
  readonly options: PageOptions;
}

/** The whole simulated home page. */
export function App({ classOf, backend, options }: Props) {
  const [route, goTo] = useRoute();
  const [own, setOwn] = useState<readonly Post[]>([]);
  const [modal, setModal] = useState(false);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [reposting, setReposting] = useState<ReadonlyMap<string, string>>(new Map());
  const [checked, setChecked] = useState<{ passed(): void; closed(): void } | null>(null);
  const { toast, showToast } = useToast();

  const page = useMemo(() => {
    const publish = async (request: PublishRequest): Promise<boolean> => {
      const outcome = readOutcome(await backend.send(request.path, request.fields));
      if (outcome.kind === 'published') {
        request.onPublished(outcome.id);
        showToast('发布成功');
        return true;
      }
      if (outcome.kind === 'failed') {
        showToast(outcome.message.includes('失败') ? outcome.message : `发布失败：${outcome.message}`);
        return false;
      }
      const passed = await new Promise<boolean>((resolve) =>
        setChecked({ passed: () => resolve(true), closed: () => resolve(false) }),
      );
      setChecked(null);
      return passed ? publish(request) : false;
    };
    return { classOf, backend, options, publish };
  }, [classOf, backend, options, showToast]);

  const loggedIn = !options.cases.has('logged-out');
  const addOwn = (post: Post) => setOwn((all) => [post, ...all]);
  const compose = (id: string, text: string) => addOwn(ownPost(id, ACCOUNT, text));
  const setRepostText = (post: Post, text: string | null) =>
    setReposting((all) => {
      const next = new Map(all);
      if (text === null) next.delete(post.id);
      else next.set(post.id, text);
      return next;
    });
  const openForm = (post: Post) =>
    setRepostText(post, post.quoted ? `//@${post.author.name}:${post.text}` : '');
  const openMenu = (post: Post, icon: Element) => {
    if (!loggedIn) return;
    if (options.cases.has('direct-repost')) return openForm(post);
    const box = icon.getBoundingClientRect();
    setMenu({ post, left: box.left + scrollX, top: box.bottom + scrollY + 6 });
  };

  return (
    <Page.Provider value={page}>
      <div class={classOf('App', 'banner')} role="note">
        仿真环境：页面与数据均为模拟，内容不会发送到任何平台
      </div>
      <TopBar loggedIn={loggedIn} onCompose={() => setModal(true)} />
      <div class={classOf('App', 'columns')}>
        <LeftSide route={route} onRoute={goTo} />
        <section data-route={route === '/' ? 'home' : route} key={route} class={classOf('App', 'middle')}>
          {loggedIn && (route === '/' || route === '/mygroups') && <Composer onPublished={compose} />}
          <Feed
            posts={[...own, ...TIMELINE]}
            reposting={reposting}
            onRepostIcon={openMenu}
            onRepostText={setRepostText}
            onReposted={(post, id, text) => {
              setRepostText(post, null);
              addOwn(ownPost(id, ACCOUNT, text, post));
            }}
          />
        </section>
        <RightSide />
      </div>
      {loggedIn && (
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
      <RobotCheck
        open={checked !== null}
        onPassed={() => checked?.passed()}
        onClose={() => checked?.closed()}
      />
      <div class={classOf('Success', 'layer1')} hidden>
        发布成功
      </div>
      {toast}
    </Page.Provider>
  );
}
