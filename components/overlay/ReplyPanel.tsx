import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '#utils/core/i18n/words.ts';
import { brief } from '#utils/core/text/brief.ts';
import type { FillOutcome, ReplyActions, ReplyPanelModel } from './model.ts';
import { ReplyCase } from './ReplyCase.tsx';
import { ReplyTriage } from './ReplyTriage.tsx';
import { SuggestionCard } from './SuggestionCard.tsx';

/** Characters of each message in the list. */
const IN_LIST = 40;

export interface ReplyPanelProps extends ReplyActions {
  readonly panel: ReplyPanelModel;
  readonly words: Words;
}

/** The panel 「答复建议」: what was asked, and vetted answers to it. It sends nothing. */
export function ReplyPanel({
  panel,
  words,
  onReplyOpen,
  onReplyClose,
  onReplyAsk,
  onReplyFill,
  onReplyCase,
}: ReplyPanelProps) {
  const { inquiry, list, answers, triage, limit, outcome, dock, focused } = panel;
  const { replies: said } = words;
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    element.current?.showPopover();
    if (focused) element.current?.focus({ preventScroll: true });
  }, []);

  return (
    <section
      ref={element}
      class="reply-panel"
      popover="manual"
      tabIndex={-1}
      data-dock={dock}
      aria-label={said.name}
      aria-describedby="reply-person"
    >
      <header>
        <h2>{said.name}</h2>
        <button type="button" class="button quiet" onClick={onReplyClose}>
          {said.close}
        </button>
      </header>
      <p id="reply-person" class="reply-person">
        {inquiry ? said.person(inquiry.author) : said.list}
      </p>
      {outcome && <Outcome outcome={outcome} words={words} />}
      {inquiry && triage && <ReplyTriage triage={triage} language={words.language} />}
      {!inquiry && (
        <ul class="reply-list">
          {list.map(({ key, author, text }) => (
            <li key={key}>
              <button type="button" class="button" onClick={(event) => event.isTrusted && onReplyOpen(key)}>
                <b>{author}</b> {brief(text, IN_LIST)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {inquiry && inquiry.text !== '' && <blockquote>{inquiry.text}</blockquote>}
      {inquiry?.text === '' && <Paste words={words} onAsk={onReplyAsk} />}
      {(answers === 'asking' || answers === 'failed' || answers === 'noLibrary') && (
        <p role="status">{said[answers]}</p>
      )}
      {typeof answers !== 'string' && !answers.length && <p>{said.none}</p>}
      {typeof answers !== 'string' &&
        answers.map(({ text, suggestions }) => (
          <div key={text} class="matter">
            {answers.length > 1 && <h3>{text}</h3>}
            {!suggestions.length && <p>{said.none}</p>}
            {suggestions.map((suggestion, index) => (
              <SuggestionCard
                key={suggestion.id}
                suggestion={suggestion}
                limit={limit}
                words={words}
                onFill={(filled) => onReplyFill(filled, suggestion.id, index + 1)}
              />
            ))}
          </div>
        ))}
      {inquiry && answers !== 'none' && (
        <ReplyCase
          panel={panel}
          department={(typeof answers !== 'string' && answers[0]?.suggestions[0]?.department) || ''}
          words={words}
          onReplyCase={onReplyCase}
        />
      )}
    </section>
  );
}

function Outcome({ outcome, words: { replies } }: { readonly outcome: FillOutcome; readonly words: Words }) {
  const text = outcome.kind === 'over' ? replies.over(outcome.by) : replies.outcomes[outcome.kind];
  const good = ['filled', 'opened', 'assigned'].includes(outcome.kind);
  return (
    <p class="reply-outcome" data-good={good} role={good ? 'status' : 'alert'}>
      {text}
    </p>
  );
}

function Paste({ words: { replies }, onAsk }: { readonly words: Words; onAsk(text: string): void }) {
  const [text, setText] = useState('');
  return (
    <div class="reply-paste">
      <textarea
        rows={3}
        aria-label={replies.paste}
        placeholder={replies.paste}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="button" class="button" disabled={text.trim() === ''} onClick={() => onAsk(text.trim())}>
        {replies.find}
      </button>
    </div>
  );
}
