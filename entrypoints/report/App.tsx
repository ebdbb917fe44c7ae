import { useEffect, useState } from 'preact/hooks';
import { weeksOf } from '#components/hooks/merged-week.ts';
import { useLedgerState, useWeeks } from '#components/hooks/use-ledger.ts';
import { useMerge } from '#components/hooks/use-merge.ts';
import { Actions } from '#components/report/Actions.tsx';
import { LedgerBrowser } from '#components/report/LedgerBrowser.tsx';
import { LinkRegister } from '#components/report/LinkRegister.tsx';
import { MergeActions } from '#components/report/MergeActions.tsx';
import { MergeDesk } from '#components/report/MergeDesk.tsx';
import { PolicyBoard } from '#components/report/PolicyBoard.tsx';
import { ReportFoot } from '#components/report/ReportFoot.tsx';
import { WeekReport } from '#components/report/WeekReport.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Select } from '#components/ui/Select.tsx';
import { browser } from '#imports';
import { nameOf, reportWordsFor } from '#utils/core/i18n/report.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';
import { formatTimestamp } from '#utils/core/ledger/timestamp.ts';
import { daysOf, sundayOf, weekOf } from '#utils/core/report/week.ts';
import type { LedgerDb } from '#utils/data/db.ts';
import type { Settings } from '#utils/data/settings.ts';
import { log } from '#utils/log.ts';

export interface AppProps {
  readonly db: LedgerDb;
  readonly settings: Settings;
  readonly version: string;
}

/** The supervisor's page: one week, its figures and lists, the ledger, exports and verification. */
export function App({ db, settings, version }: AppProps) {
  const { language, unit, device } = settings;
  const texts = { shared: wordsFor(language), report: reportWordsFor(language) };
  const { report } = texts;
  const now = useNow();
  const today = now.slice(0, 10);
  const weeks = useWeeks(db, today);
  const ledger = useLedgerState(db);
  const merge = useMerge(db, (error) => log.error('report', 'merge', error));
  const [week, setWeek] = useState(weekOf(today));

  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
    document.title = report.title;
  }, [language, report]);

  const own = weeks.state === 'ready' ? weeks.value : [weekOf(today)];
  const known = [...new Set([...own, ...weeksOf(merge.files)])].sort().reverse();
  const options = known.map((value) => ({
    value,
    text:
      report.weekName(value, daysOf(value).from, sundayOf(value)) +
      (value === weekOf(today) ? ` · ${report.thisWeek}` : ''),
  }));
  const header = () => ({ device, unit: unit || null, app: version, exportedAt: timestamp() });

  return (
    <main class="sheet">
      <header class="masthead">
        <p class="unit">{unit || report.unitMissing}</p>
        <h1>{report.title}</h1>
        <Select label={report.week} value={week} options={options} onChange={setWeek} />
        <p class="week-name">{report.weekName(week, daysOf(week).from, sundayOf(week))}</p>
      </header>
      <Actions db={db} week={week} texts={texts} csvWords={csvWords} header={header} />
      <MergeActions
        language={language}
        busy={merge.task.state === 'running'}
        onFiles={(files) => void merge.add(files)}
      />
      <MergeDesk merge={merge} device={device} language={language} />
      {ledger.state === 'failed' && <Notice role="alert">{report.failed}</Notice>}
      {ledger.state === 'ready' && ledger.value.count === 0 && <Notice role="status">{report.empty}</Notice>}
      {ledger.state === 'ready' && ledger.value.quarantined > 0 && (
        <Notice role="alert">{report.quarantined(ledger.value.quarantined)}</Notice>
      )}
      <WeekReport
        db={db}
        week={week}
        merged={merge.files}
        ledgerEmpty={ledger.state === 'ready' && ledger.value.count === 0}
        texts={texts}
      />
      <PolicyBoard db={db} now={now} texts={texts} />
      {ledger.state === 'ready' && ledger.value.count > 0 && (
        <LedgerBrowser db={db} count={ledger.value.count} texts={texts} />
      )}
      <LinkRegister db={db} language={language} onAllow={allowHosts} />
      {ledger.state === 'ready' && (
        <ReportFoot ledger={ledger.value} printedAt={now.slice(0, 19).replace('T', ' ')} words={report} />
      )}
    </main>
  );
}

/** Asked at the press itself, which is when a browser lets us ask; refused, checks go on without status codes. */
function allowHosts(): void {
  void browser.permissions
    .request({ origins: ['*://*/*'] })
    .catch((error: unknown) => log.error('report', 'permission', error));
}

/** Filed with the unit's papers, so Chinese whatever the interface's language. */
function csvWords(code: string): string {
  const { platforms, surfaces } = wordsFor('zh_CN');
  return nameOf({ ...reportWordsFor('zh_CN').kinds, ...platforms, ...surfaces }, code);
}

/** The moment the page was opened, or last printed. */
function useNow(): string {
  const [now, setNow] = useState(timestamp);
  useEffect(() => {
    const renew = () => setNow(timestamp());
    addEventListener('beforeprint', renew);
    return () => removeEventListener('beforeprint', renew);
  }, []);
  return now;
}

function timestamp(): string {
  const date = new Date();
  return formatTimestamp(date.getTime(), -date.getTimezoneOffset());
}
