import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Backend } from './backend.ts';
import type { ClassOf } from './classes.ts';
import type { PageOptions } from './options.ts';
import type { Router } from './router.ts';

export interface PageContext {
  readonly classOf: ClassOf;
  readonly backend: Backend;
  readonly options: PageOptions;
  readonly router: Router;
  go(path: string): void;
  showToast(text: string): void;
  /** Sends a publishing request, with the SMS check between if the platform asks for it; `true` when it was accepted. */
  publish(path: string, value: unknown): Promise<boolean>;
}

export const Page = createContext<PageContext | null>(null);

/** The context of the page around; the components of the replica only live inside one. */
export function usePage(): PageContext {
  const page = useContext(Page);
  if (!page) throw new Error('outside of the replica page');
  return page;
}
