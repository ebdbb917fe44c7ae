import type { Task } from '#components/hooks/use-ledger-task.ts';
import { Button } from '#components/ui/Button.tsx';
import type { AnswerProps } from './answers-section.ts';

interface RunningLineProps extends AnswerProps {
  readonly task: Task<unknown>;
  readonly text: (done: number, total: number) => string;
  onCancel(): void;
}

/** How far a long job is, and the way out of it; nothing while there is none. */
export function RunningLine({ task, text, onCancel, words }: RunningLineProps) {
  if (task.state !== 'running') return null;
  const said = text(task.done, task.total);
  return (
    <div class="running">
      <progress value={task.done} max={Math.max(task.total, 1)} aria-label={said} />
      <span>{said}</span>
      <Button look="quiet" onPress={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
