import '#components/ui/tokens.css';
import '#components/ui/ui.css';
import '#components/settings/settings.css';
import '#components/settings/packs.css';
import '#components/settings/answers.css';
import { render } from 'preact';
import { browser } from '#imports';
import { settingsWords } from '#utils/core/i18n/settings.ts';
import { openDb } from '#utils/data/db.ts';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';
import { App } from './App.tsx';

async function start() {
  const root = document.getElementById('app');
  if (!root) return;
  const answer = await ask('settings.get', {});
  if (answer.ok)
    render(
      <App initial={answer.value} db={openDb()} version={browser.runtime.getManifest().version} />,
      root,
    );
  else render(<p role="alert">{settingsWords.zh_CN.failed}</p>, root);
}

start().catch((error: unknown) => log.error('options', 'start', error));
