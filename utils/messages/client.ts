import { browser } from '#imports';
import { failure, type Result, success } from '../core/result.ts';
import type { Name, Req, Res } from './names.ts';

interface Reply<N extends Name> {
  readonly result: Result<Res<N>>;
}

/**
 * Asks the background to carry out one named operation.
 * Errors: `denied`, `bad-request` and the handler's own from the other side; `no-reply` when nobody answered (worker
 * gone, extension updated under this page).
 */
export async function ask<N extends Name>(name: N, req: Req<N>): Promise<Result<Res<N>>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ name, req });
    return isReply<N>(reply) ? reply.result : failure('no-reply');
  } catch {
    // The one way this call throws is a missing receiver, which is an answer of its own.
    return failure('no-reply');
  }
}

/** Wraps a handler's result for the wire; the envelope tells our answer from any other listener's. */
export function toReply<N extends Name>(result: Result<Res<N>>): Reply<N> {
  return { result: result.ok ? success(result.value) : failure(result.error) };
}

function isReply<N extends Name>(reply: unknown): reply is Reply<N> {
  if (typeof reply !== 'object' || reply === null || !('result' in reply)) return false;
  const { result } = reply;
  return typeof result === 'object' && result !== null && 'ok' in result && typeof result.ok === 'boolean';
}
