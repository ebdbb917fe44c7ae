/** Ranges this script paints in one document under one name. */
interface Painted {
  readonly name: string;
  readonly ranges: readonly Range[];
}

/** COMPAT(firefox<140): no Custom Highlight API; the lines are then drawn above the page instead. */
export function canHighlight(doc: Document): boolean {
  const view = doc.defaultView;
  return Boolean(view && 'Highlight' in view && view.CSS.highlights);
}

/**
 * Paints ranges of one document with the CSS Custom Highlight API: registered, nothing inserted, no attribute changed.
 * The styles are the extension's own sheet. Returns the function that takes exactly these away again.
 */
export function paintRanges(doc: Document, painted: readonly Painted[]): () => void {
  const view = doc.defaultView;
  if (!view || !canHighlight(doc)) return () => undefined;
  const { highlights } = view.CSS;
  for (const { name, ranges } of painted) {
    const highlight = highlights.get(name) ?? new view.Highlight();
    for (const range of ranges) highlight.add(range);
    if (highlight.size) highlights.set(name, highlight);
  }
  return () => {
    for (const { name, ranges } of painted) {
      const highlight = highlights.get(name);
      for (const range of ranges) highlight?.delete(range);
      if (highlight?.size === 0) highlights.delete(name);
    }
  };
}
