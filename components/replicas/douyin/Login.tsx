import { usePage } from './context.ts';

/** What a page shows once nobody is logged in any more: the ways in, with the code already stale. */
export function Login() {
  const { classOf } = usePage();
  return (
    <section class={classOf('login')}>
      <div class={classOf('tabs')}>
        <div class={classOf('tab')}>扫码登录</div>
        <div class={classOf('tab')}>手机号登录</div>
      </div>
      <div class={classOf('qr')}>
        <span>二维码失效</span>
      </div>
      <p>登录后即可继续</p>
    </section>
  );
}
