import type { Inquiry, Site } from '#utils/sites/define-site.ts';

/** The comments and messages on the page, looked for when somebody asks and the page has changed since. */
export function startInquiries(site: Site) {
  let list: readonly Inquiry[] | null = null;

  const all = (): readonly Inquiry[] => {
    list ??= site.findInquiries?.(document) ?? [];
    return list;
  };

  return {
    all,
    stale: () => {
      list = null;
    },
    /** The one an element of the page belongs to; of several around it the innermost. */
    around: (target: Node): Inquiry | null =>
      all().findLast(({ element, box }) => element.contains(target) || box?.contains(target)) ?? null,
    /**
     * The same inquiry as the page shows it this moment; `null` when it is gone or another one is in its place. Words of
     * time run on (「刚刚」, 「1分钟前」): in the same place, author and text are enough.
     */
    again(known: Inquiry): Inquiry | null {
      list = null;
      const same = all().filter(({ key }) => key === known.key);
      if (same.length === 1) return same[0] ?? null;
      const said = all().filter(({ author, text }) => author === known.author && text === known.text);
      return said.find(({ element }) => element === known.element) ?? null;
    },
  };
}

export type Inquiries = ReturnType<typeof startInquiries>;
