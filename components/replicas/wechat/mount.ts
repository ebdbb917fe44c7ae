import { h, render } from 'preact';
import { seededRandom } from '../classes.ts';
import { readPageOptions } from '../page-options.ts';
import { App } from './App.tsx';
import { writePageData } from './account.ts';
import type { Backend } from './backend.ts';
import { CASES } from './options.ts';
import type { Router } from './router.ts';
import './kit.css';
import './dialog.css';
import './editor.css';
import './talk.css';

/**
 * Builds the simulated platform inside `root`. `router` says which of its pages and with which query (`build`, `case`,
 * `seed`); `random` draws ids unless the query fixes them. Returns the function that takes the page away.
 */
export function mountWechat(
  root: Element,
  router: Router,
  backend: Backend,
  random: () => number,
): () => void {
  const { search } = new URL(router.address(), 'https://mp.weixin.qq.com');
  const options = readPageOptions(search, CASES);
  writePageData(!options.cases.has('logged-out'));
  render(
    h(App, { backend, options, router, random: options.seed === null ? random : seededRandom(options.seed) }),
    root,
  );
  return () => render(null, root);
}
