import '#components/ui/tokens.css';
import { render } from 'preact';
import { overlayStyles } from '#components/overlay/styles.ts';
import { browser } from '#imports';
import { loadSettings } from '#utils/data/settings.ts';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';
import { App } from './App.tsx';
import { Ended } from './Ended.tsx';

async function start() {
  const host = document.getElementById('app');
  if (!host) return;
  const mount = mountIn(host);
  const { settings } = await loadSettings(browser.storage.local);
  const { language } = settings;
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  const ticket = new URLSearchParams(location.search).get('ticket') ?? '';
  const answer = await ask('review.held', { ticket });
  if (answer.ok) return render(<App ticket={ticket} held={answer.value} />, mount);
  const how = answer.error === 'no-reply' ? 'silent' : 'over';
  render(<Ended how={how} language={language} />, mount);
}

/** The dialog is the one of the pages, so it gets the root it has there: its styles, and what its button checks. */
function mountIn(host: HTMLElement): HTMLElement {
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = overlayStyles;
  const mount = document.createElement('div');
  root.append(style, mount);
  return mount;
}

start().catch((error: unknown) => log.error('review', 'start', error));
