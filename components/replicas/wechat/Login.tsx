/** What stands at any address once the session is over, answered with status 200. */
export function Login() {
  return (
    <div class="login_frame">
      <div class="login__type__container login__type__container__scan">
        <h2>仿真后台</h2>
        <img src="/cgi-bin/scanloginqrcode?action=getqrcode" alt="" width="160" height="160" />
        <p>登录超时，请重新扫码登录</p>
      </div>
    </div>
  );
}
