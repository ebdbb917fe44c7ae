import '#components/ui/tokens.css';
import './popup.css';
import { render } from 'preact';
import { browser } from '#imports';
import { wordsFor } from '#utils/core/i18n/words.ts';
import { loadSettings } from '#utils/data/settings.ts';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';
import { App, type Seen } from './App.tsx';

async function start() {
  const { settings } = await loadSettings(browser.storage.local);
  const words = wordsFor(settings.language);
  document.documentElement.lang = settings.language === 'en' ? 'en' : 'zh-CN';
  document.title = words.brand;
  const root = document.getElementById('app');
  if (!root) return;
  const show = (seen: Seen) => render(<App seen={seen} words={words} />, root);
  show({ kind: 'asking' });
  show(await lookAtTab());
}

/** What the background knows of the tab the popup was opened on. */
async function lookAtTab(): Promise<Seen> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: 'elsewhere' };
  const answer = await ask('guard.status', { tabId: tab.id });
  if (!answer.ok) return { kind: 'silent' };
  return answer.value ? { kind: 'tab', status: answer.value } : { kind: 'elsewhere' };
}

start().catch((error: unknown) => log.error('popup', 'start', error));
