import { useState } from 'preact/hooks';
import type { Finding } from '#utils/core/checks/finding.ts';
import { linkEndWords } from '#utils/core/i18n/link-end.ts';
import type { Words } from '#utils/core/i18n/words.ts';
import type { LinkEnd as End } from '#utils/core/sources/judge-link.ts';
import { useTrustedPress } from './trusted-press.ts';

/** Where a short link ends; `null` where that could not be seen. */
export type ResolveLink = (finding: Finding) => Promise<End | null>;

interface LinkEndProps {
  readonly finding: Finding;
  readonly words: Words;
  readonly onResolve: ResolveLink;
}

/** 「查看去向」: opens the link in a tab when a person asks, and says where that tab ended. */
export function LinkEnd({ finding, words, onResolve }: LinkEndProps) {
  const said = linkEndWords[words.language];
  const [state, setState] = useState<End | 'asking' | 'unseen' | null>(null);
  const look = () => {
    if (state === 'asking') return;
    setState('asking');
    void onResolve(finding).then(
      (end) => setState(end ?? 'unseen'),
      () => setState('unseen'),
    );
  };
  const { button, onClick } = useTrustedPress(state !== 'asking', look, () => undefined);
  return (
    <p class="link-end">
      <button type="button" class="button tint" ref={button} onClick={onClick}>
        {said.look}
      </button>{' '}
      <span aria-live="polite">
        {state === 'asking' && said.asking}
        {state === 'unseen' && said.unseen}
        {state !== null && typeof state === 'object' && (
          <>
            {said.leadsTo} <strong class="words">{state.host}</strong>
            {said.verdicts[state.verdict]}
          </>
        )}
      </span>
    </p>
  );
}
