import type { Draft } from '../draft/draft.ts';
import { fold } from '../text/fold.ts';
import type { Meter } from '../text/meter.ts';
import { findLinks } from './find-links.ts';

const shownBy = new WeakMap<Meter, { readonly draft: Draft; readonly shown: ReadonlySet<string> }>();

/** Where the addresses in a draft's own texts lead, as full URLs: what stands beside need not be told again. */
export function shownLinks(draft: Draft, meter: Meter): ReadonlySet<string> {
  const known = shownBy.get(meter);
  if (known?.draft === draft) return known.shown;
  const texts = Object.values(draft.fields);
  const shown = new Set(
    texts.flatMap((text) => findLinks(fold(text, meter), meter).map(({ url }) => url.href)),
  );
  shownBy.set(meter, { draft, shown });
  return shown;
}
