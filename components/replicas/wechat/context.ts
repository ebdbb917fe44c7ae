import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Backend, Outcome } from './backend.ts';
import type { PageOptions } from './options.ts';
import type { Router } from './router.ts';

export interface PageContext {
  readonly options: PageOptions;
  readonly router: Router;
  readonly backend: Backend;
  readonly random: () => number;
  /** Sends a request with the session's token; an expired session turns the page into the login page. */
  request(path: string, fields?: Readonly<Record<string, string>>): Promise<Outcome>;
  toast(words: string): void;
}

export const Page = createContext<PageContext | null>(null);

/** The context of the page around; the components of the replica only live inside one. */
export function usePage(): PageContext {
  const page = useContext(Page);
  if (!page) throw new Error('outside of the replica page');
  return page;
}
