import { CASE_RESULTS, URGENCIES } from '../core/cases/case.ts';
import type { DeskMessages } from '../core/cases/desk.ts';
import { PLATFORMS } from '../core/draft/draft.ts';
import { z } from '../zod.ts';
import type { SenderClass } from './sender.ts';

// The part of the table in `schemas.ts` that is about cases and duty.

const Name = z.string().trim().max(100);
const Words = z.string().trim().max(500);
const Code = z.string().max(200);
const Moment = z.iso.datetime({ offset: true });
const CaseId = z.uuid();

type Spec<N extends keyof DeskMessages> = {
  readonly from: readonly SenderClass[];
  readonly req: z.ZodType<DeskMessages[N]['req']>;
};

export const deskTable: { readonly [N in keyof DeskMessages]: Spec<N> } = {
  'case.open': {
    from: ['content', 'page'],
    req: z.strictObject({
      platform: z.enum(PLATFORMS).nullable(),
      account: Name.nullable(),
      person: Name,
      contact: Name,
      text: z.string().trim().min(1).max(20_000),
      category: Code.min(1),
      urgency: z.enum(URGENCIES),
      number: z.string().trim().min(1).max(60).nullable(),
      deadline: Code.min(1).nullable(),
      due: Moment.nullable(),
      received: Moment.nullable(),
    }),
  },
  'case.choices': { from: ['content', 'page'], req: z.strictObject({}) },
  'case.assign': {
    from: ['content', 'page'],
    req: z.strictObject({ id: CaseId, to: Name.min(1), due: Moment.nullable(), note: Words }),
  },
  'case.feedback': {
    from: ['page'],
    req: z.strictObject({ id: CaseId, returned: z.boolean(), note: Words.min(1) }),
  },
  'case.close': {
    from: ['page'],
    req: z.strictObject({ id: CaseId, result: z.enum(CASE_RESULTS), note: Words.min(1) }),
  },
  'case.undo': { from: ['page'], req: z.strictObject({ id: CaseId }) },
  'case.list': { from: ['page'], req: z.strictObject({}) },
  'case.get': { from: ['page'], req: z.strictObject({ id: CaseId }) },
  'case.rules': { from: ['page'], req: z.strictObject({}) },
  'duty.get': { from: ['page'], req: z.strictObject({}) },
  'duty.hand': {
    from: ['page'],
    req: z.strictObject({ from: Name.min(1), to: Name.min(1), note: Words }),
  },
  'duty.patrol': {
    from: ['page'],
    req: z.strictObject({
      check: z.enum(['accounts', 'auto-replies']),
      accounts: z.int().min(0).max(10_000),
      problems: z.int().min(0).max(10_000),
      note: Words,
      platforms: z.array(z.enum(PLATFORMS)).max(20),
    }),
  },
};
