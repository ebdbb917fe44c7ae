import { h, render } from 'preact';
import { createClassOf, seededRandom } from '../classes.ts';
import { readPageOptions } from '../page-options.ts';
import { App } from './App.tsx';
import { ACCOUNT, type Account, writePageConfig } from './account.ts';
import type { Backend } from './backend.ts';
import { CASES } from './options.ts';
import type { Router } from './router.ts';
import './kit.css';
import './icons.css';
import './layout.css';
import './feed.css';
import './talk.css';
import './desk.css';

/**
 * Builds the simulated Weibo inside `root`. `search` is the page's query (`build`, `case`, `seed`), `router` says which of
 * its pages; `random` draws the hashed classes unless the query fixes them. Returns the function that takes the page away.
 */
export function mountWeibo(
  root: Element,
  search: string,
  router: Router,
  backend: Backend,
  random: () => number,
): () => void {
  const options = readPageOptions(search, CASES);
  const classOf = createClassOf(options.build, options.seed === null ? random : seededRandom(options.seed));
  const draw = (account: Account) => {
    const loggedIn = !options.cases.has('logged-out');
    writePageConfig(loggedIn ? account : null);
    document.title = `${account.screen_name} · 仿真后台`;
    render(h(App, { classOf, backend, options, router, account }), root);
  };
  if (options.cases.has('script-fetch') || options.cases.has('F45')) {
    window.__replica = {
      publishByScript: async (content) => {
        await backend.send('/ajax/statuses/update', { content, visible: '0', pic_id: '', share_id: '' });
      },
      switchAccount: (name) => draw({ id: 7_000_000_002, idstr: '7000000002', screen_name: name }),
    };
  }
  draw(ACCOUNT);
  return () => render(null, root);
}
