import { defineKind } from './define-kind.ts';
import { LinkEndRecord } from './shapes.ts';

export default defineKind({
  kind: 'link.flagged',
  schema: LinkEndRecord,
  example: { host: 'item.taobao.com', verdict: 'commercial' },
});
