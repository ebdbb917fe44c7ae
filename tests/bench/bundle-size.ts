import { contentScripts, kilobytes, readBuilt, sizesOf } from '#tests/builds.ts';
import type { Row } from './row.ts';

/** What the content scripts cost every page of a guarded site. */
export function measureBundleSize(): Row[] {
  return contentScripts('chrome-mv3').map((path) => {
    const { minified, gzip } = sizesOf(readBuilt('chrome-mv3', path));
    return {
      what: path,
      ours: `${kilobytes(gzip)} gzip`,
      aim: '≤ 60 kB gzip',
      peer: '',
      notes: `${kilobytes(minified)} minified`,
    };
  });
}
