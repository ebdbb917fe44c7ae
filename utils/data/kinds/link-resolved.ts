import { defineKind } from './define-kind.ts';
import { LinkEndRecord } from './shapes.ts';

/** Where a short link ended when a person asked. */
export default defineKind({
  kind: 'link.resolved',
  schema: LinkEndRecord,
  example: { host: 'www.bl.gov.cn', verdict: 'government' },
});
