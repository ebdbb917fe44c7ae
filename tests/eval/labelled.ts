import type { Finding } from '#utils/core/checks/finding.ts';

/** Name a labelled set gives a datum, and the kind of finding that answers it. */
const KIND_OF: Readonly<Record<string, string>> = {
  id18: 'id-card',
  id15: 'id-card',
  mobile: 'mobile',
  bankcard: 'bank-card',
  plate: 'plate',
  email: 'personal-contact',
  passport: 'passport',
  hkmo_permit: 'passport',
};
const PERSONAL = new Set([...Object.values(KIND_OF), 'home-address', 'personal-list']);

interface Row {
  readonly kind: string;
  readonly positive: boolean;
  readonly spans: readonly (readonly [number, number, string])[];
}

/** How many there are, and how many of them were met. */
interface Share {
  all: number;
  met: number;
}

/**
 * Recall and precision of personal data, for input whose rows say what they hold: `{kind, positive, spans: [[start, end,
 * kind]]}`. A datum is found when a finding of its kind overlaps it, at any level; a finding is right when it overlaps a
 * datum of its kind. Look-alikes are rows that hold none.
 */
export function createLabelled() {
  const recall = new Map<string, Share>();
  const precision = new Map<string, Share>();
  const alike = new Map<string, Share>();
  return {
    add(line: string, findings: readonly Finding[]): void {
      const row = readRow(line);
      if (!row) return;
      const personal = findings.filter(({ kind, scope }) => scope === 'field' && PERSONAL.has(kind));
      if (!row.positive) note(alike, row.kind, personal.length > 0);
      for (const span of row.spans)
        note(
          recall,
          span[2],
          personal.some((finding) => answers(finding, span)),
        );
      for (const finding of personal)
        note(
          precision,
          finding.kind,
          row.spans.some((span) => answers(finding, span)),
        );
    },
    /** Lines for people; empty where no row said what it holds. */
    lines(): string[] {
      return [
        ...toLines('recall', recall),
        ...toLines('precision', precision),
        ...toLines('reported', alike),
      ];
    },
  };
}

function answers({ kind, start, end }: Finding, [from, to, datum]: Row['spans'][number]): boolean {
  return kind === KIND_OF[datum] && start < to && end > from;
}

function note(shares: Map<string, Share>, kind: string, isMet: boolean): void {
  const share = shares.get(kind) ?? { all: 0, met: 0 };
  shares.set(kind, { all: share.all + 1, met: share.met + (isMet ? 1 : 0) });
}

function toLines(title: string, shares: ReadonlyMap<string, Share>): string[] {
  return [...shares]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([kind, { all, met }]) => {
      return `  ${title.padEnd(10)} ${kind.padEnd(18)} ${((met * 100) / all).toFixed(1).padStart(6)} %  (${met}/${all})`;
    });
}

function readRow(line: string): Row | undefined {
  const { kind, positive, spans }: Partial<Row> = JSON.parse(line);
  if (typeof kind !== 'string' || typeof positive !== 'boolean' || !Array.isArray(spans)) return undefined;
  return { kind, positive, spans };
}
