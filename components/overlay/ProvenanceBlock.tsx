import type { Words } from '#utils/core/i18n/words.ts';
import type { SourceMatch } from '#utils/core/provenance/provenance.ts';

export interface ProvenanceBlockProps {
  readonly sources: readonly SourceMatch[];
  readonly words: Words;
}

/** 来源: where the draft's passages come from, as far as this machine knows. Nothing known, nothing shown. */
export function ProvenanceBlock({ sources, words }: ProvenanceBlockProps) {
  const { provenance: said, dot } = words;
  if (sources.length === 0) return null;
  return (
    <section class="origin" aria-label={said.title}>
      <h3>{said.title}</h3>
      <ul>
        {sources.map(({ how, host, title, at, standing, agreement, length }) => (
          <li key={how + host + at}>
            <p>
              <strong class="origin-host">{host}</strong>{' '}
              <span class="standing" data-standing={standing}>
                {said.standings[standing]}
              </span>{' '}
              {how === 'registered' && (
                <span class="agreement">{said.agreement(percentOf(agreement), length)}</span>
              )}
            </p>
            <p class="hint">
              {how === 'pasted'
                ? said.pasted
                : [title, said.registered(at.slice(0, 10))].filter(Boolean).join(dot)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Rounded down to a tenth: 100 % means that nothing differs. */
export function percentOf(share: number): string {
  return String(Math.floor(share * 1000) / 10);
}
