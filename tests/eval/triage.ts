import { access, readFile } from 'node:fs/promises';
import { URGENCIES } from '#utils/core/cases/case.ts';
import { proposeTriage } from '#utils/core/replies/propose-triage.ts';
import { parsePack } from '#utils/packs/load.ts';
import { z } from '#utils/zod.ts';
import { readLines, writeLine } from './json-lines.ts';

const PACK = new URL('../../public/packs/national.json', import.meta.url);

/** Unknown keys are let through: data sets carry their own. */
const Input = z.object({ id: z.unknown().optional(), text: z.string() });

/**
 * `eval -- triage FILE`: urgency and class of every input line, in order; `route` is the department that usually leads.
 * A line that cannot be read is answered, not fatal.
 */
export async function run([file]: string[]): Promise<number> {
  if (file === undefined || !(await isReadable(file))) {
    console.error(`eval triage: cannot read ${file ?? '(no file given)'}`);
    return 2;
  }
  const { caseCategories } = await loadPack();
  const tally = new Map<string, number>();
  for await (const line of readLines(file)) {
    const input = parseLine(line);
    if (!input) {
      tally.set('unreadable', (tally.get('unreadable') ?? 0) + 1);
      await writeLine({ id: null, error: 'not a line with a text' });
      continue;
    }
    const { urgency, category, level, saw } = proposeTriage(input.text, caseCategories);
    tally.set(urgency, (tally.get(urgency) ?? 0) + 1);
    const route = category?.departments[0];
    const named = { category: category?.title ?? null, categoryId: category?.id ?? null };
    await writeLine({ id: input.id ?? null, urgency, ...named, ...(route && { route }), level, saw });
  }
  for (const name of [...URGENCIES, 'unreadable'])
    if (tally.has(name)) console.error(`${name}: ${tally.get(name)}`);
  return 0;
}

function parseLine(line: string): z.infer<typeof Input> | null {
  try {
    return Input.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    // Said in the answer to this line.
    return null;
  }
}

async function isReadable(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function loadPack() {
  const pack = parsePack(JSON.parse(await readFile(PACK, 'utf8')));
  if (!pack.ok) throw new Error(`built-in pack: ${pack.error.path} ${pack.error.reason}`);
  return pack.value;
}
