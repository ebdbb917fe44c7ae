import type { Finding } from '#utils/core/checks/finding.ts';
import type { PackError, PackFault } from '#utils/core/checks/pack-error.ts';
import type { Draft } from '#utils/core/draft/draft.ts';
import { draftOf } from '#utils/core/training/draft-of.ts';
import { findImpossible, play } from '#utils/core/training/play.ts';
import type { Scenario } from '#utils/core/training/scenario.ts';
import { type Score, score } from '#utils/core/training/score.ts';
import type { Step } from '#utils/core/training/step.ts';

const HOSTS: Readonly<Record<Scenario['platform'], RegExp>> = {
  weibo: /^https:\/\/(?:(?:api|me|card)\.)?weibo\.com\//,
  wechat: /^https:\/\/mp\.weixin\.qq\.com\//,
  douyin: /^https:\/\/creator\.douyin\.com\//,
};

/**
 * Proves a scenario by playing it: what it names is in its starting state, its solution can be done and earns full
 * marks, and its wrong path earns what it says. `find` runs the checks; without it what they find is not proved.
 * Out: what is wrong, by path (`model[2]`, `mustFind[0].text`); empty where all is well.
 */
export function verifyScenario(
  scenario: Scenario,
  find?: (draft: Draft) => readonly Finding[],
): readonly PackError[] {
  return [
    ...findStrays(scenario),
    ...judgeSteps(scenario, scenario.model, 'model'),
    ...judgeSteps(scenario, scenario.wrong.steps, 'wrong.steps'),
    ...judgeMarks(scenario),
    ...(find ? judgeFindings(scenario, find) : []),
  ];
}

function error(path: string, fault: PackFault, detail: string): PackError {
  return { path, reason: `${fault}: ${detail}`, fault, entry: null, detail };
}

function findStrays(scenario: Scenario): PackError[] {
  const { start, mustFind, mustNotTouch, platform, address } = scenario;
  const says = (field: string, text: string) => (start.fields[field] ?? '').includes(text);
  const errors: PackError[] = [];
  if (!HOSTS[platform].test(address)) errors.push(error('address', 'format', address));
  mustFind.forEach(({ field, text }, index) => {
    if (text !== null && !says(field ?? 'text', text))
      errors.push(error(`mustFind[${index}].text`, 'absent', text));
  });
  mustNotTouch.forEach(({ kept }, index) => {
    if (kept.is === 'text' && !says(kept.field, kept.text))
      errors.push(error(`mustNotTouch[${index}].kept.text`, 'absent', kept.text));
  });
  const isAsked = start.inquiry === null || start.comments.some(({ id }) => id === start.inquiry);
  if (!isAsked) errors.push(error('start.inquiry', 'absent', start.inquiry ?? ''));
  const ids = [...mustFind, ...mustNotTouch].map(({ id }) => id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  const place = twice < mustFind.length ? `mustFind[${twice}]` : `mustNotTouch[${twice - mustFind.length}]`;
  return twice < 0 ? errors : [...errors, error(`${place}.id`, 'twice', ids[twice] ?? '')];
}

function judgeSteps(scenario: Scenario, steps: readonly Step[], path: string): PackError[] {
  const at = findImpossible(scenario, steps);
  return at === null ? [] : [error(`${path}[${at}]`, 'impossible', steps[at]?.do ?? '')];
}

function judgeMarks(scenario: Scenario): PackError[] {
  const best = score(scenario, play(scenario, scenario.model));
  const worse = score(scenario, play(scenario, scenario.wrong.steps));
  const { points, items } = scenario.wrong.expected;
  const name = (list: readonly { readonly id: string; readonly kind: string }[]) =>
    list
      .map(({ id, kind }) => `${kind} ${id}`)
      .sort()
      .join('、');
  const errors: PackError[] = [];
  if (best.points !== best.max)
    errors.push(error('model', 'marks', `${best.points}/${best.max}（${name(lost(best))}）`));
  if (worse.points !== points) errors.push(error('wrong.expected.points', 'marks', String(worse.points)));
  if (name(lost(worse)) !== name(items))
    errors.push(error('wrong.expected.items', 'marks', name(lost(worse)) || '—'));
  if (worse.points >= best.max) errors.push(error('wrong.steps', 'marks', `${worse.points}/${worse.max}`));
  return errors;
}

function lost({ items }: Score): Score['items'] {
  return items.filter(({ kind }) => kind === 'missed' || kind === 'touched' || kind === 'falseAlarm');
}

function judgeFindings(scenario: Scenario, find: (draft: Draft) => readonly Finding[]): PackError[] {
  const { start, mustFind, mustNotTouch, model } = scenario;
  const opening = draftOf(scenario, start);
  if (!opening) return [];
  const found = find(opening);
  const errors: PackError[] = [];
  mustFind.forEach(({ kind, text }, index) => {
    const isFound = found.some((each) => each.kind === kind && (text === null || each.text === text));
    if (kind !== null && !isFound)
      errors.push(error(`mustFind[${index}].kind`, 'unheard', `${kind} ${text ?? ''}`.trim()));
  });
  mustNotTouch.forEach(({ kept }, index) => {
    if (kept.is !== 'text') return;
    const from = (start.fields[kept.field] ?? '').indexOf(kept.text);
    const over = found.find(
      ({ scope, field, start: at, end }) =>
        scope === 'field' && field === kept.field && at < from + kept.text.length && end > from,
    );
    if (over) errors.push(error(`mustNotTouch[${index}].kept.text`, 'overheard', over.text));
  });
  const { published } = play(scenario, model);
  const closing = published && draftOf(scenario, published);
  const held = closing ? find(closing).find(({ level }) => level !== 'note') : undefined;
  if (held) errors.push(error('model', 'overheard', `${held.kind} ${held.text}`));
  return errors;
}
