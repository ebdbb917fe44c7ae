import { useCallback, useEffect, useState } from 'preact/hooks';

/** The current path and the way to another one within the page, by `history.pushState`, keeping the page's query. */
export function useRoute(): [string, (path: string) => void] {
  const [route, setRoute] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setRoute(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const goTo = useCallback((path: string) => {
    history.pushState(null, '', path);
    setRoute(location.pathname);
    scrollTo(0, 0);
  }, []);
  return [route, goTo];
}
