import type { Task } from '#components/hooks/use-ledger-task.ts';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { ReportWords } from '#utils/core/i18n/report.ts';
import type { Finished } from './Actions.tsx';

export interface TaskNoticeProps {
  readonly task: Task<Finished>;
  readonly words: ReportWords;
  onCancel(): void;
}

/** Where a long job stands, or how it ended: good news as `status`, bad news as `alert`. */
export function TaskNotice({ task, words, onCancel }: TaskNoticeProps) {
  if (task.state === 'idle') return null;
  if (task.state === 'running') return <Running task={task} words={words} onCancel={onCancel} />;
  if (task.state === 'cancelled') return <Notice role="status">{words.cancelled}</Notice>;
  if (task.state === 'failed') return <Notice role="alert">{words.failed}</Notice>;
  const { value } = task;
  if (value.kind === 'verified') {
    return value.broken ? (
      <Notice role="alert" detail={words.why[value.broken.reason]}>
        {words.broken(value.broken.row)}
      </Notice>
    ) : (
      <Notice role="status" detail={value.pruned ? words.intactFrom(value.pruned) : undefined}>
        {words.intact(value.count)}
      </Notice>
    );
  }
  if (value.kind === 'unwritten') return <Notice role="alert">{words.unwritten}</Notice>;
  if (!value.recorded) return <Notice role="alert">{words.notRecorded}</Notice>;
  return (
    <Notice role="status">
      {value.count
        ? words.exported(value.name, value.count)
        : value.kind === 'week'
          ? words.exportedEmptyWeek(value.name)
          : words.exportedEmpty(value.name)}
    </Notice>
  );
}

interface RunningProps {
  readonly task: { readonly done: number; readonly total: number };
  readonly words: ReportWords;
  onCancel(): void;
}

function Running({ task: { done, total }, words, onCancel }: RunningProps) {
  const text = words.progress(done, total);
  return (
    <div class="running">
      <progress value={done} max={Math.max(total, 1)} aria-label={text} />
      <span>{text}</span>
      <Button look="quiet" onPress={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
