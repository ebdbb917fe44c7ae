import type { SitePatch } from '../core/checks/pack.ts';
import { putInFront } from '../dom/locate.ts';
import type { Site } from './define-site.ts';

export interface Patched {
  /** The adapter is declared wrong: nothing it reads may be relied on. */
  readonly off: boolean;
  /** Takes the patches back. */
  undo(): void;
}

/**
 * Patches this site's selector lists in place, in front of what is built in, so that everything which looks something
 * up follows at once. An entry with an unknown key, or a selector this browser cannot read, is left out whole.
 */
export function applyPatches(site: Site, patches: readonly SitePatch[], doc: Document): Patched {
  const own = patches.filter((patch) => patch.site === site.id && isUsable(patch, site, doc));
  const undo = own.flatMap(({ selectors = {} }) =>
    Object.entries(selectors).map(([key, css]) => putInFront(site.selectors[key] ?? [], css)),
  );
  return {
    off: own.some((patch) => patch.off === true),
    undo: () => {
      // Last in, first out: two patches of one key stand one before the other.
      for (const step of undo.toReversed()) step();
    },
  };
}

function isUsable({ selectors = {} }: SitePatch, site: Site, doc: Document): boolean {
  return Object.entries(selectors).every(
    ([key, css]) => Object.hasOwn(site.selectors, key) && css.every((one) => isReadable(one, doc)),
  );
}

function isReadable(css: string, doc: Document): boolean {
  try {
    doc.querySelector(css);
    return true;
  } catch {
    // Only a selector this browser does not know throws here.
    return false;
  }
}
