import { bytesOfDataUrl } from '#utils/core/images/data-url.ts';
import { unread } from '#utils/core/images/facts.ts';
import { success } from '#utils/core/result.ts';
import { readImage } from '#utils/images/read-image.ts';
import type { Handlers } from '#utils/messages/router.ts';

/** One picture at a time: each may take hundreds of megabytes while it is decoded. */
let turn: Promise<unknown> = Promise.resolve();

export const imageHandlers: Pick<Handlers, 'images.read'> = {
  /** Decoded here, off the page's thread and out of its reach. Nothing of it is kept. */
  'images.read': async ({ name, data }) => {
    const bytes = bytesOfDataUrl(data);
    if (!bytes) return success({ facts: unread('unreadable', name), clean: null });
    const mine = turn.then(() => readImage(bytes, name));
    turn = mine.catch(() => undefined);
    return success(await mine);
  },
};
