import { fileURLToPath } from 'node:url';

/** A measuring command: in its arguments, out the exit code; JSON Lines go to stdout, everything else to stderr. */
type Command = (args: string[]) => Promise<number>;

/** Loaded by name, so that one command's dependencies never slow or break another. */
const COMMANDS: Readonly<Record<string, string>> = {
  checks: './checks.ts',
  ledger: './ledger.ts',
  replies: './replies.ts',
  triage: './triage.ts',
  typos: './typos.ts',
};

async function main([name = '', ...args]: string[]): Promise<number> {
  const module = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (module === undefined) {
    console.error(`usage: npm run -s eval -- ${Object.keys(COMMANDS).join('|')} FILE`);
    return 2;
  }
  const { run } = (await import(module)) as { run: Command };
  return run(args);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
