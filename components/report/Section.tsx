import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  readonly note?: string;
  /** Left out of the printed report. */
  readonly screenOnly?: boolean;
  readonly children: ComponentChildren;
}

/** One part of the report under its heading. */
export function Section({ title, note, screenOnly = false, children }: SectionProps) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id} data-screen-only={screenOnly}>
      <h2 id={id}>{title}</h2>
      {note && <p class="part-note">{note}</p>}
      {children}
    </section>
  );
}
