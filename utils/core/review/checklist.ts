import type { Finding } from '../checks/finding.ts';
import { findingKey } from '../checks/finding.ts';
import type { ManualItem, Pack } from '../checks/pack.ts';
import type { Draft } from '../draft/draft.ts';
import type { Outcome, Signatures } from './outcome.ts';

/** Shortest written reason, in Unicode characters after trimming. */
export const LEAST_REASON = 5;

const NO_ORIGINALS: readonly string[] = [];

/** One run of 「发布前审核」: a value; every transition returns the next one. */
export interface Review {
  readonly draft: Draft;
  /** The page could not be read: the person pastes the text and goes through the whole checklist. */
  readonly manual: boolean;
  readonly findings: readonly Finding[];
  readonly items: readonly ManualItem[];
  /** By `findingKey`; only findings that stand in the draft have one. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Findings whose suggestion was taken and which are no longer in the draft; kept for the record. */
  readonly fixed: readonly Finding[];
  /** Ids of ticked items. */
  readonly ticks: readonly string[];
  readonly signatures: Signatures;
  readonly askReviewer: boolean;
  /** 原文 the person pasted to compare with. Lives as long as this review and is stored nowhere. */
  readonly originals: readonly string[];
}

/** What still keeps a review from passing; `key` names the sentence in `words.review.missing`. */
export interface Blocker {
  readonly key: 'openBlock' | 'openWarn' | 'openItem';
  readonly count: number;
}

export interface ReviewStart {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly pack: Pick<Pack, 'checklist' | 'askReviewer'>;
  readonly signatures: Signatures;
  readonly manual?: boolean;
}

/** The same review compared with what the person pasted; '' takes the original back. */
export function compareWith(review: Review, original: string): Review {
  return { ...review, originals: original === '' ? NO_ORIGINALS : [original] };
}

/** A fresh review with nothing settled. By hand, the items of every surface are asked. */
export function openReview({ draft, findings, pack, signatures, manual = false }: ReviewStart): Review {
  const items = manual
    ? pack.checklist
    : pack.checklist.filter((item) => item.surfaces.includes(draft.surface));
  return {
    draft,
    manual,
    findings,
    items,
    outcomes: {},
    fixed: [],
    ticks: [],
    signatures,
    askReviewer: pack.askReviewer,
    originals: NO_ORIGINALS,
  };
}

/** Whether a reason is long enough to stand in the ledger. */
export function isReason(reason: string): boolean {
  return missingCharacters(reason) === 0;
}

/** Characters (Unicode code points) a reason still needs; zero when it will do. */
export function missingCharacters(reason: string): number {
  return Math.max(0, LEAST_REASON - Array.from(reason.trim()).length);
}

/** Whether this level may have this outcome: no ignoring a 禁止, no silent false alarm on one, no short reasons. */
export function mayHave(finding: Finding, outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'fixed':
      return finding.fix !== null;
    case 'ignored':
      return finding.level !== 'block';
    case 'falseAlarm':
      return finding.level !== 'block' || isReason(outcome.reason ?? '');
    case 'overridden':
      return finding.level !== 'note' && isReason(outcome.reason);
  }
}

/**
 * Records, or with `null` takes back, what a person decided. An outcome the level does not allow changes nothing. What
 * is ignored further than its place is ignored, and taken back, with all of its like: same kind, same words.
 */
export function settle(review: Review, finding: Finding, outcome: Outcome | null): Review {
  if (!review.findings.includes(finding) || (outcome && !mayHave(finding, outcome))) return review;
  const before = review.outcomes[findingKey(finding, review.findings)] ?? null;
  const alike = isWide(outcome ?? before) ? likesOf(review, finding) : [finding];
  const outcomes = { ...review.outcomes };
  for (const each of alike) {
    const key = findingKey(each, review.findings);
    if (outcome) outcomes[key] = outcome;
    else delete outcomes[key];
  }
  return { ...review, outcomes };
}

/** Findings of the same kind about the same words, this one among them, wherever they stand. */
export function likesOf(review: Review, { kind, text }: Finding): readonly Finding[] {
  return review.findings.filter((other) => other.kind === kind && other.text === text);
}

function isWide(outcome: Outcome | null): boolean {
  return outcome?.kind === 'ignored' && outcome.scope !== 'place';
}

/** Ticks or unticks a manual item; an id this review does not ask for changes nothing. */
export function tick(review: Review, id: string, on: boolean): Review {
  if (!review.items.some((item) => item.id === id)) return review;
  const others = review.ticks.filter((ticked) => ticked !== id);
  return { ...review, ticks: on ? [...others, id] : others };
}

export function sign(review: Review, signatures: Signatures): Review {
  return { ...review, signatures };
}

/**
 * The same review after an edit made from it. Outcomes stay with the findings that still stand; where the number of
 * equal hits changed, nobody can say which one was meant, so they stay only if all of them had been decided alike.
 */
export function refresh(review: Review, draft: Draft, findings: readonly Finding[]): Review {
  const outcomes: Record<string, Outcome> = {};
  const before = hitsByClass(review.findings);
  for (const [hitClass, now] of hitsByClass(findings)) {
    const then = before.get(hitClass) ?? [];
    const kept = carriedOver(review, then, now.length);
    now.forEach((finding, index) => {
      const outcome = kept[index];
      if (outcome && outcome.kind !== 'fixed' && mayHave(finding, outcome)) {
        outcomes[findingKey(finding, findings)] = outcome;
      }
    });
  }
  const standing = new Set(findings.map((finding) => findingKey(finding, findings)));
  const taken = review.findings.filter((finding) => {
    const key = findingKey(finding, review.findings);
    return review.outcomes[key]?.kind === 'fixed' && !standing.has(key);
  });
  return { ...review, draft, findings, outcomes, fixed: [...review.fixed, ...taken] };
}

/** The same review while its new text is being checked: findings whose words still stand where they stood. */
export function rewrite(review: Review, draft: Draft): Review {
  const stands = ({ scope, field, start, end, text }: Finding) =>
    scope === 'draft' || draft.fields[field]?.slice(start, end) === text;
  return { ...review, draft, findings: review.findings.filter(stands) };
}

/** After a change that did not come from this review: as `refresh`, and what was ticked has to be ticked again. */
export function reopen(review: Review, draft: Draft, findings: readonly Finding[]): Review {
  return { ...refresh(review, draft, findings), ticks: [] };
}

/** The decision that counts for a finding. A suggestion taken counts only once the words are gone from the draft. */
export function outcomeOf(review: Review, finding: Finding): Outcome | null {
  const outcome = review.outcomes[findingKey(finding, review.findings)];
  return outcome && outcome.kind !== 'fixed' && mayHave(finding, outcome) ? outcome : null;
}

/** Still asking for a decision: any level; only 禁止 and 警告 hold the post. */
export function isOpen(review: Review, finding: Finding): boolean {
  return outcomeOf(review, finding) === null;
}

/** Everything that holds the post, empty when it may go out. 提示 and optional items never hold. */
export function blockers(review: Review): readonly Blocker[] {
  const open = review.findings.filter((finding) => isOpen(review, finding));
  const all: Blocker[] = [
    { key: 'openBlock', count: open.filter((finding) => finding.level === 'block').length },
    { key: 'openWarn', count: open.filter((finding) => finding.level === 'warn').length },
    {
      key: 'openItem',
      count: review.items.filter((item) => item.required && !review.ticks.includes(item.id)).length,
    },
  ];
  return all.filter((blocker) => blocker.count > 0);
}

/** Whether 「通过并发布」 may be pressed. */
export function canPass(review: Review): boolean {
  return blockers(review).length === 0;
}

/** Every finding with its decision, the fixed ones too, as `review.pass` and `review.return` carry it. */
export function settledFindings(review: Review): { finding: Finding; outcome: Outcome | null }[] {
  const standing = review.findings.map((finding) => ({ finding, outcome: outcomeOf(review, finding) }));
  const fixed = review.fixed.map((finding) => ({ finding, outcome: { kind: 'fixed' } as const }));
  return [...standing, ...fixed];
}

function hitsByClass(findings: readonly Finding[]): Map<string, Finding[]> {
  const classes = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = [finding.kind, finding.field, finding.text].join('\u0000');
    classes.set(name, [...(classes.get(name) ?? []), finding]);
  }
  for (const hits of classes.values()) hits.sort((one, other) => one.start - other.start);
  return classes;
}

function carriedOver(review: Review, then: readonly Finding[], now: number): readonly (Outcome | null)[] {
  const decided = then.map((finding) => outcomeOf(review, finding));
  if (decided.length === now) return decided;
  const first = decided[0];
  const alike = decided.every((outcome) => JSON.stringify(outcome) === JSON.stringify(first));
  return first && alike && now < decided.length ? decided.slice(0, now) : [];
}
