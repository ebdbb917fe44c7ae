import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Sites whose replica exists: a folder of that name with an `index.html` under `components/replicas`. */
const SITES = ['weibo', 'wechat', 'douyin'] as const;

/**
 * Bundles every replica into `.output/replicas/<site>/` and returns that folder's path.
 * They are built for the site's real origin, so the paths of assets start at `/`.
 */
export async function buildReplicas(): Promise<string> {
  const out = join(PROJECT, '.output', 'replicas');
  for (const site of SITES) {
    await build({
      configFile: false,
      root: join(PROJECT, 'components', 'replicas', site),
      logLevel: 'warn',
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: { outDir: join(out, site), emptyOutDir: true, modulePreload: false },
    });
  }
  return out;
}
