import '#components/ui/tokens.css';
import '#components/ui/ui.css';
import '#components/desk/tab-state.css';
import '#components/desk/desk.css';
import '#components/desk/triage.css';
import '#components/desk/cases.css';
import { render } from 'preact';
import type { Seen } from '#components/desk/TabState.tsx';
import { browser } from '#imports';
import { deskWords } from '#utils/core/i18n/desk.ts';
import { openDb } from '#utils/data/db.ts';
import { loadSettings, SETTINGS_KEY } from '#utils/data/settings.ts';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';
import { App, tabFrom } from './App.tsx';
import { watchTab } from './watch-tab.ts';

async function start() {
  const root = document.getElementById('app');
  if (!root) return;
  const db = openDb();
  let { language } = (await loadSettings(browser.storage.local)).settings;
  let seen: Seen = { kind: 'asking' };
  let tabId: number | undefined;
  const first = tabFrom(location.hash);
  const check = () => void ask('check.now', { tabId: tabId ?? -1 });
  const show = () => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
    document.title = deskWords[language].title;
    render(<App db={db} language={language} seen={seen} first={first} onCheck={check} />, root);
  };
  show();
  watchTab((id, next) => {
    tabId = id;
    seen = next;
    show();
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (!(SETTINGS_KEY in changes)) return;
    void loadSettings(browser.storage.local).then(({ settings }) => {
      language = settings.language;
      show();
    });
  });
}

start().catch((error: unknown) => log.error('sidepanel', 'start', error));
