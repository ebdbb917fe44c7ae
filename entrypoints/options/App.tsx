import { useEffect, useState } from 'preact/hooks';
import { useStored } from '#components/hooks/use-stored.ts';
import { download } from '#components/report/download.ts';
import { AnswersSection } from '#components/settings/AnswersSection.tsx';
import { GuardSection } from '#components/settings/GuardSection.tsx';
import { IgnoredSection } from '#components/settings/IgnoredSection.tsx';
import { PackSection } from '#components/settings/PackSection.tsx';
import { PeopleSection } from '#components/settings/PeopleSection.tsx';
import { SourcesSection } from '#components/settings/SourcesSection.tsx';
import { StorageSection } from '#components/settings/StorageSection.tsx';
import { UnitTermsSection } from '#components/settings/UnitTermsSection.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { answerWords } from '#utils/core/i18n/answers.ts';
import { packWords } from '#utils/core/i18n/packs.ts';
import { settingsWords } from '#utils/core/i18n/settings.ts';
import { sourceWords } from '#utils/core/i18n/source-words.ts';
import type { Result } from '#utils/core/result.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import { ask } from '#utils/messages/client.ts';
import type { EditableSettings, PackAnswer, PacksState, SettingsChange } from '#utils/messages/names.ts';

interface AppProps {
  readonly initial: EditableSettings;
  readonly db: LedgerDb;
  readonly version: string;
}

/** Saves every change at once; the last one can be taken back. */
export function App({ initial, db, version }: AppProps) {
  const [settings, setSettings] = useState(initial);
  const [packs, setPacks] = useState<PacksState | null>(null);
  const [undo, setUndo] = useState<{ readonly run: () => void } | null>(null);
  const [said, setSaid] = useState<'saved' | 'failed' | null>(null);
  const stored = useStored(db);
  const words = settingsWords[settings.language];

  useEffect(() => {
    document.documentElement.lang = settings.language === 'en' ? 'en' : 'zh-CN';
    document.title = words.title;
  }, [settings.language, words]);

  useEffect(() => {
    void ask('packs.read', {}).then((answer) => answer.ok && setPacks(answer.value));
  }, []);

  const settle = (answer: Result<EditableSettings>, back: (() => void) | null) => {
    setSaid(answer.ok ? 'saved' : 'failed');
    if (!answer.ok) return;
    setSettings(answer.value);
    setUndo(back && { run: back });
  };
  const save = async (part: SettingsChange, before: SettingsChange | null) =>
    settle(await ask('settings.set', part), before && (() => void save(before, null)));
  const switchRule = async (rule: string, on: boolean, reason: string, isUndo = false) => {
    // Back off means back to the reason it had.
    const had = settings.rulesOff.find((off) => off.rule === rule)?.reason ?? '';
    const answer = await ask('rules.switch', { rule, on, reason });
    settle(answer, isUndo ? null : () => void switchRule(rule, !on, on ? had : '', true));
  };
  const hearPack = (answer: PackAnswer | null) => {
    if (answer?.kind === 'refused') return setSaid(null);
    setSaid(answer ? 'saved' : 'failed');
    if (!answer) return;
    setPacks(answer.state);
    // Words are taken back where they are changed.
    setUndo(null);
  };
  const hearSources = (said: 'saved' | 'refused' | null) => {
    setSaid(said === null ? 'failed' : said === 'saved' ? 'saved' : null);
    if (said !== 'saved') return;
    // Sources are taken back where they are changed; the unit's pack may be another one now.
    setUndo(null);
    void ask('packs.read', {}).then((answer) => answer.ok && setPacks(answer.value));
  };
  const hearAnswers = (done: boolean, back: (() => void) | null) => {
    setSaid(done ? 'saved' : 'failed');
    setUndo(back && { run: back });
  };
  const change = (part: SettingsChange) => void save(part, partOf(settings, part));
  const exportLog = async () => {
    const answer = await ask('log.read', {});
    if (!answer.ok) return setSaid('failed');
    const text = JSON.stringify({ app: version, entries: answer.value }, null, 2);
    download(new Blob([text], { type: 'application/json' }), `${words.logFile}.json`);
  };

  return (
    <main class="settings">
      <h1>{words.title}</h1>
      <GuardSection settings={settings} words={words} onChange={change} />
      <PackSection
        packs={packs}
        rulesOff={settings.rulesOff}
        onSwitch={(...args) => void switchRule(...args)}
        language={settings.language}
        words={packWords[settings.language]}
      />
      <UnitTermsSection
        packs={packs}
        onAnswer={hearPack}
        language={settings.language}
        words={packWords[settings.language]}
      />
      <SourcesSection
        onSaid={hearSources}
        language={settings.language}
        words={sourceWords[settings.language]}
      />
      <AnswersSection
        db={db}
        onDone={hearAnswers}
        language={settings.language}
        words={answerWords[settings.language]}
      />
      <IgnoredSection settings={settings} words={words} onChange={change} />
      <PeopleSection settings={settings} words={words} onChange={change} />
      <StorageSection
        words={words}
        stored={stored.state === 'ready' ? stored.value : null}
        onExportLog={() => void exportLog()}
      />
      <div class="settings-said">
        {said === 'saved' && <Notice role="status">{words.saved}</Notice>}
        {said === 'failed' && <Notice role="alert">{words.failed}</Notice>}
        {undo && <Button onPress={undo.run}>{words.undo}</Button>}
      </div>
    </main>
  );
}

/** What the fields named in `part` are now. */
function partOf(settings: EditableSettings, part: SettingsChange): SettingsChange {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => name in part));
}
