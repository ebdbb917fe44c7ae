/** Where the page is, and how it goes elsewhere. In the browser that is the address bar; the range keeps its own. */
export interface Router {
  /** Path and query. */
  address(): string;
  /** Changes the address without loading, as saving a new draft does. */
  replace(address: string): void;
  /** Goes there, loading anew. */
  go(address: string): void;
  /** Opens it in a new tab. */
  open(address: string): void;
}

export const addressRouter: Router = {
  address: () => location.pathname + location.search,
  replace: (address) => history.replaceState(null, '', address),
  go: (address) => location.assign(address),
  open: (address) => {
    window.open(address, '_blank');
  },
};
