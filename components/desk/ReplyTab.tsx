import { useState } from 'preact/hooks';
import { ReplyTriage } from '#components/overlay/ReplyTriage.tsx';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { CaseList } from '#utils/core/cases/desk.ts';
import type { Platform } from '#utils/core/draft/draft.ts';
import type { TriageProposal } from '#utils/core/replies/propose-triage.ts';
import type { Matter } from '#utils/core/replies/suggestion.ts';
import { ask } from '#utils/messages/client.ts';
import { CaseItem } from './CaseItem.tsx';
import type { CaseDraft } from './case-draft.ts';
import type { DeskTexts } from './desk-texts.ts';
import { WordsField } from './Field.tsx';
import { Suggestions } from './Suggestions.tsx';
import { UnansweredList } from './UnansweredList.tsx';

interface ReplyTabProps extends DeskTexts {
  readonly list: CaseList;
  readonly platform: Platform | null;
  /** Opens a case from these words. */
  onCase(draft: CaseDraft): void;
}

type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly said: string }
  | { readonly kind: 'found'; readonly matters: readonly Matter[] };

/** 「答复」: vetted answers to a pasted message, and the cases that wait for ours. */
export function ReplyTab({ list, platform, words, shared, onCase }: ReplyTabProps) {
  const [text, setText] = useState('');
  const [triage, setTriage] = useState<TriageProposal | null>(null);
  const [found, setFound] = useState<Found>({ kind: 'none' });
  const waiting = list.views.filter(({ case: { status } }) => status === 'open' || status === 'feedback');
  const read = async () => {
    const answer = await ask('inquiry.triage', { text });
    const proposal = answer.ok ? answer.value : null;
    setTriage(proposal);
    return proposal;
  };
  const begin = async () => {
    const proposal = await read();
    onCase({ text, category: proposal?.category?.id ?? '', urgency: proposal?.urgency ?? 'normal' });
  };
  const search = async () => {
    void read();
    const answer = await ask('answers.suggest', {
      text,
      platform: platform ?? 'weibo',
      surface: 'reply',
      asked: true,
    });
    if (answer.ok) return setFound({ kind: 'found', matters: answer.value.matters });
    setFound({ kind: 'failed', said: answer.error === 'no-library' ? words.replies.notYet : words.failed });
  };
  return (
    <>
      <form
        class="card form"
        aria-label={words.replies.find}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) void search();
        }}
      >
        <WordsField label={words.replies.paste} value={text} rows={3} max={5_000} onInput={setText} />
        <div class="row-actions">
          <button type="submit" class="button" data-look="primary" disabled={!text.trim()}>
            {words.replies.find}
          </button>
          <Button disabled={!text.trim()} onPress={() => void begin()}>
            {words.replies.use}
          </Button>
        </div>
        {triage && <ReplyTriage triage={triage} language={shared.language} />}
        {found.kind === 'failed' && <Notice role="status">{found.said}</Notice>}
        {found.kind === 'found' && <Suggestions matters={found.matters} words={words} />}
      </form>
      <h2 class="list-head">{words.replies.heading}</h2>
      {waiting.length === 0 && <p class="soft">{words.replies.none}</p>}
      {waiting.map((view) => (
        <CaseItem key={view.case.id} view={view} choices={list.choices} words={words} shared={shared} />
      ))}
      <UnansweredList words={words} after={found} />
    </>
  );
}
