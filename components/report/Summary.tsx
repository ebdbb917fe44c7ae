import type { AccountFigures } from '#utils/core/report/weekly-figures.ts';
import { FigureList } from './FigureList.tsx';
import { Section } from './Section.tsx';
import type { OpenRows, Texts } from './texts.ts';

export interface SummaryProps {
  readonly total: AccountFigures;
  readonly texts: Texts;
  readonly onOpen: OpenRows;
}

/** The week's main numbers in one line. */
export function Summary({ total, texts, onOpen }: SummaryProps) {
  const { report } = texts;
  const figures = [
    { name: report.outcomes.confirmed, figure: total.posts.confirmed },
    { name: report.passed, figure: total.passed },
    { name: report.returned, figure: total.returned },
    { name: report.overrides, figure: total.overrides, alarm: true },
    { name: report.fenceBlocks, figure: total.fenceBlocks, alarm: true },
    { name: report.guardLost, figure: total.guardLost, alarm: true },
  ];
  return (
    <Section title={report.summary}>
      <FigureList figures={figures} texts={texts} onOpen={onOpen} />
    </Section>
  );
}
