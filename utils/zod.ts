// The only import of zod: without `jitless` its first object parse trips the extension CSP (no `new Function`).
import { z } from 'zod';

z.config({ jitless: true });

export { z };
