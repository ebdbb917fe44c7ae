import { Button } from '#components/ui/Button.tsx';
import { Checkbox } from '#components/ui/Checkbox.tsx';
import { Select } from '#components/ui/Select.tsx';
import type { SourceProps } from './SourcesSection.tsx';
import type { Layout, RawList } from './source-table.ts';

interface SourceColumnsFormProps extends SourceProps {
  readonly list: RawList;
  readonly layout: Layout;
  onLayout(layout: Layout): void;
  onCheck(): void;
  onCancel(): void;
}

/** As many rows as show what the columns hold. */
const SHOWN = 4;

/** Which column of a list is what, with its first rows beside the question. */
export function SourceColumnsForm({
  list,
  layout,
  onLayout,
  onCheck,
  onCancel,
  words,
}: SourceColumnsFormProps) {
  const heads = layout.hasHeads ? (list.rows[0] ?? []) : [];
  const body = list.rows.slice(layout.hasHeads ? 1 : 0);
  const width = Math.max(...list.rows.slice(0, SHOWN + 1).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => ({
    value: String(index),
    text: words.columnName(index + 1, (heads[index] ?? '').slice(0, 12)),
  }));
  const optional = [{ value: '-1', text: words.none }, ...columns];
  const choice = (part: 'name' | 'category' | 'hosts') => (
    <Select
      label={words.column[part]}
      value={String(layout[part])}
      options={part === 'name' ? columns : optional}
      onChange={(value) => onLayout({ ...layout, [part]: Number(value) })}
    />
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend people see twice
    <div class="preview" role="group" aria-label={words.columns}>
      <h4>{words.columns}</h4>
      <p>{words.columnsLead(body.length)}</p>
      <Checkbox
        label={words.hasHeads}
        on={layout.hasHeads}
        onChange={(hasHeads) => onLayout({ ...layout, hasHeads })}
      />
      {choice('name')}
      {choice('category')}
      {choice('hosts')}
      <div class="sample">
        <table>
          <thead>
            <tr>
              {columns.map(({ value, text }) => (
                <th key={value}>{text}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.slice(0, SHOWN).map((row, index) => (
              <tr key={index}>
                {columns.map(({ value }) => (
                  <td key={value}>{(row[Number(value)] ?? '').slice(0, 60)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="buttons">
        <Button look="primary" onPress={onCheck}>
          {words.check}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </p>
    </div>
  );
}
