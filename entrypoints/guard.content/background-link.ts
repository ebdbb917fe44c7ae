import { browser } from '#imports';
import type { Platform } from '#utils/core/draft/draft.ts';
import { ask } from '#utils/messages/client.ts';
import type { GuardSettings, LostReason, ReviewPack, TabMessages, TabName } from '#utils/messages/names.ts';

export interface Boot {
  readonly pack: ReviewPack;
  readonly settings: GuardSettings;
}

export interface Link {
  /** Pack and settings, asked for once and again after a failure; `null` when the background cannot be reached. */
  (): Promise<Boot | null>;
  /** The settings changed: from now on these are the ones. */
  readonly renew: (settings: GuardSettings) => Promise<void>;
  /** The pack changed: a review that opens from now on asks for this one's ticks. */
  readonly renewPack: (pack: ReviewPack) => Promise<void>;
}

/** `onAnswer` hears of every asking whether the background answered. */
export function startBoot(platform: Platform, onAnswer: (answered: boolean) => void): Link {
  let pending: Promise<Boot | null> | null = null;
  const boot = () => {
    pending ??= ask('guard.boot', { platform }).then((answer) => {
      if (!answer.ok) pending = null;
      onAnswer(answer.ok);
      return answer.ok ? answer.value : null;
    });
    return pending;
  };
  const renew = async (settings: GuardSettings) => {
    const ready = await boot();
    if (ready) pending = Promise.resolve({ ...ready, settings });
  };
  const renewPack = async (pack: ReviewPack) => {
    const ready = await boot();
    if (ready) pending = Promise.resolve({ ...ready, pack });
  };
  return Object.assign(boot, { renew, renewPack });
}

/** Why nobody answers: after an update this content script is an orphan and has lost its id. */
export function reasonOfSilence(): LostReason {
  return isOrphan() ? 'updated' : 'no-background';
}

export function isOrphan(): boolean {
  return !browser.runtime?.id;
}

export type TabHandlers = { readonly [N in TabName]: (payload: TabMessages[N]) => void };

/**
 * Listens to the background. Only our own background can send here; names it does not know are ignored. Returns the
 * stop function.
 */
export function listen(handlers: TabHandlers): () => void {
  const hear = (message: unknown) => {
    if (isTabMessage(message, handlers)) dispatch(handlers, message.name, message.payload);
  };
  const { onMessage } = browser.runtime;
  onMessage.addListener(hear);
  return () => onMessage.removeListener(hear);
}

function dispatch<N extends TabName>(handlers: TabHandlers, name: N, payload: TabMessages[N]): void {
  handlers[name](payload);
}

function isTabMessage(
  message: unknown,
  handlers: TabHandlers,
): message is { name: TabName; payload: TabMessages[TabName] } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'name' in message &&
    typeof message.name === 'string' &&
    'payload' in message &&
    Object.hasOwn(handlers, message.name)
  );
}
