import { access, readFile } from 'node:fs/promises';
import type { Finding } from '#utils/core/checks/finding.ts';
import type { Pack } from '#utils/core/checks/pack.ts';
import { run as runChecks } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { parsePack } from '#utils/packs/load.ts';
import { z } from '#utils/zod.ts';
import { readLines, writeLine } from './json-lines.ts';

const PACK = new URL('../../public/packs/national.json', import.meta.url);

/** A row of an error set: `err` names wrong characters (code points, wrong, right); grammar sets have a type instead. */
const rowSchema = z.object({
  id: z.string(),
  source: z.string(),
  err: z.array(z.tuple([z.number(), z.string(), z.string()])).optional(),
  type: z.string().optional(),
});
type Row = z.infer<typeof rowSchema>;

/** `eval -- typos FILE`: what the wording gate finds of known errors, and how many of its alarms stand on one. */
export async function run([file]: string[]): Promise<number> {
  const readable = file !== undefined && (await isReadable(file));
  if (file === undefined || !readable) {
    console.error(`eval typos: cannot read ${file ?? '(no file given)'}`);
    return 2;
  }
  const pack = parsePack(JSON.parse(await readFile(PACK, 'utf8')));
  if (!pack.ok) throw new Error(`built-in pack: ${pack.error.path} ${pack.error.reason}`);
  const tally = createTally();
  for await (const line of readLines(file)) {
    const row = rowSchema.parse(JSON.parse(line));
    const findings = findIn(row.source, pack.value);
    const judged = row.err ? judge(row, row.err, findings) : [];
    count(tally, row, findings, judged);
    if (findings.length > 0) await writeLine({ id: row.id, findings: row.err ? judged : findings });
  }
  report(tally);
  return 0;
}

async function isReadable(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function findIn(text: string, pack: Pack): Finding[] {
  return runChecks(plainDraft(text), pack, { at: '2026-06-01T09:00:00+08:00' }).filter(
    ({ gate }) => gate === 'wording',
  );
}

interface Judged {
  readonly rule: string;
  readonly text: string;
  readonly fix: string | null;
  /** What the set says should stand there; `null` when nothing is wrong there. */
  readonly right: string | null;
  readonly found: readonly number[];
}

function judge({ source }: Row, errors: NonNullable<Row['err']>, findings: readonly Finding[]): Judged[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const point of source) {
    offsets.push(offset);
    offset += point.length;
  }
  const places = errors.map(([at, wrong, right]) => ({ at: offsets[at] ?? -1, wrong, right }));
  return findings.map(({ rule, start, end, text, fix }) => {
    const inside = places.filter(({ at }) => at >= start && at < end);
    const right = inside.reduceRight(
      (stands, error) =>
        stands.slice(0, error.at - start) + error.right + stands.slice(error.at - start + error.wrong.length),
      text,
    );
    return {
      rule,
      text,
      fix,
      right: inside.length > 0 ? right : null,
      found: inside.map(({ at }) => at),
    };
  });
}

interface RuleTally {
  alarms: number;
  real: number;
  fixes: number;
  right: number;
}

interface TypeTally {
  rows: number;
  hit: number;
  /** Rows in which a rule spoke. */
  readonly rules: Map<string, number>;
}

function createTally() {
  return {
    rows: 0,
    errors: 0,
    found: 0,
    byRule: new Map<string, RuleTally>(),
    byType: new Map<string, TypeTally>(),
  };
}

function count(
  tally: ReturnType<typeof createTally>,
  row: Row,
  findings: readonly Finding[],
  judged: readonly Judged[],
) {
  tally.rows += 1;
  tally.errors += row.err?.length ?? 0;
  tally.found += new Set(judged.flatMap(({ found }) => found)).size;
  for (const { rule, fix, right } of judged) {
    const own = tally.byRule.get(rule) ?? { alarms: 0, real: 0, fixes: 0, right: 0 };
    tally.byRule.set(rule, own);
    own.alarms += 1;
    if (right === null) continue;
    own.real += 1;
    if (fix !== null) own.fixes += 1;
    if (fix === right) own.right += 1;
  }
  if (row.type === undefined) return;
  const own = tally.byType.get(row.type) ?? { rows: 0, hit: 0, rules: new Map<string, number>() };
  tally.byType.set(row.type, own);
  own.rows += 1;
  if (findings.length > 0) own.hit += 1;
  for (const rule of new Set(findings.map(({ rule: id }) => id)))
    own.rules.set(rule, (own.rules.get(rule) ?? 0) + 1);
}

function report({ rows, errors, found, byRule, byType }: ReturnType<typeof createTally>): void {
  const share = (part: number, all: number) => `${all === 0 ? '–' : ((part * 100) / all).toFixed(1)} %`;
  console.error(`${rows} rows, ${errors} wrong characters, found ${found} (${share(found, errors)})`);
  for (const [rule, { alarms, real, fixes, right }] of [...byRule].sort())
    console.error(
      `  ${rule.padEnd(24)} ${alarms} alarms, ${real} on an error (${share(real, alarms)}), ${right} of ${fixes} fixes right`,
    );
  for (const [type, { rows: all, hit, rules }] of [...byType].sort())
    console.error(`  ${type} ${hit} of ${all} rows (${share(hit, all)}): ${[...rules].join('; ')}`);
}
