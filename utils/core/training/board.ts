import type { BoardItem } from './scenario.ts';
import type { Action, Problem } from './step.ts';
import type { TrainingEvent } from './trace.ts';

/** What a patrol calls each problem in its record, which is in Chinese like every record. */
export const PROBLEM_WORDS: Readonly<Record<Problem, string>> = {
  stale: '超过14天未更新',
  zombie: '超过90天未更新',
  'name-drift': '名称不一致',
  certification: '认证信息未标明主办单位',
  duplicate: '同一平台重复开设',
  'no-interaction': '互动功能无法使用',
  'auto-reply': '自动回复内容不当',
  'dead-link': '办事入口无法访问',
};

/** What was marked on this patrol so far, by the account's id. */
export type Marks = ReadonlyMap<string, Problem | null>;

type BoardAction = Extract<
  Action,
  {
    do: 'register-case' | 'assign-case' | 'dispose' | 'handover' | 'correct' | 'close-correction';
  }
>;

/** The record of something done on the duty board, as the desk of the product makes it. */
export function boardEvent(action: BoardAction): TrainingEvent {
  switch (action.do) {
    case 'register-case': {
      const { category, urgency } = action;
      const unknown = {
        due: null,
        serial: null,
        number: null,
        deadline: null,
        received: null,
        excerpt: null,
      };
      return { kind: 'case.opened', subject: action.item, data: { category, urgency, ...unknown } };
    }
    case 'assign-case': {
      const data = { to: action.to, due: null, step: 'assigned', note: null, undoes: null };
      return { kind: 'case.assigned', subject: action.item, data };
    }
    case 'dispose':
      return {
        kind: 'comment.disposed',
        subject: action.item,
        data: { action: action.how, reason: action.reason },
      };
    case 'handover': {
      const { from, to, openCases, remark } = action;
      return { kind: 'shift.handed', subject: null, data: { from, to, openCases, note: remark } };
    }
    case 'correct':
      return {
        kind: 'correction.opened',
        subject: action.item,
        data: { kind: action.kind, note: action.remark },
      };
    case 'close-correction':
      return {
        kind: 'correction.closed',
        subject: action.item,
        data: { action: action.how, note: action.remark },
      };
  }
}

/** The record of a patrol: its note names every account with a problem, `云湖水利：名称不一致`, then the person's remark. */
export function patrolEvent(items: readonly BoardItem[], marks: Marks, remark: string | null): TrainingEvent {
  const found = items.flatMap(({ id, title }) => {
    const problem = marks.get(id);
    return problem ? [`${title}：${PROBLEM_WORDS[problem]}`] : [];
  });
  const note = [...found, ...(remark ? [remark] : [])].join('；').slice(0, 500) || null;
  const data = { accounts: marks.size, problems: found.length, note, check: 'accounts' };
  return { kind: 'patrol.done', subject: null, data };
}
