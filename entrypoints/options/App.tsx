import { useState } from 'preact/hooks';
import { useStored } from '#components/hooks/use-stored.ts';
import { GuardSection } from '#components/settings/GuardSection.tsx';
import { PeopleSection } from '#components/settings/PeopleSection.tsx';
import { StorageSection } from '#components/settings/StorageSection.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { settingsWords } from '#utils/core/i18n/settings.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { ask } from '#utils/messages/client.ts';
import type { EditableSettings } from '#utils/messages/names.ts';

interface AppProps {
  readonly initial: EditableSettings;
  readonly db: LedgerDb;
}

/** Saves every change at once; the last one can be taken back. */
export function App({ initial, db }: AppProps) {
  const [settings, setSettings] = useState(initial);
  const [undo, setUndo] = useState<EditableSettings | null>(null);
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  const stored = useStored(db);
  const words = settingsWords[settings.language];

  const save = async (next: EditableSettings, before: EditableSettings | null) => {
    const answer = await ask('settings.set', next);
    setSaid(answer.ok ? 'saved' : 'failed');
    if (!answer.ok) return;
    setSettings(answer.value);
    setUndo(before);
  };
  const change = (part: Partial<EditableSettings>) => void save({ ...settings, ...part }, settings);

  return (
    <main class="settings" lang={settings.language === 'en' ? 'en' : 'zh-CN'}>
      <h1>{words.title}</h1>
      <GuardSection settings={settings} words={words} onChange={change} />
      <PeopleSection settings={settings} words={words} onChange={change} />
      <StorageSection words={words} stored={stored.state === 'ready' ? stored.value : null} />
      <div class="settings-said">
        {said === 'saved' && <Notice role="status">{words.saved}</Notice>}
        {said === 'failed' && <Notice role="alert">{words.failed}</Notice>}
        {undo && <Button onPress={() => void save(undo, null)}>{words.undo}</Button>}
      </div>
    </main>
  );
}
