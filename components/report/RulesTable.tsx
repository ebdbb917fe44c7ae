import { Table } from '#components/ui/Table.tsx';
import { foundText } from '#utils/core/report/row-text.ts';
import { RULE_OUTCOMES, type RuleFigures } from '#utils/core/report/rule-figures.ts';
import { figureColumns } from './FigureColumn.tsx';
import { Section } from './Section.tsx';
import type { OpenRows, Texts } from './texts.ts';

export interface RulesTableProps {
  readonly rules: readonly RuleFigures[];
  readonly texts: Texts;
  readonly onOpen: OpenRows;
}

/** One line per rule that spoke: how often, and what people made of it. */
export function RulesTable({ rules, texts, onOpen }: RulesTableProps) {
  const { report } = texts;
  const nameOf = ({ found }: RuleFigures) => foundText(found, texts);
  const number = figureColumns(nameOf, texts, onOpen);
  return (
    <Section title={report.rulesTitle} note={report.rulesNote}>
      {rules.length ? (
        <Table
          label={report.rulesTitle}
          rows={rules}
          keyOf={({ rule }) => rule}
          narrow="scroll"
          columns={[
            { head: report.found, names: true, cell: nameOf },
            number(report.hits, ({ hits }) => hits),
            ...RULE_OUTCOMES.map((outcome) =>
              number(
                report.ruleOutcomes[outcome],
                ({ outcomes }) => outcomes[outcome],
                outcome === 'falseAlarm',
              ),
            ),
          ]}
        />
      ) : (
        <p class="nothing">{report.none}</p>
      )}
    </Section>
  );
}
