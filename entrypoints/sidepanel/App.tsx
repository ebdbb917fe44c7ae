import { useState } from 'preact/hooks';
import { CasesTab } from '#components/desk/CasesTab.tsx';
import type { CaseDraft } from '#components/desk/case-draft.ts';
import { DutyTab } from '#components/desk/DutyTab.tsx';
import { ReplyTab } from '#components/desk/ReplyTab.tsx';
import { ReviewTab } from '#components/desk/ReviewTab.tsx';
import type { Seen } from '#components/desk/TabState.tsx';
import { Tabs } from '#components/desk/Tabs.tsx';
import { useDesk } from '#components/desk/use-cases.ts';
import { Notice } from '#components/ui/Notice.tsx';
import { badgeText } from '#utils/core/cases/due-notice.ts';
import { deskWords } from '#utils/core/i18n/desk.ts';
import type { Language } from '#utils/core/i18n/language.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';
import type { LedgerDb } from '#utils/data/db.ts';

const TABS = ['review', 'replies', 'cases', 'duty'] as const;
export type DeskTab = (typeof TABS)[number];

interface AppProps {
  readonly db: LedgerDb;
  readonly language: Language;
  readonly seen: Seen;
  readonly first: DeskTab;
  onCheck(): void;
}

/** The tab an address asks for, `#cases`; the review for any other. */
export function tabFrom(hash: string): DeskTab {
  return TABS.find((tab) => hash === `#${tab}`) ?? 'review';
}

/** The desk beside the page: this draft's review, replies, cases, duty. */
export function App({ db, language, seen, first, onCheck }: AppProps) {
  const words = deskWords[language];
  const shared = wordsFor(language);
  const desk = useDesk(db);
  const [tab, setTab] = useState(first);
  const [draft, setDraft] = useState<CaseDraft | null>(null);
  const status = seen.kind === 'tab' ? seen.status : null;
  const texts = { words, shared };
  const waits = desk.failed ? null : <p class="soft">{words.loading}</p>;
  return (
    <main class="desk">
      <h1 class="hidden">{words.title}</h1>
      <Tabs<DeskTab>
        label={words.title}
        chosen={tab}
        onChoose={setTab}
        tabs={TABS.map((id: DeskTab) => ({
          id,
          name: words.tabs[id],
          mark: id === 'cases' && desk.list ? badgeText(desk.list.counts) : '',
        }))}
      >
        {desk.failed && <Notice role="alert">{words.failed}</Notice>}
        {tab === 'review' && <ReviewTab seen={seen} onCheck={onCheck} {...texts} />}
        {tab === 'replies' &&
          (desk.list ? (
            <ReplyTab
              list={desk.list}
              platform={status?.platform ?? null}
              onCase={(begun) => {
                setDraft(begun);
                setTab('cases');
              }}
              {...texts}
            />
          ) : (
            waits
          ))}
        {tab === 'cases' &&
          (desk.list ? (
            <CasesTab
              list={desk.list}
              platform={status?.platform ?? null}
              account={status?.account ?? null}
              draft={draft}
              onDraft={setDraft}
              {...texts}
            />
          ) : (
            waits
          ))}
        {tab === 'duty' && (desk.duty ? <DutyTab duty={desk.duty} {...texts} /> : waits)}
      </Tabs>
    </main>
  );
}
