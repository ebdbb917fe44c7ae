import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { Language } from '#utils/core/i18n/language.ts';
import type { SourceWords } from '#utils/core/i18n/source-words.ts';
import type { Result } from '#utils/core/result.ts';
import type { SourcesAnswer, SourcesState } from '#utils/core/sources/source-import.ts';
import { ask } from '#utils/messages/client.ts';
import { LocalSources } from './LocalSources.tsx';
import { SourceImport } from './SourceImport.tsx';

/** What every part about sources gets. */
export interface SourceProps {
  readonly language: Language;
  readonly words: SourceWords;
}

interface SourcesSectionProps extends SourceProps {
  /** A change was tried: kept, refused, or (`null`) not answered by the background. */
  onSaid(said: 'saved' | 'refused' | null): void;
}

/** 「转载稿源」: the list reposts are judged by, its import, and what the unit has had confirmed itself. */
export function SourcesSection({ onSaid, ...shared }: SourcesSectionProps) {
  const { words } = shared;
  const [state, setState] = useState<SourcesState | null>(null);
  useEffect(() => {
    void ask('sources.read', {}).then((answer) => answer.ok && setState(answer.value));
  }, []);

  const hear = (answer: SourcesAnswer | null) => {
    if (answer?.kind === 'done') setState(answer.state);
    onSaid(answer && (answer.kind === 'done' ? 'saved' : 'refused'));
  };
  const report = (answer: Result<SourcesAnswer>) => hear(answer.ok ? answer.value : null);
  const undoLocal = async () => {
    const answer = await ask('unitPack.undo', {});
    const read = answer.ok && answer.value.kind === 'done' ? await ask('sources.read', {}) : null;
    hear(read?.ok ? { kind: 'done', state: read.value } : null);
  };
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="lead">{words.lead}</p>
      {state?.isBroken && <Notice role="alert">{words.broken}</Notice>}
      {state && (
        <>
          <dl class="stored">
            <dt>{words.list}</dt>
            <dd>
              {state.importedOn
                ? words.imported(state.importedOn, state.count)
                : words.listText(state.title, state.count)}
            </dd>
            {!state.importedOn && (
              <>
                <dt>{words.provenance}</dt>
                <dd>{state.provenance}</dd>
              </>
            )}
          </dl>
          {!state.importedOn && <p class="soft">{state.notice}</p>}
          <p class="buttons">
            {(state.importedOn || state.isBroken) && (
              <Button onPress={() => void ask('sources.reset', {}).then(report)}>{words.reset}</Button>
            )}
            {state.canUndo && (
              <Button onPress={() => void ask('sources.undo', {}).then(report)}>{words.undo}</Button>
            )}
          </p>
          <SourceImport onAnswer={hear} {...shared} />
          <LocalSources state={state} onAnswer={hear} onUndo={() => void undoLocal()} {...shared} />
        </>
      )}
    </section>
  );
}
