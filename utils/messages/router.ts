import { failure, type Result } from '../core/result.ts';
import { log } from '../log.ts';
import { toReply } from './client.ts';
import type { Name, Req, Res } from './names.ts';
import { table } from './schemas.ts';
import { classify, type Sender } from './sender.ts';

export type Handlers = {
  readonly [N in Name]: (req: Req<N>, sender: Sender) => Promise<Result<Res<N>>>;
};

/**
 * The door of the background. Order: sender class → known name → parse → handler. Whatever falls through is dropped
 * with a plain failure and counted by name only; the payload is never looked at again.
 */
export async function route(handlers: Handlers, envelope: unknown, sender: Sender): Promise<unknown> {
  if (!isEnvelope(envelope)) return undefined;
  const { name, req } = envelope;
  if (!isName(name)) return refuse('unknown-name', 'unknown');
  return toReply(await settle(handlers, name, req, sender));
}

async function settle<N extends Name>(
  handlers: Handlers,
  name: N,
  req: unknown,
  sender: Sender,
): Promise<Result<Res<N>>> {
  const spec = table[name];
  if (!spec.from.includes(classify(sender))) return refuse('denied', name).result;
  const input = spec.req.safeParse(req);
  if (!input.success) return refuse('bad-request', name).result;
  try {
    return await handlers[name](input.data, sender);
  } catch (error) {
    log.error('messages', name, error);
    return failure('internal');
  }
}

function refuse(why: string, name: string): { result: Result<never> } {
  log.warn('messages', `${why}: ${name}`);
  return { result: failure(why) };
}

function isEnvelope(value: unknown): value is { name: string; req: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'req' in value
  );
}

function isName(name: string): name is Name {
  return Object.hasOwn(table, name);
}
