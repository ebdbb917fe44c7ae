import { type Finding, LEVELS } from './finding.ts';

/**
 * One finding per place: of those that overlap in a field the strictest stays, then the one about more than wording,
 * then the one with a suggestion, then the longest, then the first. Findings about the whole draft have no place and all stay. Linear after sorting.
 */
export function dropOverlaps(findings: readonly Finding[]): Finding[] {
  const byField = Map.groupBy(findings, ({ scope, field }) => (scope === 'draft' ? null : field));
  return [...byField].flatMap(([field, group]) => (field === null ? group : keepApart(group)));
}

function keepApart(group: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of group.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    // Popping keeps the sweep linear; a strong finding may push out several weak ones it covers.
    let last = kept.at(-1);
    let stays = true;
    while (last && last.end > finding.start) {
      if (!isStronger(finding, last)) {
        stays = false;
        break;
      }
      kept.pop();
      last = kept.at(-1);
    }
    if (stays) kept.push(finding);
  }
  return kept;
}

function isStronger(a: Finding, b: Finding): boolean {
  const byLevel = LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level);
  // What a gate says about the matter weighs more than how it is written.
  const byGate = Number(b.gate === 'wording') - Number(a.gate === 'wording');
  const byFix = Number(a.fix !== null) - Number(b.fix !== null);
  const byLength = a.end - a.start - (b.end - b.start);
  return (byLevel || byGate || byFix || byLength) > 0;
}
