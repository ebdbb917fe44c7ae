import { GATES } from '#utils/core/draft/draft.ts';
import type { AccountFigures } from '#utils/core/report/weekly-figures.ts';
import { FigureButton } from './FigureButton.tsx';
import { Section } from './Section.tsx';
import type { OpenRows, Texts } from './texts.ts';

export interface GateBarsProps {
  readonly gates: AccountFigures['gates'];
  readonly texts: Texts;
  readonly onOpen: OpenRows;
}

/** Findings by gate as bars on a common scale; the number beside each bar is the figure. */
export function GateBars({ gates, texts, onOpen }: GateBarsProps) {
  const { report, shared } = texts;
  const most = Math.max(1, ...GATES.map((gate) => gates[gate].count));
  return (
    <Section title={report.gates} note={report.gatesNote}>
      <ul class="bars">
        {GATES.map((gate) => (
          <li key={gate}>
            <span>{shared.gates[gate]}</span>
            <span class="bar" aria-hidden="true">
              <span style={{ inlineSize: `${(gates[gate].count / most) * 100}%` }} />
            </span>
            <FigureButton name={shared.gates[gate]} figure={gates[gate]} texts={texts} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
