import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { CASE_FILTERS, type CaseFilter, isUnder } from '#utils/core/cases/case-list.ts';
import type { CaseList } from '#utils/core/cases/desk.ts';
import type { Platform } from '#utils/core/draft/draft.ts';
import { CaseForm } from './CaseForm.tsx';
import { CaseItem } from './CaseItem.tsx';
import { type CaseDraft, EMPTY_DRAFT } from './case-draft.ts';
import type { DeskTexts } from './desk-texts.ts';

interface CasesTabProps extends DeskTexts {
  readonly list: CaseList;
  /** Of the page beside the panel. */
  readonly platform: Platform | null;
  readonly account: string | null;
  /** A message to open a case from; `null`: nobody asked for that. */
  readonly draft: CaseDraft | null;
  onDraft(draft: CaseDraft | null): void;
}

/** 「办件」: the list under a filter, and the form for a new one. */
export function CasesTab({ list, platform, account, draft, onDraft, ...texts }: CasesTabProps) {
  const { words } = texts;
  const [filter, setFilter] = useState<CaseFilter>('all');
  if (draft !== null)
    return (
      <CaseForm
        choices={list.choices}
        platform={platform}
        account={account}
        draft={draft}
        onDone={() => onDraft(null)}
        {...texts}
      />
    );
  const shown = list.views.filter((view) => isUnder(filter, view));
  return (
    <>
      <div class="cases-bar">
        <fieldset class="filters">
          <legend class="hidden">{words.filterLabel}</legend>
          {CASE_FILTERS.map((each) => (
            <label key={each} class="filter">
              <input
                type="radio"
                name="case-filter"
                aria-label={words.filters[each]}
                checked={filter === each}
                onChange={() => setFilter(each)}
              />
              <span>
                {words.filters[each]} <b>{list.counts[each]}</b>
              </span>
            </label>
          ))}
        </fieldset>
        <Button look="primary" onPress={() => onDraft(EMPTY_DRAFT)}>
          {words.openCase}
        </Button>
      </div>
      {list.unknownYears.length > 0 && <Notice role="status">{words.unknownYears(list.unknownYears)}</Notice>}
      {shown.length === 0 && <p class="soft">{list.counts.all ? words.noneHere : words.noCases}</p>}
      {shown.map((view) => (
        <CaseItem key={view.case.id} view={view} choices={list.choices} {...texts} />
      ))}
    </>
  );
}
