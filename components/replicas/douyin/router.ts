/** Where the page is and how it gets elsewhere. The range keeps one in memory; elsewhere it is the address bar. */
export interface Router {
  path(): string;
  /** Another page of the same application, keeping the query. */
  go(path: string): void;
  /** Another address for the same page. */
  rename(path: string): void;
  /** Away from the application altogether. */
  leave(address: string): void;
  /** Calls back when the address was changed from outside; returns the function that stops it. */
  follow(look: () => void): () => void;
}

export const addressRouter: Router = {
  path: () => location.pathname,
  go: (path) => history.pushState(null, '', path + location.search),
  rename: (path) => history.replaceState(null, '', path + location.search),
  leave: (address) => location.assign(address),
  follow: (look) => {
    addEventListener('popstate', look);
    return () => removeEventListener('popstate', look);
  },
};
