import { z } from '#utils/zod.ts';
import { defineKind } from './define-kind.ts';
import { Id, Words } from './shapes.ts';

export default defineKind({
  kind: 'settings.changed',
  schema: z.object({
    /** Names of the settings only: their values may be people's names. */
    names: z.array(Id).min(1).max(100),
    /** Why a rule that forbids was switched off; absent in older records. */
    reason: Words.nullable().optional(),
  }),
  example: {
    names: ['rules.id-card'],
    reason: '证件号码由系统统一脱敏',
  },
});
