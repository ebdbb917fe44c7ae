import { createReadStream } from 'node:fs';

/** Lines of a UTF-8 file without their ends. Only \n ends a line: JSON may hold a raw U+2028, which readline cuts at. */
export async function* readLines(path: string): AsyncGenerator<string> {
  let rest = '';
  let isFirst = true;
  for await (const chunk of createReadStream(path, 'utf8')) {
    const text: string = isFirst ? String(chunk).replace(/^\ufeff/, '') : String(chunk);
    isFirst = false;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}

/** Writes one JSON line, waiting when the reader is slower than we are. */
export async function writeLine(value: unknown): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}
