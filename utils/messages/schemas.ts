import { LEVELS } from '../core/checks/finding.ts';
import { GATES, PLATFORMS, SURFACES } from '../core/draft/draft.ts';
import { LANGUAGES } from '../core/i18n/language.ts';
import { EXPORT_FORMATS } from '../core/ledger/export-formats.ts';
import { ANSWER_STATES } from '../core/replies/answer.ts';
import { DUPLICATE_RULES } from '../core/replies/plan-import.ts';
import { IGNORE_SCOPES } from '../core/review/outcome.ts';
import { z } from '../zod.ts';
import { deskTable } from './desk-schemas.ts';
import { FileData, Images } from './image-schemas.ts';
import type { Messages, Name } from './names.ts';
import type { SenderClass } from './sender.ts';
import { LocalSource, SourceRows } from './source-schemas.ts';

// Limits are far above anything a platform accepts (WeChat: 20,000 characters of HTML) and far below a flood.
const Short = z.string().max(500);
const Url = z.string().max(8_000);
const Text = z.string().max(400_000);
/** A citizen's comment or message; far above what a platform lets them write. */
const Message = z.string().max(50_000);
const Subject = z.string().regex(/^[0-9a-f]{64}$/);

const Quoted = z.strictObject({ author: Short, text: Text }).nullable();

const Draft = z.strictObject({
  platform: z.enum(PLATFORMS),
  surface: z.enum(SURFACES),
  account: Short.nullable(),
  fields: z.record(z.string().max(40), Text),
  links: z.array(z.strictObject({ url: Url, text: Text })).max(2_000),
  images: z.array(z.strictObject({ source: Url, name: Short.nullable() })).max(200),
  attachments: z.array(z.strictObject({ kind: Short, text: Text, url: Url.nullable() })).max(200),
  quoted: Quoted,
});

/** A person pastes one; what is longer than any document of a unit is not one. */
const Originals = z.array(Text).max(5);

const Bilingual = z.strictObject({ zh_CN: z.string().max(2_000), en: z.string().max(2_000) });

const Finding = z.strictObject({
  rule: Short,
  kind: Short,
  gate: z.enum(GATES),
  level: z.enum(LEVELS),
  scope: z.enum(['field', 'draft']),
  field: z.string().max(40),
  start: z.int().min(0),
  end: z.int().min(0),
  text: Text,
  fix: Text.nullable(),
  title: Bilingual,
  why: Bilingual,
  clause: Short,
  pack: Short.nullable(),
});

const Reason = z.string().max(1_000);

const Outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed') }),
  z.strictObject({ kind: z.literal('ignored'), scope: z.enum(IGNORE_SCOPES) }),
  z.strictObject({ kind: z.literal('falseAlarm'), reason: Reason.nullable() }),
  z.strictObject({ kind: z.literal('overridden'), reason: Reason }),
]);

const Settled = z.array(z.strictObject({ finding: Finding, outcome: Outcome.nullable() })).max(5_000);
const Signatures = z.strictObject({ operator: z.string().max(100), reviewer: z.string().max(100) });
const Page = z.string().max(60);
const LevelCounts = z.strictObject({ block: z.int(), warn: z.int(), note: z.int() });

const GuardState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('idle') }),
  z.strictObject({ kind: z.literal('paused'), reason: z.literal('unregistered').nullable() }),
  z.strictObject({ kind: z.literal('guarding'), counts: LevelCounts.nullable() }),
  z.strictObject({
    kind: z.literal('lost'),
    reason: z.enum(['unrecognised', 'updated', 'overlay-removed', 'storage', 'no-background']),
  }),
]);

const GuardMode = z.enum(['enforce', 'observe']);

const SettingsChange = z
  .strictObject({
    language: z.enum(LANGUAGES),
    unit: z.string().max(100),
    operator: z.string().max(100),
    reviewer: z.string().max(100),
    marks: z.boolean(),
    suggestions: z.boolean(),
    modes: z.strictObject({ posts: GuardMode, replies: GuardMode }),
    ignored: z.array(z.strictObject({ kind: Short, text: z.string().max(2_000) })).max(5_000),
  })
  .partial();

// Whether a term is a good one is for the pack's own door; here it only has to have the shape of one.
const Term = z.strictObject({
  term: Short,
  gate: z.enum(GATES),
  level: z.enum(LEVELS),
  why: Short,
  fix: Short.nullable(),
  guard: Short.nullable(),
  examples: z.strictObject({ hit: z.array(Short).max(30), miss: z.array(Short).max(30) }),
});

const PackFormat = z.enum(['json', 'csv']);
/** 100,000 terms with their examples are about twenty million characters. */
const Upload = z.strictObject({ format: PackFormat, text: z.string().max(50_000_000) });

/** Made by the background with `crypto.randomUUID`. */
const Ticket = z.uuid();

const AnswerId = z.string().min(1).max(64);
// Wider than an entry may be: what is too long is told by its field, not refused at the door.
const AnswerEntry = z.strictObject({
  question: Reason,
  variants: z.array(Reason).max(200),
  answer: z.string().max(40_000),
  short: z.string().max(40_000).nullable(),
  category: Reason,
  department: Reason,
  basis: z.strictObject({ number: Reason.nullable(), title: Reason }).nullable(),
  owner: Reason,
  approver: Reason.nullable(),
  approved: Short.nullable(),
  reviewBy: Short.nullable(),
});
const ImportedEntry = z.strictObject({
  ...AnswerEntry.shape,
  id: AnswerId.nullable(),
  retired: z.boolean(),
});

interface MessageSpec<N extends Name> {
  readonly from: readonly SenderClass[];
  readonly req: z.ZodType<Messages[N]['req']>;
}

/** One table: operation → who may ask, and what the request must look like. Never bundled into content scripts. */
export const table: { readonly [N in Name]: MessageSpec<N> } = {
  ...deskTable,
  'settings.get': { from: ['page'], req: z.strictObject({}) },
  'settings.set': { from: ['page'], req: SettingsChange },
  'rules.switch': { from: ['page'], req: z.strictObject({ rule: Short, on: z.boolean(), reason: Short }) },
  'packs.read': { from: ['page'], req: z.strictObject({}) },
  'terms.find': { from: ['page'], req: z.strictObject({ search: Short, from: z.int().min(0) }) },
  'terms.set': { from: ['page'], req: z.strictObject({ term: Term, replaces: Short.nullable() }) },
  'terms.remove': { from: ['page'], req: z.strictObject({ term: Short }) },
  'unitPack.preview': { from: ['page'], req: Upload },
  'unitPack.install': { from: ['page'], req: Upload },
  'unitPack.remove': { from: ['page'], req: z.strictObject({}) },
  'unitPack.undo': { from: ['page'], req: z.strictObject({}) },
  'unitPack.export': { from: ['page'], req: z.strictObject({ format: PackFormat }) },
  'sources.read': { from: ['page'], req: z.strictObject({}) },
  'sources.preview': { from: ['page'], req: SourceRows },
  'sources.install': { from: ['page'], req: SourceRows },
  'sources.reset': { from: ['page'], req: z.strictObject({}) },
  'sources.undo': { from: ['page'], req: z.strictObject({}) },
  'localSources.set': {
    from: ['page'],
    req: z.strictObject({ source: LocalSource, replaces: Short.nullable() }),
  },
  'localSources.remove': { from: ['page'], req: z.strictObject({ name: Short }) },
  'log.read': { from: ['page'], req: z.strictObject({}) },
  'check.now': { from: ['page'], req: z.strictObject({ tabId: z.int() }) },
  'checks.run': {
    from: ['content', 'page'],
    req: z.strictObject({ draft: Draft, originals: Originals, images: Images }),
  },
  'source.register': { from: ['page'], req: z.strictObject({ tabId: z.int() }) },
  'passage.pasted': {
    from: ['content'],
    req: z.strictObject({ text: Text, hosts: z.array(z.string().max(253)).max(10) }),
  },
  'provenance.read': {
    from: ['content', 'page'],
    req: z.strictObject({ draft: Draft, originals: Originals }),
  },
  'images.read': {
    from: ['content', 'page'],
    req: z.strictObject({ name: Short.nullable(), data: FileData }),
  },
  'guard.boot': { from: ['content'], req: z.strictObject({ platform: z.enum(PLATFORMS) }) },
  'guard.state': {
    from: ['content'],
    req: z.strictObject({
      platform: z.enum(PLATFORMS),
      page: Page,
      account: Short.nullable(),
      state: GuardState,
      missing: Page.nullable(),
    }),
  },
  'guard.attacked': { from: ['content'], req: z.strictObject({ platform: z.enum(PLATFORMS), page: Page }) },
  'guard.status': { from: ['page'], req: z.strictObject({ tabId: z.int() }) },
  'review.opened': {
    from: ['content'],
    req: z.strictObject({ draft: Draft, findings: z.array(Finding).max(5_000) }),
  },
  'review.pass': {
    from: ['content', 'page'],
    req: z.strictObject({
      draft: Draft,
      images: Images,
      settled: Settled,
      ticks: z.array(Short).max(200),
      signatures: Signatures,
      manual: z.boolean(),
      originals: Originals,
      ticket: Ticket.nullable(),
    }),
  },
  'review.return': {
    from: ['content', 'page'],
    req: z.strictObject({ draft: Draft, settled: Settled, ticket: Ticket.nullable() }),
  },
  'review.window': {
    from: ['content'],
    req: z.strictObject({
      draft: Draft,
      images: Images,
      question: Quoted,
      manual: z.boolean(),
      changed: z.boolean(),
    }),
  },
  'review.held': { from: ['page'], req: z.strictObject({ ticket: Ticket }) },
  'link.resolve': { from: ['content', 'page'], req: z.strictObject({ draft: Draft, text: Url }) },
  'links.keep': { from: ['page'], req: z.strictObject({ address: Url, name: z.string().max(60) }) },
  'links.drop': { from: ['page'], req: z.strictObject({ place: Url }) },
  'links.check': { from: ['page'], req: z.strictObject({ place: Url }) },
  'clearance.revoke': { from: ['content'], req: z.strictObject({ subject: Subject }) },
  'clearance.extend': { from: ['content'], req: z.strictObject({ subject: Subject }) },
  'publish.waits': {
    from: ['content'],
    req: z.strictObject({
      subject: Subject,
      why: z.enum(['approval', 'captcha', 'scheduled', 'other']),
    }),
  },
  'reply.pressed': { from: ['content'], req: z.strictObject({ draft: Draft }) },
  'answers.list': {
    from: ['page'],
    req: z.strictObject({ search: Short, state: z.enum(ANSWER_STATES).nullable(), from: z.int().min(0) }),
  },
  'answers.get': { from: ['page'], req: z.strictObject({ id: AnswerId }) },
  'answers.save': { from: ['page'], req: z.strictObject({ id: AnswerId.nullable(), entry: AnswerEntry }) },
  'answers.retire': { from: ['page'], req: z.strictObject({ id: AnswerId }) },
  'answers.restore': { from: ['page'], req: z.strictObject({ id: AnswerId }) },
  'answers.stage': {
    from: ['page'],
    req: z.strictObject({ ticket: Ticket.nullable(), rows: z.array(ImportedEntry).max(2_000) }),
  },
  'answers.import': {
    from: ['page'],
    req: z.strictObject({ ticket: Ticket, duplicates: z.enum(DUPLICATE_RULES) }),
  },
  'answers.unstage': { from: ['page'], req: z.strictObject({ ticket: Ticket }) },
  'answers.sample': { from: ['page'], req: z.strictObject({}) },
  'answers.export': { from: ['page'], req: z.strictObject({ below: AnswerId.nullable() }) },
  'answers.suggest': {
    from: ['content', 'page'],
    req: z.strictObject({
      text: Message,
      platform: z.enum(PLATFORMS),
      surface: z.enum(SURFACES),
      asked: z.boolean(),
    }),
  },
  'inquiry.triage': { from: ['content', 'page'], req: z.strictObject({ text: Message }) },
  'answers.unanswered': { from: ['page'], req: z.strictObject({}) },
  'reply.inserted': {
    from: ['content', 'page'],
    req: z.strictObject({
      platform: z.enum(PLATFORMS),
      account: Short.nullable(),
      surface: z.enum(SURFACES),
      answer: z.string().min(1).max(200),
      rank: z.int().min(1).max(100),
    }),
  },
  'page.account': { from: ['content'], req: z.strictObject({ platform: z.enum(PLATFORMS) }) },
  'explanation.limit': { from: ['page'], req: z.strictObject({}) },
  'explanation.pair': {
    from: ['page'],
    req: z.strictObject({
      policy: Subject,
      explanation: Subject.nullable(),
      paired: z.boolean(),
      note: z.string().max(200).nullable(),
    }),
  },
  'export.made': {
    from: ['page'],
    req: z.strictObject({ format: z.enum(EXPORT_FORMATS), count: z.int().min(0), head: Subject }),
  },
};
