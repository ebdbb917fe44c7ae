import { Select } from '#components/ui/Select.tsx';
import { ENTRY_FIELDS, type EntryField } from '#utils/core/replies/entry.ts';
import type { ColumnMap } from '#utils/core/replies/entry-columns.ts';
import { textOf } from '#utils/core/replies/entry-row.ts';
import type { Table } from '#utils/exporters/answer-table.ts';
import type { AnswerProps } from './answers-section.ts';

interface AnswerColumnsProps extends AnswerProps {
  readonly table: Table;
  readonly columns: ColumnMap;
  onChange(columns: ColumnMap): void;
}

const NONE = '';
const SAMPLE_LENGTH = 24;

/** Which column of the file is what, as it was recognised, to be changed; beside each what the first row has there. */
export function AnswerColumns({ table, columns, onChange, words }: AnswerColumnsProps) {
  const options = [
    { value: NONE, text: words.noColumn },
    ...table.heads.map((head, index) => ({ value: String(index), text: head || `#${index + 1}` })),
  ];
  const choose = (field: EntryField, value: string) => {
    // One column, one field: chosen here, it is let go elsewhere.
    const others = Object.entries(columns).filter(([name, at]) => name !== field && String(at) !== value);
    onChange({ ...Object.fromEntries(others), ...(value !== NONE && { [field]: Number(value) }) });
  };
  const sampleOf = (field: EntryField) => {
    const at = columns[field];
    const text = at === undefined ? '' : textOf(table.rows[0]?.[at]);
    return text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH)}…` : text;
  };
  return (
    <div class="answer-columns">
      {ENTRY_FIELDS.map((field) => (
        <div key={field}>
          <Select
            label={words.columnOf(words.fields[field])}
            value={String(columns[field] ?? NONE)}
            options={options}
            onChange={(value) => choose(field, value)}
          />
          {sampleOf(field) && (
            <p class="soft">
              {words.sample}：{sampleOf(field)}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
