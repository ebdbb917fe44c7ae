import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { type Answer, NOT_FOUND } from './responder.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves one built file below `root`; 404 when it is missing or the path leads out of `root`. */
export function serveFile(root: string, path: string, headers: Record<string, string> = {}): Answer {
  const file = normalize(join(root, path));
  if (!file.startsWith(normalize(root))) return NOT_FOUND;
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  try {
    return { status: 200, headers: { 'content-type': type, ...headers }, body: readFileSync(file) };
  } catch {
    return NOT_FOUND; // not built, or no such file: the same to the browser
  }
}
