import type { BuildPlugin } from './build-plugin.ts';

/** Files whose examples are proof for the tests and dead weight in every page: kinds of pages and endpoints. */
const FILES = /\/utils\/sites\/[a-z]+\/(?:site|pages|endpoints)\.ts$/;
const PROOFS = new Set(['is', 'isNot', 'blocks', 'passes']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly value?: { readonly type: string; readonly start: number; readonly end: number };
}

/** Empties the example lists of the sites' knowledge in the build; the sources, which the tests read, keep them. */
export function dropExamples(): BuildPlugin {
  return {
    name: 'drop-examples',
    transform(code, id) {
      if (!FILES.test(id)) return null;
      let out = code;
      for (const { start, end } of findLists(this.parse(code)).toReversed()) {
        out = `${out.slice(0, start)}[]${out.slice(end)}`;
      }
      return { code: out, map: null };
    },
  };
}

function findLists(node: unknown): { start: number; end: number }[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(findLists);
  const { type, key, value } = node as Node;
  const isProof = type === 'Property' && key?.name !== undefined && PROOFS.has(key.name);
  if (isProof && value?.type === 'ArrayExpression') return [{ start: value.start, end: value.end }];
  return Object.values(node).flatMap(findLists);
}
