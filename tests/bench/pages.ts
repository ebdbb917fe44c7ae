import { buildReplicas } from '#tests/launch/serve.ts';
import { measureBundleSize } from './bundle-size.ts';
import { measureDialogPaint } from './dialog-paint.ts';
import { measureImages } from './image-speed.ts';
import { measurePageBoot } from './page-boot.ts';
import { measureRouteChange } from './route-change.ts';
import type { Row } from './row.ts';
import { measureTabMemory } from './tab-memory.ts';
import { measureTyping } from './typing-latency.ts';

/** What the shipped build costs a page, in a browser on the replicas. */
export async function measurePages(): Promise<Row[]> {
  const replicas = await buildReplicas();
  const rows: Row[] = [];
  rows.push(...measureBundleSize());
  rows.push(...(await measureDialogPaint(replicas)));
  rows.push(...(await measurePageBoot(replicas)));
  rows.push(...(await measureRouteChange(replicas)));
  rows.push(...(await measureTabMemory(replicas)));
  rows.push(...(await measureTyping(replicas)));
  rows.push(...(await measureImages(replicas)));
  return rows;
}
