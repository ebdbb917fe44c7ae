import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import type { Language } from '#utils/core/i18n/language.ts';
import { packWords } from '#utils/core/i18n/packs.ts';

type Change = keyof (typeof packWords)['zh_CN']['changes'];

interface DiffBoxProps {
  readonly title: string;
  readonly depth?: 3 | 4;
  /** What was read, before what it would change. */
  readonly lead: string;
  readonly diff: {
    readonly counts: Readonly<Record<Change, number>>;
    readonly more: number;
  };
  readonly lines: readonly {
    readonly change: Change;
    readonly key: string;
    readonly text: ComponentChildren;
  }[];
  readonly words: { readonly apply: string; readonly cancel: string };
  readonly language: Language;
  onApply(): void;
  onCancel(): void;
}

/** What a file would change, line by line, before it does. Takes the focus, since it opens below what was pressed. */
export function DiffBox({
  title,
  depth = 3,
  lead,
  diff,
  lines,
  words,
  language,
  onApply,
  onCancel,
}: DiffBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [diff]);
  const said = packWords[language];
  const isSame = Object.values(diff.counts).every((count) => count === 0);
  const Heading = depth === 3 ? 'h3' : 'h4';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend people see twice
    <div ref={box} class="preview" role="group" aria-label={title} tabIndex={-1}>
      <Heading>{title}</Heading>
      <p>
        {lead} <strong>{isSame ? said.diffNone : said.diffCounts(diff.counts)}</strong>
      </p>
      <ul class="diff">
        {lines.map(({ change, key, text }) => (
          <li key={key} data-change={change}>
            {text}
          </li>
        ))}
        {diff.more > 0 && <li class="soft">{said.diffMore(diff.more)}</li>}
      </ul>
      <p class="buttons">
        <Button look="primary" onPress={onApply}>
          {words.apply}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </p>
    </div>
  );
}
