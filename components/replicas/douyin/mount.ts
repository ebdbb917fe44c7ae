import { h, render } from 'preact';
import { seededRandom } from '../classes.ts';
import { readPageOptions } from '../page-options.ts';
import { App } from './App.tsx';
import type { Backend } from './backend.ts';
import { createClassOf } from './classes.ts';
import { CASES } from './options.ts';
import type { Router } from './router.ts';
import './kit.css';
import './form.css';
import './talk.css';

/**
 * Builds the simulated creator centre inside `root`. `search` is the page's query (`build`, `case`, `seed`), `router` says
 * which of its pages; `random` draws the hashed classes unless the query fixes them. Returns the function that takes the
 * page away.
 */
export function mountDouyin(
  root: Element,
  search: string,
  router: Router,
  backend: Backend,
  random: () => number,
): () => void {
  const options = readPageOptions(search, CASES);
  const classOf = createClassOf(options.seed === null ? random : seededRandom(options.seed));
  render(h(App, { classOf, backend, options, router }), root);
  return () => render(null, root);
}
