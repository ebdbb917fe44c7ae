import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '#imports';
import { success } from '#utils/core/result.ts';
import type { Name } from '#utils/messages/names.ts';
import { type Handlers, route } from '#utils/messages/router.ts';
import { table } from '#utils/messages/schemas.ts';
import { classify, type SenderClass } from '#utils/messages/sender.ts';

const names = Object.keys(table) as Name[];
const ours = () => browser.runtime.getURL('/');

const senders: Record<SenderClass, () => Parameters<typeof classify>[0]> = {
  page: () => ({ id: browser.runtime.id, url: `${ours()}report.html` }),
  embedded: () => ({ id: browser.runtime.id, url: `${ours()}report.html`, frameId: 4 }),
  content: () => ({ id: browser.runtime.id, url: 'https://weibo.com/', frameId: 0, tab: { id: 7 } as never }),
  foreign: () => ({ id: 'somebody-else', url: 'https://weibo.com/', tab: { id: 7 } as never }),
};

const called = vi.fn(async () => success(null));
const handlers = Object.fromEntries(names.map((name) => [name, called])) as unknown as Handlers;
const send = (name: string, req: unknown, from: SenderClass) =>
  route(handlers, { name, req }, senders[from]() as never);

beforeEach(() => {
  called.mockClear();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('sender classes', () => {
  it.each(Object.keys(senders) as SenderClass[])('%s', (name) => {
    expect(classify(senders[name]())).toBe(name);
  });

  it('a page of ours in a tab is a page, a page that only looks like ours is not', () => {
    expect(classify({ ...senders.page(), tab: { id: 1 } as never, frameId: 0 })).toBe('page');
    expect(
      classify({ id: browser.runtime.id, url: `https://weibo.com/?${ours()}`, tab: { id: 1 } as never }),
    ).toBe('content');
    expect(classify({ id: browser.runtime.id, url: 'https://weibo.com/' })).toBe('foreign');
  });
});

describe.each(names)('%s', (name) => {
  const refused = (Object.keys(senders) as SenderClass[]).filter((from) => !table[name].from.includes(from));

  it.each(refused)('refuses %s before looking at the payload', async (from) => {
    expect(await send(name, {}, from)).toEqual({ result: { ok: false, error: 'denied' } });
    expect(called).not.toHaveBeenCalled();
  });

  it('refuses what it cannot parse', async () => {
    const [from = 'page'] = table[name].from;
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (junk) => {
        fc.pre(!table[name].req.safeParse(junk).success);
        expect(await send(name, junk, from)).toEqual({ result: { ok: false, error: 'bad-request' } });
      }),
    );
    expect(called).not.toHaveBeenCalled();
  });

  it('refuses a field nobody declared', async () => {
    const [from = 'page'] = table[name].from;
    expect(await send(name, { surprise: 1 }, from)).toEqual({ result: { ok: false, error: 'bad-request' } });
  });
});

it('answers unknown names plainly and ignores what is not an envelope', async () => {
  expect(await send('constructor', {}, 'page')).toEqual({ result: { ok: false, error: 'unknown-name' } });
  expect(await route(handlers, 'hello', senders.page() as never)).toBeUndefined();
});

it('a handler that throws is an internal failure, never an exception at the door', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  called.mockRejectedValueOnce(new Error('secret text of a draft') as never);
  const reply = await send('guard.boot', { platform: 'weibo' }, 'content');
  expect(reply).toEqual({ result: { ok: false, error: 'internal' } });
  const { recentLog } = await import('#utils/log.ts');
  expect(JSON.stringify(recentLog())).not.toContain('secret text');
});
