import { useCallback, useEffect, useState } from 'preact/hooks';

/** Where the page is and how it gets elsewhere. The range keeps one in memory; elsewhere it is the address bar. */
export interface Router {
  host(): string;
  path(): string;
  go(path: string): void;
  /** Calls back when the address was changed from outside; returns the function that stops it. */
  follow(look: () => void): () => void;
}

export const addressRouter: Router = {
  host: () => location.hostname,
  path: () => location.pathname,
  go: (path) => {
    history.pushState(null, '', path);
    scrollTo(0, 0);
  },
  follow: (look) => {
    addEventListener('popstate', look);
    return () => removeEventListener('popstate', look);
  },
};

/** The current path and the way to another one within the page. */
export function useRoute(router: Router): [string, (path: string) => void] {
  const [route, setRoute] = useState(router.path());
  useEffect(() => router.follow(() => setRoute(router.path())), [router]);
  const goTo = useCallback(
    (path: string) => {
      router.go(path);
      setRoute(router.path());
    },
    [router],
  );
  return [route, goTo];
}

const SHELLS: Readonly<Record<string, 'chat' | 'centre' | 'article'>> = {
  'api.weibo.com': 'chat',
  'me.weibo.com': 'centre',
  'card.weibo.com': 'article',
};

/** Which application lives on this host, and which of its pages is at this path. */
export function pageAt(host: string, path: string) {
  const shell = SHELLS[host];
  if (shell) return shell;
  if (/^\/comment\/inbox/.test(path)) return 'inbox';
  if (/^\/upload\//.test(path)) return 'video';
  if (/^\/(?:\d+\/\w+|detail\/\d+)$/.test(path)) return 'detail';
  return 'feed';
}
