import { isReply } from '../draft/draft.ts';
import { boardEvent, patrolEvent } from './board.ts';
import type { Scenario } from './scenario.ts';
import type { Problem, Step } from './step.ts';
import type { Published, TrainingEvent, TrainingTrace } from './trace.ts';

interface Desk {
  fields: Record<string, string>;
  images: readonly string[];
  published: Published | null;
  readonly marks: Map<string, Problem | null>;
  readonly events: TrainingEvent[];
  /** Decided in the dialog, recorded when it closes. */
  decided: TrainingEvent[];
}

/**
 * Plays steps on paper, in no time and without hints: what the range would see if a person did them. A step that cannot
 * be done (its words are not there) changes nothing; `findImpossible` tells which.
 */
export function play(scenario: Scenario, steps: readonly Step[]): TrainingTrace {
  const desk = openDesk(scenario);
  steps.forEach((step, index) => {
    take(desk, scenario, step, steps[index + 1] ?? null);
  });
  return { events: desk.events, published: desk.published, elapsedMs: 0, hints: 0 };
}

/** Index of the first step that cannot be done as things then stand; `null` where all can. */
export function findImpossible(scenario: Scenario, steps: readonly Step[]): number | null {
  const desk = openDesk(scenario);
  const at = steps.findIndex((step, index) => {
    const isPossible = canTake(desk, scenario, step);
    take(desk, scenario, step, steps[index + 1] ?? null);
    return !isPossible;
  });
  return at < 0 ? null : at;
}

function openDesk({ start }: Scenario): Desk {
  const fields = { ...start.fields };
  return { fields, images: start.images, published: null, marks: new Map(), events: [], decided: [] };
}

function canTake(desk: Desk, { start }: Scenario, step: Step): boolean {
  switch (step.do) {
    case 'replace':
      return occursOnce(desk.fields[step.field] ?? '', step.from);
    case 'settle':
      return step.text === null || Object.values(desk.fields).some((text) => text.includes(step.text ?? ''));
    case 'attach':
      return !desk.images.includes(step.image);
    case 'remove':
      return desk.images.includes(step.image);
    default:
      return !('item' in step) || start.board.some(({ id }) => id === step.item);
  }
}

function take(desk: Desk, scenario: Scenario, step: Step, next: Step | null): void {
  switch (step.do) {
    case 'replace':
      change(desk, step.field, step.from, step.to);
      return;
    case 'type':
      desk.fields[step.field] = step.text;
      return;
    case 'fill-answer':
      desk.fields.text = step.text;
      desk.events.push({ kind: 'reply.inserted', subject: null, data: { answer: step.answer, rank: 1 } });
      return;
    case 'attach':
      desk.images = [...desk.images, step.image];
      return;
    case 'remove':
      desk.images = desk.images.filter((name) => name !== step.image);
      return;
    case 'publish':
      // A reply that nothing holds is out with the press; otherwise the dialog is open and steps in it follow.
      if (isSentAtOnce(scenario, next)) send(desk, 'reply.sent', { confirmed: true });
      return;
    case 'settle':
      settle(desk, step);
      return;
    case 'tick':
      return;
    case 'pass':
      desk.events.push(...desk.decided, { kind: 'review.passed', subject: null, data: { manual: false } });
      desk.decided = [];
      send(desk, 'publish.confirmed', { postId: null });
      return;
    case 'return':
      desk.events.push(...desk.decided, { kind: 'review.returned', subject: null, data: {} });
      desk.decided = [];
      return;
    case 'observe':
      desk.marks.set(step.item, step.problem);
      return;
    case 'patrol':
      desk.events.push(patrolEvent(scenario.start.board, desk.marks, step.remark));
      return;
    default:
      desk.events.push(boardEvent(step));
  }
}

function isSentAtOnce({ surface }: Scenario, next: Step | null): boolean {
  const isInDialog =
    next?.do === 'settle' || next?.do === 'tick' || next?.do === 'pass' || next?.do === 'return';
  return surface !== null && isReply({ surface }) && !isInDialog;
}

function send(desk: Desk, kind: 'reply.sent' | 'publish.confirmed', data: TrainingEvent['data']): void {
  desk.published = { fields: { ...desk.fields }, images: desk.images };
  desk.events.push({ kind, subject: null, data });
}

function settle(desk: Desk, step: Extract<Step, { do: 'settle' }>): void {
  const { kind, text, how, to, reason } = step;
  if (how === 'fixed' && text !== null)
    for (const field of Object.keys(desk.fields)) change(desk, field, text, to ?? '');
  if (how === 'overridden')
    desk.decided.push({ kind: 'finding.overridden', subject: null, data: { kind, reason } });
  if (how === 'falseAlarm')
    desk.decided.push({ kind: 'finding.falseAlarm', subject: null, data: { kind, reason } });
}

function change(desk: Desk, field: string, from: string, to: string): void {
  const text = desk.fields[field] ?? '';
  const at = text.indexOf(from);
  if (at >= 0) desk.fields[field] = text.slice(0, at) + to + text.slice(at + from.length);
}

function occursOnce(text: string, part: string): boolean {
  const at = text.indexOf(part);
  return at >= 0 && text.indexOf(part, at + 1) < 0;
}
