import { useId, useRef } from 'preact/hooks';
import type { Words } from '#utils/core/i18n/words.ts';
import type { Comparison, Segment } from '#utils/core/provenance/segments.ts';
import { percentOf } from './ProvenanceBlock.tsx';

export interface CompareBlockProps {
  /** `null`: nothing has been compared yet, or the answer is on its way. */
  readonly comparison: Comparison | null;
  readonly words: Words;
  /** The original as pasted, '' to compare with nothing. It is kept for this review only. */
  onCompare(original: string): void;
}

/** 与原文比对: the person pastes the approved original and sees, character by character, where the draft departs. */
export function CompareBlock({ comparison, words, onCompare }: CompareBlockProps) {
  const { compare: said } = words;
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const clear = () => {
    if (box.current) box.current.value = '';
    onCompare('');
    box.current?.focus();
  };
  return (
    <details class="compare">
      <summary>{said.title}</summary>
      <label class="field">
        <span>{said.original}</span>
        <textarea ref={box} rows={4} placeholder=" " aria-describedby={id} />
      </label>
      <p class="hint" id={id}>
        {said.hint}
      </p>
      <p class="buttons">
        <button type="button" class="button tint" onClick={() => onCompare(box.current?.value.trim() ?? '')}>
          {said.compare}
        </button>
        {comparison && (
          <button type="button" class="button" onClick={clear}>
            {said.clear}
          </button>
        )}
      </p>
      <p role="status" class="compare-status">
        {comparison && statusOf(comparison, words)}
      </p>
      {comparison?.passages.map(({ segments }, index) => (
        <p key={index} class="compare-passage">
          {segments.map((segment, at) => (
            <Piece key={at} segment={segment} words={words} />
          ))}
        </p>
      ))}
    </details>
  );
}

/** What colour and line say to the eye, hidden words say to a screen reader. */
function Piece({ segment: { kind, text }, words }: { readonly segment: Segment; readonly words: Words }) {
  const { compare: said } = words;
  switch (kind) {
    case 'same':
      return <>{text}</>;
    case 'cut':
      return <span class="compare-cut">……</span>;
    case 'added':
      return (
        <ins>
          <span class="unseen">{said.added}</span>
          {text}
          <span class="unseen">{said.end}</span>
        </ins>
      );
    case 'missing':
      return (
        <del>
          <span class="unseen">{said.missing}</span>
          {text}
          <span class="unseen">{said.end}</span>
        </del>
      );
  }
}

function statusOf({ passages, differences, agreement }: Comparison, { compare: said }: Words): string {
  if (passages.length === 0) return said.nothing;
  return differences === 0 ? said.same : said.differs(differences, percentOf(agreement));
}
