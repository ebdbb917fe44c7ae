import { ACCOUNT } from './account.ts';
import { usePage } from './context.ts';

const ROUTES = [
  { path: '/', label: '首页', icon: 'home' },
  { path: '/mygroups?gid=110007000000001', label: '好友圈', icon: 'group' },
  { path: `/u/${ACCOUNT.idstr}`, label: '我的主页', icon: 'user' },
  { path: '/at/weibo', label: '消息', icon: 'bell' },
  { path: '/comment/inbox', label: '评论', icon: 'comment' },
  { path: '/upload/channel', label: '视频', icon: 'image' },
] as const;

const TOPICS = ['云湖四季', '冬季出行提示', '社区食堂开门了', '中小学运动会', '老街焕新'];

interface Props {
  readonly route: string;
  onRoute(path: string): void;
}

/** The column of routes on the left. Changing route mounts the page's middle anew, as the site does. */
export function LeftSide({ route, onRoute }: Props) {
  const { classOf } = usePage();
  return (
    <nav class={classOf('Side', 'left')}>
      {ROUTES.map(({ path, label, icon }) => (
        <a
          key={path}
          href={path}
          class={classOf('Side', 'item')}
          aria-current={route === path.split('?')[0] ? 'page' : undefined}
          onClick={(event) => {
            event.preventDefault();
            onRoute(path);
          }}
        >
          <i class={`woo-font woo-font--${icon}`} />
          {label}
        </a>
      ))}
    </nav>
  );
}

/** The column of topics on the right. */
export function RightSide() {
  const { classOf } = usePage();
  return (
    <aside class={classOf('Side', 'right')}>
      <section class="woo-panel-main">
        <h2>热门话题</h2>
        <ol>
          {TOPICS.map((topic) => (
            <li key={topic}>#{topic}#</li>
          ))}
        </ol>
      </section>
    </aside>
  );
}
