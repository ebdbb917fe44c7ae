import { Avatar } from './Avatar.tsx';
import { usePage } from './context.ts';

interface Props {
  readonly loggedIn: boolean;
  onCompose(): void;
}

/** The bar at the top: search, the way into the modal composer, and who is logged in. */
export function TopBar({ loggedIn, onCompose }: Props) {
  const { classOf, account } = usePage();
  return (
    <header class={classOf('Nav', 'top')}>
      <div class={classOf('Nav', 'inner')}>
        <span class={classOf('Nav', 'mark')}>仿真后台</span>
        <input class={classOf('Nav', 'search')} type="search" placeholder="搜索" aria-label="搜索" />
        <div class={classOf('Nav', 'right')}>
          {loggedIn ? (
            <>
              <a class={`${classOf('Nav', 'avatar')} woo-box-flex`} href={`/u/${account.idstr}`}>
                <Avatar id={account.idstr} name={account.screen_name} />
                <span>{account.screen_name}</span>
              </a>
              <button
                type="button"
                title="发微博"
                class="woo-button-main woo-button-primary"
                onClick={onCompose}
              >
                <i class="woo-font woo-font--edit" />
              </button>
            </>
          ) : (
            <button type="button" class="woo-button-main woo-button-primary">
              <span class="woo-button-wrap">
                <span class="woo-button-content">登录/注册</span>
              </span>
            </button>
          )}
        </div>
      </div>
    </header>
  );
}
