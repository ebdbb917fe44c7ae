import { useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import type { PackError } from '#utils/core/checks/pack-error.ts';
import type { SourcesAnswer, SourcesState } from '#utils/core/sources/source-import.ts';
import type { LocalSource } from '#utils/core/sources/source-list.ts';
import { ask } from '#utils/messages/client.ts';
import { LocalSourceForm } from './LocalSourceForm.tsx';
import type { SourceProps } from './SourcesSection.tsx';

interface LocalSourcesProps extends SourceProps {
  readonly state: SourcesState;
  /** `null` when the background did not answer. */
  onAnswer(answer: SourcesAnswer | null): void;
  onUndo(): void;
}

interface Editing {
  readonly source: Partial<LocalSource>;
  readonly replaces: string | null;
}

/** 「本地稿源」: what the unit has had confirmed, by whom and when; entered, changed, removed, and the last of it undone. */
export function LocalSources({ state, onAnswer, onUndo, ...shared }: LocalSourcesProps) {
  const { words } = shared;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [errors, setErrors] = useState<readonly PackError[]>([]);
  const [hasChanged, setHasChanged] = useState(false);
  const add = useRef<HTMLParagraphElement>(null);
  const unregistered = state.toConfirm.filter((name) => !state.local.some((each) => each.name === name));

  const edit = (next: Editing) => {
    setErrors([]);
    setEditing(next);
  };
  const leave = () => {
    setEditing(null);
    // The form that had the focus is gone: it goes back to where this began.
    add.current?.querySelector('button')?.focus();
  };
  const settle = (value: SourcesAnswer | null) => {
    onAnswer(value);
    if (value?.kind === 'refused') setErrors(value.errors);
    if (value?.kind !== 'done') return;
    setHasChanged(true);
    leave();
  };
  const save = async (source: LocalSource) => {
    const answer = await ask('localSources.set', { source, replaces: editing?.replaces ?? null });
    settle(answer.ok ? answer.value : null);
  };
  const remove = async (name: string) => {
    const answer = await ask('localSources.remove', { name });
    settle(answer.ok ? answer.value : null);
  };
  return (
    <>
      <h3>{words.local}</h3>
      <p class="soft">{words.localLead}</p>
      <p class="buttons" ref={add}>
        <Button disabled={editing !== null} onPress={() => edit({ source: {}, replaces: null })}>
          {words.add}
        </Button>
        {hasChanged && (
          <Button
            onPress={() => {
              setHasChanged(false);
              onUndo();
            }}
          >
            {words.undoLocal}
          </Button>
        )}
      </p>
      {editing && (
        <LocalSourceForm
          key={`${editing.replaces} ${editing.source.name}`}
          source={editing.source}
          isNew={editing.replaces === null}
          errors={errors}
          onSave={(source) => void save(source)}
          onCancel={leave}
          {...shared}
        />
      )}
      {state.local.length === 0 && <p class="soft">{words.localNone}</p>}
      <ul class="terms">
        {state.local.map((source) => (
          <li key={source.name}>
            <div>
              <strong>{source.name}</strong> {source.host && <code>{source.host}</code>}
              <p class="soft">{words.confirmed(source.confirmedBy, source.confirmedOn)}</p>
            </div>
            <span class="buttons">
              <Button
                label={words.editName(source.name)}
                onPress={() => edit({ source, replaces: source.name })}
              >
                {words.edit}
              </Button>
              <Button label={words.removeName(source.name)} onPress={() => void remove(source.name)}>
                {words.remove}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {unregistered.length > 0 && (
        <>
          <p class="soft">{words.toConfirm}</p>
          <p class="buttons compact">
            {unregistered.map((name) => (
              <Button
                key={name}
                look="quiet"
                label={words.register(name)}
                onPress={() => edit({ source: { name }, replaces: null })}
              >
                {name}
              </Button>
            ))}
          </p>
        </>
      )}
    </>
  );
}
