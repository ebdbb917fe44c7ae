import { render } from 'preact';
import type { Seen } from '#components/desk/TabState.tsx';
import stateCss from '#components/desk/tab-state.css?inline';
import tokens from '#components/ui/tokens.css?inline';
import { App } from '#entrypoints/popup/App.tsx';
import css from '#entrypoints/popup/popup.css?inline';
import type { Language } from '#utils/core/i18n/language.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';
import { success } from '#utils/core/result.ts';

const account = '北仑发布';
const registered = success({ host: 'www.news.cn', standing: 'listed', length: 1260 } as const);
const modes = { posts: 'enforce', replies: 'observe' } as const;
const seen: Record<string, Seen> = {
  found: {
    kind: 'tab',
    status: {
      platform: 'weibo',
      account,
      state: { kind: 'guarding', counts: { block: 1, warn: 2, note: 3 } },
    },
  },
  lost: {
    kind: 'tab',
    status: { platform: 'wechat', account: null, state: { kind: 'lost', reason: 'unrecognised' } },
  },
  paused: {
    kind: 'tab',
    status: { platform: 'douyin', account, state: { kind: 'paused', reason: 'unregistered' } },
  },
  elsewhere: { kind: 'elsewhere' },
  silent: { kind: 'silent' },
};

const style = document.createElement('style');
style.textContent = tokens + stateCss + css;
document.head.append(style);
document.body.style.width = 'auto';
document.body.style.display = 'flex';
document.body.style.flexWrap = 'wrap';

/** Every state of the popup side by side. */
const showPopups = (language: Language) => {
  document.body.replaceChildren();
  for (const one of Object.values(seen)) {
    const box = document.createElement('div');
    box.style.width = '328px';
    document.body.append(box);
    render(
      <App
        seen={one}
        modes={modes}
        words={wordsFor(language)}
        onCheck={() => undefined}
        onRegister={async () => registered}
      />,
      box,
    );
  }
};
Object.assign(globalThis, { showPopups });
