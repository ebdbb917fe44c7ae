import { cpus, loadavg } from 'node:os';
import { buildReplicas } from '#tests/launch/serve.ts';
import { measureBundleSize } from './bundle-size.ts';
import { measureChecks } from './checks-speed.ts';
import { measureDialogPaint } from './dialog-paint.ts';
import { measureMatcher } from './matcher-speed.ts';
import { measurePageBoot } from './page-boot.ts';
import { measureRouteChange } from './route-change.ts';
import { formatTable, type Row } from './row.ts';
import { measureTabMemory } from './tab-memory.ts';
import { measureTyping } from './typing-latency.ts';

// npm run bench [-- FILE]: one table, nothing asserted. FILE: JSON Lines with `text`, read by the checks as well.
const [file] = process.argv.slice(2);
const [cpu] = cpus();

const replicas = await buildReplicas();
// One after the other: measurements side by side would measure each other.
const rows: Row[] = [];
rows.push(...measureBundleSize());
rows.push(...(await measureDialogPaint(replicas)));
rows.push(...(await measurePageBoot(replicas)));
rows.push(...(await measureRouteChange(replicas)));
rows.push(...(await measureTabMemory(replicas)));
rows.push(...(await measureTyping(replicas)));
rows.push(...(await measureChecks(file)));
rows.push(...(await measureMatcher()));

console.log('Times are medians with the middle half in brackets.');
console.log(
  `${cpu?.model.trim()}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${process.version}\n`,
);
console.log(formatTable(rows));
