import type { ComponentChildren } from 'preact';
import type { Figure } from '#utils/core/report/weekly-figures.ts';
import { FigureButton } from './FigureButton.tsx';
import type { OpenRows, Texts } from './texts.ts';

interface FigureListProps {
  readonly figures: readonly { readonly name: string; readonly figure: Figure; readonly alarm?: boolean }[];
  readonly texts: Texts;
  readonly onOpen: OpenRows;
  /** More of the list, where a value is no count of rows. */
  readonly children?: ComponentChildren;
}

/** Main numbers in one line, each opening its rows. */
export function FigureList({ figures, texts, onOpen, children }: FigureListProps) {
  return (
    <dl class="summary">
      {figures.map(({ name, figure, alarm = false }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <FigureButton name={name} figure={figure} texts={texts} alarm={alarm} onOpen={onOpen} />
          </dd>
        </div>
      ))}
      {children}
    </dl>
  );
}
