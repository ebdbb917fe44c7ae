import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Select } from '#components/ui/Select.tsx';
import type { ColumnMap } from '#utils/core/replies/entry-columns.ts';
import { DUPLICATE_RULES, type DuplicateRule } from '#utils/core/replies/plan-import.ts';
import type { CheckedRows, RowProblem } from './answer-import.ts';
import { type AnswerProps, adviceOn } from './answers-section.ts';
import { Problems } from './Problems.tsx';

interface AnswerCheckedProps extends AnswerProps {
  readonly checked: CheckedRows;
  readonly heads: readonly string[];
  readonly columns: ColumnMap;
  onApply(rule: DuplicateRule): void;
  onCancel(): void;
}

/** As many as a person reads. */
const SHOWN = 100;

/** What was found in the rows: what must be mended, or what would be imported and how duplicates are decided. */
export function AnswerChecked({ checked, heads, columns, onApply, onCancel, words }: AnswerCheckedProps) {
  const [rule, setRule] = useState<DuplicateRule>('skip');
  const { entries, problems, duplicates, slots, newSlots } = checked;
  const unapproved = entries.filter(({ approved }) => approved === null).length;
  const columnOf = ({ problem: { field } }: RowProblem) => heads[columns[field] ?? -1] || words.fields[field];
  const cancel = <Button onPress={onCancel}>{words.cancel}</Button>;
  if (problems.length) {
    return (
      <>
        <Problems title={words.problems(new Set(problems.map(({ row }) => row)).size)}>
          {problems.slice(0, SHOWN).map((each) => (
            <li key={`${each.row} ${each.problem.field} ${each.problem.fault}`}>
              {words.rowProblem(each.row, columnOf(each), adviceOn(each.problem, words))}
            </li>
          ))}
          {problems.length > SHOWN && <li>{words.moreProblems(problems.length - SHOWN)}</li>}
        </Problems>
        <p class="buttons">{cancel}</p>
      </>
    );
  }
  return (
    <>
      <p role="status">
        <strong>{words.ready(entries.length)}</strong> {unapproved > 0 && words.unapprovedRows(unapproved)}
      </p>
      {newSlots.length > 0 ? (
        <p class="wrong">{words.newSlots(newSlots)}</p>
      ) : (
        slots.length > 0 && <p class="soft">{words.slotNames(slots)}</p>
      )}
      {duplicates.length > 0 && (
        <>
          <p>{words.duplicates(duplicates.length)}</p>
          <ul class="diff">
            {duplicates.slice(0, SHOWN).map(({ row, question }) => (
              <li key={row}>{words.rowProblem(row, words.fields.question, question)}</li>
            ))}
            {duplicates.length > SHOWN && <li>{words.moreProblems(duplicates.length - SHOWN)}</li>}
          </ul>
          <Select
            label={words.duplicateRule}
            value={rule}
            options={DUPLICATE_RULES.map((value) => ({ value, text: words.duplicateRules[value] }))}
            onChange={(value) => setRule(DUPLICATE_RULES.find((each) => each === value) ?? 'skip')}
          />
        </>
      )}
      <p class="buttons">
        <Button look="primary" onPress={() => onApply(rule)}>
          {words.apply(entries.length)}
        </Button>
        {cancel}
      </p>
    </>
  );
}
