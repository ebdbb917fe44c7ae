import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  findReviewWindow,
  giveBack,
  isHeld,
  leaveReview,
  showReview,
  takeTicket,
} from '#entrypoints/background/review-windows.ts';
import { browser } from '#imports';
import { plainDraft } from '#utils/core/draft/draft.ts';
import type { HeldReview } from '#utils/messages/names.ts';

const noteReturned = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('#entrypoints/background/review-records.ts', () => ({ noteReturned }));

const TAB = 7;
const draft = plainDraft('通知');
const held: HeldReview = { draft, images: [], question: null, manual: false, changed: false };
const other: HeldReview = { ...held, draft: { ...draft, fields: { text: '另一条' } } };

/** Addresses of the review windows that are open, by the ticket in them. */
const shown: string[] = [];

/** The tabs that are open: the stand-in for the browser's own cannot close one in a window of its own. */
const open = new Set<number>();

/** The ticket of the window shown last. */
function ticket(): string {
  return new URL(shown.at(-1) ?? '').searchParams.get('ticket') ?? '';
}

beforeEach(() => {
  fakeBrowser.reset();
  shown.length = 0;
  open.clear();
  noteReturned.mockClear();
  vi.spyOn(browser.windows, 'create').mockImplementation(async (options) => {
    shown.push(String(options?.url));
    const id = 100 + shown.length;
    open.add(id);
    return { tabs: [{ id }] } as never;
  });
  vi.spyOn(browser.windows, 'update').mockImplementation(async () => ({}) as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation((async (id: number) => ({ id, windowId: 1 })) as never);
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [...open].map((id) => ({ id }))) as never);
  vi.spyOn(browser.tabs, 'remove').mockImplementation((async (id: number) => open.delete(id)) as never);
  vi.spyOn(browser.tabs, 'update').mockImplementation((async (_tabId: number, options: { url: string }) =>
    shown.push(options.url)) as never);
});

describe('a ticket', () => {
  it('passes what was held, once, for the tab that asked', async () => {
    await showReview(TAB, held);
    expect(await findReviewWindow(ticket())).toMatchObject({ tabId: TAB, draft });
    expect(await takeTicket(ticket(), (window) => isHeld(window, held))).toMatchObject({ tabId: TAB });
    expect(await takeTicket(ticket(), () => true)).toBeNull();
    expect(await findReviewWindow(ticket())).toBeNull();
  });

  it('passes nothing else, and stays good', async () => {
    await showReview(TAB, held);
    expect(await takeTicket(ticket(), (window) => isHeld(window, other))).toBeNull();
    expect(await takeTicket(ticket(), (window) => isHeld(window, { draft, manual: true }))).toBeNull();
    expect(await takeTicket('made up', () => true)).toBeNull();
    expect(await takeTicket(ticket(), (window) => isHeld(window, held))).not.toBeNull();
  });

  it('by hand passes what the person pasted', async () => {
    await showReview(TAB, { ...held, manual: true });
    const pasted = { draft: other.draft, manual: true };
    expect(await takeTicket(ticket(), (window) => isHeld(window, pasted))).not.toBeNull();
  });

  it('is good again when its pass could not be recorded', async () => {
    await showReview(TAB, held);
    await takeTicket(ticket());
    await giveBack(ticket());
    expect(await takeTicket(ticket())).not.toBeNull();
  });

  it('two at once: one of them gets it', async () => {
    await showReview(TAB, held);
    const both = await Promise.all([takeTicket(ticket()), takeTicket(ticket())]);
    expect(both.filter((taken) => taken !== null)).toHaveLength(1);
  });
});

describe('the window of a tab', () => {
  it('is one: the same content again only brings it to the front', async () => {
    expect(await showReview(TAB, held)).toBe(true);
    expect(await showReview(TAB, held)).toBe(false);
    expect(shown).toHaveLength(1);
  });

  it('shows another content in the same window, under a new ticket', async () => {
    await showReview(TAB, held);
    const first = ticket();
    expect(await showReview(TAB, other)).toBe(true);
    expect(browser.windows.create).toHaveBeenCalledTimes(1);
    expect(await findReviewWindow(first)).toBeNull();
    expect((await findReviewWindow(ticket()))?.draft).toEqual(other.draft);
  });

  it('another tab has its own', async () => {
    await showReview(TAB, held);
    await showReview(TAB + 1, held);
    expect(browser.windows.create).toHaveBeenCalledTimes(2);
  });

  it('closes with its tab, and the undecided review is a return', async () => {
    await showReview(TAB, held);
    await leaveReview(TAB);
    expect(open.size).toBe(0);
    expect(noteReturned).toHaveBeenCalledWith(draft, []);
    expect(await findReviewWindow(ticket())).toBeNull();
  });

  it('once passed, closing it is no return', async () => {
    await showReview(TAB, held);
    const window = await takeTicket(ticket());
    await leaveReview(window?.shownIn ?? -1);
    expect(noteReturned).not.toHaveBeenCalled();
  });

  it('closed by the person, it opens anew', async () => {
    await showReview(TAB, held);
    const window = await findReviewWindow(ticket());
    open.clear();
    await leaveReview(window?.shownIn ?? -1);
    expect(noteReturned).toHaveBeenCalledTimes(1);
    expect(await showReview(TAB, held)).toBe(true);
    expect(browser.windows.create).toHaveBeenCalledTimes(2);
  });
});
