import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const FOLDER = new URL('../../components/verifier/', import.meta.url);

/**
 * The auditor's verifier as one HTML file: script and styles inside, the same ledger code as the extension's. Its own
 * policy lets that one script run and nothing be fetched. Throws when it cannot be built.
 */
export async function verifierPage(): Promise<string> {
  const script = (await bundle()).replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const styles = readFileSync(new URL('verifier.css', FOLDER), 'utf8');
  const digest = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${digest}'; style-src 'unsafe-inline'`;
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>台账校验</title>',
    `<style>${styles}</style>`,
    '<div id="app"></div>',
    `<script>${script}</script>`,
    '</html>',
    '',
  ].join('\n');
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['chrome126', 'firefox128'],
      lib: { entry: fileURLToPath(new URL('main.tsx', FOLDER)), formats: ['iife'], name: 'verifier' },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the verifier was built without a script');
  return chunk.code.trim();
}
