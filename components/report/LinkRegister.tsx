import { useRef, useState } from 'preact/hooks';
import { useServiceLinks } from '#components/hooks/use-service-links.ts';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Table } from '#components/ui/Table.tsx';
import type { Language } from '#utils/core/i18n/language.ts';
import { linkRegisterWords } from '#utils/core/i18n/link-register.ts';
import type { LedgerDb, ServiceLinkRow } from '#utils/data/db.ts';
import { serviceLinksCsv } from '#utils/exporters/service-links-csv.ts';
import { ask } from '#utils/messages/client.ts';
import { download } from './download.ts';
import { LinkForm } from './LinkForm.tsx';
import { Section } from './Section.tsx';

interface LinkRegisterProps {
  readonly db: LedgerDb;
  readonly language: Language;
  /** Asks the browser for the hosts whose status codes may be seen; at the press itself. */
  onAllow(): void;
}

/** 「办事链接」: the links that went out, and a check of them on command, one tab at a time. */
export function LinkRegister({ db, language, onAllow }: LinkRegisterProps) {
  const words = linkRegisterWords[language];
  const links = useServiceLinks(db);
  const rows = links.state === 'ready' ? links.value : [];
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const [failed, setFailed] = useState(false);
  const going = useRef(false);

  const check = async () => {
    going.current = true;
    setFailed(false);
    const places = rows.map(({ place }) => place);
    for (const [done, place] of places.entries()) {
      if (!going.current) break;
      setProgress({ done, all: places.length });
      const answer = await ask('links.check', { place });
      // Deleted meanwhile is no failure of the check.
      if (!answer.ok && answer.error !== 'not-registered') setFailed(true);
    }
    going.current = false;
    setProgress(null);
  };
  const save = () => {
    const { outcomes, unchecked } = linkRegisterWords.zh_CN;
    const text = serviceLinksCsv(rows, (outcome) => (outcome ? outcomes[outcome] : unchecked));
    download(new Blob([text], { type: 'text/csv' }), `${words.file}.csv`);
  };
  const drop = async (place: string) => setFailed(!(await ask('links.drop', { place })).ok);

  return (
    <Section title={words.title} note={words.note} screenOnly>
      <LinkForm words={words} />
      <p class="actions-row">
        {progress ? (
          <Button
            onPress={() => {
              going.current = false;
            }}
          >
            {words.stop}
          </Button>
        ) : (
          <Button look="primary" disabled={rows.length === 0} onPress={() => void check()}>
            {words.check}
          </Button>
        )}
        <Button look="quiet" onPress={onAllow}>
          {words.allow}
        </Button>
        <Button look="quiet" onPress={save}>
          {words.csv}
        </Button>
      </p>
      <p class="part-note">{words.allowNote}</p>
      {progress && <Notice role="status">{words.progress(progress.done, progress.all)}</Notice>}
      {(failed || links.state === 'failed') && <Notice role="alert">{words.failed}</Notice>}
      {rows.length ? (
        <Table
          label={words.title}
          rows={rows}
          keyOf={({ place }: ServiceLinkRow) => place}
          columns={[
            { head: words.name, cell: ({ name }) => name || '—' },
            { head: words.link, cell: ({ place }) => place },
            { head: words.seen, tight: true, cell: ({ seen }) => seen?.slice(0, 10) ?? '—' },
            { head: words.checked, tight: true, cell: ({ checked }) => shortMoment(checked) },
            { head: words.result, cell: (row) => resultOf(row, words) },
            {
              head: words.drop,
              tight: true,
              cell: ({ place }) => (
                <Button look="quiet" label={`${words.drop} ${place}`} onPress={() => void drop(place)}>
                  {words.drop}
                </Button>
              ),
            },
          ]}
        />
      ) : (
        links.state === 'ready' && <p class="nothing">{words.none}</p>
      )}
    </Section>
  );
}

function resultOf({ outcome, status, end, place }: ServiceLinkRow, words: typeof linkRegisterWords.zh_CN) {
  if (!outcome) return words.unchecked;
  const where = end !== null && end !== URL.parse(place)?.hostname ? end : null;
  return [words.outcomes[outcome], status, where].filter((part) => part !== null).join(' · ');
}

function shortMoment(at: string | null): string {
  return at === null ? '—' : at.slice(0, 16).replace('T', ' ');
}
