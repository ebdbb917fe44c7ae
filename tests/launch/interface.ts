import type { ElementHandle, Page } from 'puppeteer';
import { findAccessible } from './accessible.ts';
import { waitFor } from './wait.ts';

/** A part of the interface, found by what people and screen readers call it. */
export interface Part {
  readonly handle: ElementHandle;
  /** Waits for a part of this role and name below this one. */
  get(role: string, name?: string): Promise<Part>;
  all(role: string, name?: string): Promise<Part[]>;
  /** A real mouse click at its middle. */
  click(): Promise<void>;
  /** Clicks it and types with real keys. */
  type(text: string): Promise<void>;
  text(): Promise<string>;
  isDisabled(): Promise<boolean>;
  isChecked(): Promise<boolean>;
}

/** The part a handle stands for. */
export function partOf(page: Page, handle: ElementHandle): Part {
  const all = async (role: string, name?: string): Promise<Part[]> => {
    const handles = await findAccessible(page, name === undefined ? { role } : { role, name }, handle);
    return handles.map((found) => partOf(page, found));
  };
  const click = (): Promise<void> => handle.click();
  return {
    handle,
    all,
    click,
    get: (role, name) => waitFor(`${role} ${name ?? ''}`, async () => (await all(role, name))[0]),
    type: async (text) => {
      await click();
      await page.keyboard.type(text);
    },
    text: () => handle.evaluate((element) => element.textContent ?? ''),
    isDisabled: () => handle.evaluate((element) => element.matches(':disabled, [aria-disabled="true"]')),
    isChecked: () => handle.evaluate((element) => element.matches(':checked, [aria-checked="true"]')),
  };
}

/** Parts of the page's whole interface with this role and name, ours in its closed root included. */
export async function findParts(page: Page, role: string, name?: string): Promise<Part[]> {
  const handles = await findAccessible(page, name === undefined ? { role } : { role, name });
  return handles.map((handle) => partOf(page, handle));
}

/** Waits for the first such part. */
export function getPart(page: Page, role: string, name?: string): Promise<Part> {
  return waitFor(`${role} ${name ?? ''}`, async () => (await findParts(page, role, name))[0]);
}

/** The review dialog 「发布前审核」, or `undefined` while it is not open. */
export async function findReview(page: Page): Promise<Part | undefined> {
  return (await findParts(page, 'dialog', '发布前审核'))[0];
}

/** The words of the chip in the page, such as 「先审 已守护 · 未见问题」; `undefined` while there is none. */
export async function findChip(page: Page): Promise<string | undefined> {
  const texts = await Promise.all((await findParts(page, 'status')).map((part) => part.text()));
  return texts.find((text) => text.trim().startsWith('先审'))?.trim();
}

/**
 * Clicks a button until the thing it should cause has happened: a button that counts only after it has been visible
 * for a while gives no outward sign of when that is.
 */
export async function clickUntil(part: Part, what: string, happened: () => Promise<boolean>): Promise<void> {
  await waitFor(what, async () => {
    if (await happened()) return true;
    if (await part.isDisabled()) return false;
    await part.click();
    return waitFor(what, happened, 400).catch(() => false);
  });
}
