import { fakeBrowser } from 'wxt/testing';

/** Stands in for `#imports` in unit and contract tests: an in-memory extension API instead of mocks. */
export const browser = fakeBrowser;

export function defineBackground(main: () => void): { main: () => void } {
  return { main };
}
