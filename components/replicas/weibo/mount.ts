import { h, render } from 'preact';
import { createClassOf, seededRandom } from '../classes.ts';
import { App } from './App.tsx';
import { ACCOUNT, writePageConfig } from './account.ts';
import type { Backend } from './backend.ts';
import { readPageOptions } from './options.ts';
import './kit.css';
import './icons.css';
import './layout.css';
import './feed.css';

/**
 * Builds the simulated Weibo home page inside `root`. `search` is the page's query (`build`, `case`, `seed`);
 * `random` draws the hashed classes unless the query fixes them. Returns the function that takes the page away.
 */
export function mountWeibo(
  root: Element,
  search: string,
  backend: Backend,
  random: () => number,
): () => void {
  const options = readPageOptions(search);
  writePageConfig(!options.cases.has('logged-out'));
  if (options.cases.has('script-fetch')) {
    window.__replica = {
      publishByScript: async (content) => {
        await backend.send('/ajax/statuses/update', { content, visible: '0', pic_id: '', share_id: '' });
      },
    };
  }
  const classOf = createClassOf(options.build, options.seed === null ? random : seededRandom(options.seed));
  document.title = `${ACCOUNT.screen_name} · 仿真后台`;
  render(h(App, { classOf, backend, options }), root);
  return () => render(null, root);
}
