import type { ComponentChildren } from 'preact';
import { ACCOUNT } from './account.ts';
import { usePage } from './context.ts';

const MENU = [
  { words: '首页', address: '/cgi-bin/home?t=home/index' },
  { words: '草稿箱', address: '/cgi-bin/appmsg?begin=0&count=10&type=77&action=list_card' },
  {
    words: '留言',
    address: '/misc/appmsgcomment?action=list_latest_comment&begin=0&count=10&sendtype=MASSSEND&scene=1',
  },
  { words: '私信', address: '/cgi-bin/message?t=message/list&count=20&day=7' },
  { words: '内容分析', address: '/misc/appmsganalysis?action=report' },
] as const;

/** The frame of the pages that are not editors: who is logged in, and the ways to the other pages. */
export function Shell({ title, children }: { title: string; children: ComponentChildren }) {
  const { router } = usePage();
  return (
    <div id="app" class="weui-desktop-layout">
      <nav class="weui-desktop-layout__side">
        <div class="weui-desktop-account__info">
          <span class="weui-desktop-account__img" data-letter="云" />
          <span class="weui-desktop-account__nickname weui-desktop_name">{ACCOUNT.nick_name}</span>
        </div>
        {MENU.map(({ words, address }) => (
          <a
            key={words}
            href={`${address}&token=${ACCOUNT.token}&lang=zh_CN`}
            aria-current={router.address().startsWith(address.split('&')[0] ?? '') ? 'page' : undefined}
          >
            {words}
          </a>
        ))}
      </nav>
      <main class="weui-desktop-layout__main">
        <div class="weui-desktop-layout__main__hd">
          <h2 class="weui-desktop-page__title">{title}</h2>
        </div>
        <div class="weui-desktop-layout__main__bd">{children}</div>
      </main>
    </div>
  );
}
