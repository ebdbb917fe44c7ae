import type { Form, PageKind } from './define-site.ts';

/** What a page is to the guard at one moment. `missing`: something that must be there, or was meant to be, is not. */
export type Assessment = 'idle' | 'guarding' | 'missing';

export interface PageView {
  readonly page: PageKind | null;
  readonly forms: readonly Form[];
  /** Visible buttons with a guarded label that belong to no form. */
  readonly orphans: number;
  readonly loggedOut: boolean;
  /** The page publishes from where nobody can look. */
  readonly blind?: boolean;
}

/** Pure: whether the adapter recognises what the page shows. Nothing to guard is `idle`, never `guarding`. */
export function assess({ page, forms, orphans, loggedOut, blind }: PageView): Assessment {
  if (loggedOut) return 'idle';
  if (blind) return 'missing';
  const present = new Set(forms.map((form) => form.surface));
  if (page?.requires.some((surface) => !present.has(surface))) return 'missing';
  if (page?.requiresAny && !page.requiresAny.some((surface) => present.has(surface))) return 'missing';
  if (page && orphans > 0) return 'missing';
  return forms.length > 0 ? 'guarding' : 'idle';
}
