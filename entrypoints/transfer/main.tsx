import '#components/ui/tokens.css';
import '#components/ui/ui.css';
import '#components/desk/transfer.css';
import { render } from 'preact';
import { TransferSheet } from '#components/desk/TransferSheet.tsx';
import { browser } from '#imports';
import { transferForm } from '#utils/core/cases/transfer-form.ts';
import { deskWords } from '#utils/core/i18n/desk.ts';
import { loadSettings } from '#utils/data/settings.ts';
import { log } from '#utils/log.ts';
import { ask } from '#utils/messages/client.ts';

/** The case is named in the address, `#<id>`. */
async function start() {
  const root = document.getElementById('app');
  if (!root) return;
  const { settings } = await loadSettings(browser.storage.local);
  const words = deskWords[settings.language];
  const [file, list] = await Promise.all([
    ask('case.get', { id: location.hash.slice(1) }),
    ask('case.list', {}),
  ]);
  if (!file.ok || !list.ok) {
    render(<p role="alert">{words.refusals['no-case']}</p>, root);
    return;
  }
  const category = list.value.choices.categories.find(({ id }) => id === file.value.view.case.category);
  const form = transferForm(file.value, settings.unit, category?.title ?? file.value.view.case.category);
  document.title = form.title;
  render(<TransferSheet form={form} words={words} />, root);
}

start().catch((error: unknown) => log.error('transfer', 'start', error));
