import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClassOf } from '../classes.ts';
import type { Account } from './account.ts';
import type { Backend } from './backend.ts';
import type { PageOptions } from './options.ts';

export interface PageContext {
  readonly classOf: ClassOf;
  readonly backend: Backend;
  readonly options: PageOptions;
  readonly account: Account;
  readonly loggedIn: boolean;
  showToast(text: string): void;
  /** Sends a publishing request and settles toast, robot check and feed; `true` when it was published. */
  publish(request: PublishRequest): Promise<boolean>;
}

export interface PublishRequest {
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Said once it is out; default 发布成功. */
  readonly done?: string;
  /** Called with the new post's id once the platform has accepted it. */
  onPublished(id: string): void;
}

export const Page = createContext<PageContext | null>(null);

/** The context of the page around; the components of the replica only live inside one. */
export function usePage(): PageContext {
  const page = useContext(Page);
  if (!page) throw new Error('outside of the replica page');
  return page;
}
