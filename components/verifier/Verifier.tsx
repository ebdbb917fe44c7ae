import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#utils/core/i18n/language.ts';
import { fileReasons, type MergeWords, mergeWordsFor } from '#utils/core/i18n/merge.ts';
import { reportWordsFor } from '#utils/core/i18n/report.ts';
import { type Verdict, verifyFile } from './verify-file.ts';

type Answer =
  | { readonly state: 'idle' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'running'; readonly name: string; readonly percent: number }
  | { readonly state: 'done'; readonly name: string; readonly verdict: Verdict };

/** The auditor's page: one file in, one sentence out. Works from a disk, without the extension and without a network. */
export function Verifier() {
  const [language, setLanguage] = useState<Language>('zh_CN');
  const [answer, setAnswer] = useState<Answer>({ state: 'idle' });
  const [over, setOver] = useState(false);
  const words = mergeWordsFor(language).verifier;

  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
    document.title = words.title;
  }, [language, words]);

  // Pages opened over plain HTTP have none; from a disk and over HTTPS every current browser has it.
  if (!globalThis.crypto?.subtle) return <p role="alert">{words.unsupported}</p>;

  const verify = async (file: File | undefined) => {
    if (!file) return;
    const { name } = file;
    setAnswer({ state: 'running', name, percent: 0 });
    try {
      const verdict = await verifyFile(file, (share) =>
        setAnswer({ state: 'running', name, percent: Math.floor(share * 100) }),
      );
      setAnswer({ state: 'done', name, verdict });
    } catch {
      setAnswer({ state: 'unreadable' }); // moved, changed or taken away while it was read
    }
  };

  return (
    <main>
      <header>
        <h1>{words.title}</h1>
        <button type="button" onClick={() => setLanguage(language === 'en' ? 'zh_CN' : 'en')}>
          {words.other}
        </button>
      </header>
      <label
        class="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void verify(event.dataTransfer?.files[0]);
        }}
      >
        <span>{words.lead}</span>
        <input
          type="file"
          accept=".jsonl"
          aria-label={words.choose}
          disabled={answer.state === 'running'}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            void verify(file).then(() => {
              currentTarget.value = ''; // the same file may be chosen again
            });
          }}
        />
      </label>
      <Said answer={answer} language={language} words={words} />
    </main>
  );
}

interface SaidProps {
  readonly answer: Answer;
  readonly language: Language;
  readonly words: MergeWords['verifier'];
}

function Said({ answer, language, words }: SaidProps) {
  if (answer.state === 'idle') return null;
  if (answer.state === 'unreadable') return <p role="alert">{words.unreadable}</p>;
  if (answer.state === 'running') return <p>{words.reading(answer.percent)}</p>;
  const { name, verdict } = answer;
  const { fault, header, count, head } = verdict;
  const report = reportWordsFor(language);
  return (
    <section>
      {fault ? (
        <p role="alert">
          <strong>{sentence(fault.row, language)}</strong>
          <br />
          {fileReasons(language)[fault.reason]}
        </p>
      ) : (
        <p role="status">
          <strong>{report.intact(count - (header?.pruned?.count ?? 0))}</strong>
          {header?.pruned && (
            <>
              <br />
              {report.intactFrom(header.pruned)}
            </>
          )}
        </p>
      )}
      <p>{name}</p>
      {header && <p>{words.from(header.device ?? '—', header.unit ?? '—')}</p>}
      {!fault && (
        <>
          <p>
            {report.head}
            <br />
            <code>{head}</code>
          </p>
          <p class="soft">{words.compare}</p>
        </>
      )}
    </section>
  );
}

/** Without a header there is no ledger to be broken anywhere. */
function sentence(row: number, language: Language): string {
  return row === 0 ? mergeWordsFor(language).notALedger : reportWordsFor(language).broken(row);
}
