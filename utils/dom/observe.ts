const GAP_MS = 150;

/** Attributes that decide whether an editor or button is there and can be seen. */
const ATTRIBUTES = ['placeholder', 'hidden', 'style', 'class', 'disabled', 'contenteditable', 'open'];

/**
 * Calls `look` when the document may show something else: DOM changes (bundled, at most one call per gap, the last
 * change never lost), loading, navigation without loading. Returns the stop function.
 */
export function observePage(look: () => void): () => void {
  const own = new AbortController();
  const options = { capture: true, signal: own.signal };
  let timer: ReturnType<typeof setTimeout> | null = null;
  let next = 0;

  const request = () => {
    if (timer !== null) return;
    timer = setTimeout(
      () => {
        timer = null;
        next = performance.now() + GAP_MS;
        look();
      },
      Math.max(0, next - performance.now()),
    );
  };

  const watcher = new MutationObserver(request);
  watcher.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  addEventListener('load', request, options);
  addEventListener('popstate', request, options);
  addEventListener('hashchange', request, options);
  // pushState makes no event of its own; the Navigation API reports it where there is one.
  if ('navigation' in globalThis) navigation.addEventListener('currententrychange', request, options);
  request();
  return () => {
    own.abort();
    watcher.disconnect();
    if (timer !== null) clearTimeout(timer);
  };
}
