import '#components/ui/tokens.css';
import '#components/ui/ui.css';
import '#components/report/report.css';
import '#components/report/policies.css';
import '#components/report/link-register.css';
import '#components/report/merge.css';
import '#components/report/print.css';
import { render } from 'preact';
import { browser } from '#imports';
import { openDb } from '#utils/data/db.ts';
import { loadSettings } from '#utils/data/settings.ts';
import { log } from '#utils/log.ts';
import { App } from './App.tsx';

async function start() {
  const { settings } = await loadSettings(browser.storage.local);
  const root = document.getElementById('app');
  const { version } = browser.runtime.getManifest();
  if (root) render(<App db={openDb()} settings={settings} version={version} />, root);
}

start().catch((error: unknown) => log.error('report', 'start', error));
