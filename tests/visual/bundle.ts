import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One script of `tests/visual`, with its styles, as a classic script a blank page can run. */
export async function bundle(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(name, import.meta.url));
  const output = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundled' } },
  });
  const first = Array.isArray(output) ? output[0] : output;
  if (!first || !('output' in first)) throw new Error(`${name} gave no bundle`);
  return first.output[0].code;
}
