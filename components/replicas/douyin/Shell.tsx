import type { ComponentChildren } from 'preact';
import { ACCOUNT } from './account.ts';
import { usePage } from './context.ts';

const ITEMS = [
  { path: '/creator-micro/content/manage', label: '作品管理' },
  { path: '/creator-micro/interactive/comment', label: '评论管理' },
  { path: '/creator-micro/data/following/chat', label: '私信管理' },
] as const;

interface Props {
  readonly path: string;
  readonly loggedIn: boolean;
  /** Ends the session, where the case allows it. */
  readonly onExpire: (() => void) | null;
  readonly children: ComponentChildren;
}

/** What surrounds every page: banner, account, and the side bar with its own call to publish. */
export function Shell({ path, loggedIn, onExpire, children }: Props) {
  const { classOf, go } = usePage();
  return (
    <div id="micro">
      <div class={classOf('banner')} role="note">
        仿真环境：页面与数据均为模拟，内容不会发送到任何平台
        {onExpire && (
          <button type="button" onClick={onExpire}>
            模拟会话过期
          </button>
        )}
      </div>
      <header class={classOf('header')}>
        <span class={classOf('mark')}>仿真后台</span>
        {loggedIn && (
          <div class={classOf('profile')}>
            <span class={classOf('img')} aria-hidden="true" />
            <div>
              <div class={classOf('name')}>{ACCOUNT.name}</div>
              <div class={classOf('unique_id')}>抖音号：{ACCOUNT.id}</div>
            </div>
          </div>
        )}
      </header>
      <div class={classOf('columns')}>
        <aside class={classOf('sider')}>
          <button
            type="button"
            class="semi-button semi-button-primary"
            onClick={() => go('/creator-micro/content/upload')}
          >
            高清发布
          </button>
          {ITEMS.map((item) => (
            <a
              key={item.path}
              href={item.path}
              aria-current={path === item.path ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                go(item.path);
              }}
            >
              {item.label}
            </a>
          ))}
        </aside>
        <main data-route={path} class={classOf('content')}>
          {children}
        </main>
      </div>
      <div class={classOf('success')} hidden>
        发布成功 上传完成
      </div>
    </div>
  );
}
