import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from '#utils/core/checks/rules/registry.ts';
import { sites } from '#utils/sites/registry.ts';
import { renderCatalogue } from './catalogue.ts';
import { withSites } from './sites-table.ts';

export interface GeneratedDocument {
  /** Path below the project's root. */
  readonly path: string;
  readonly absolute: string;
  /** What it should say now, made from the registries and, for a README, from its hand-written rest. */
  readonly render: () => string;
}

/** Every document that is written, wholly or in part, from the code. */
export const documents: readonly GeneratedDocument[] = [
  inProject('README.zh-CN.md', (current) => withSites(current(), sites, 'zh_CN')),
  inProject('README.md', (current) => withSites(current(), sites, 'en')),
  inProject('utils/core/checks/rules/README.md', () => renderCatalogue(RULES)),
];

function inProject(path: string, render: (current: () => string) => string): GeneratedDocument {
  const absolute = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  return { path, absolute, render: () => render(() => readFileSync(absolute, 'utf8')) };
}
