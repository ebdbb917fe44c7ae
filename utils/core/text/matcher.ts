import type { Meter } from './meter.ts';

/** One occurrence of pattern number `index` in the text, in UTF-16 code units. */
export interface Occurrence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<number, Node>;
  fail: Node | null;
  /** Nearest node on the fail chain that ends a pattern, so that reporting never walks empty links. */
  output: Node | null;
  index: number;
  length: number;
}

export interface Matcher {
  readonly root: Node;
}

/** Builds an Aho–Corasick automaton over distinct, non-empty literal patterns; cost is the sum of their lengths. */
export function buildMatcher(patterns: readonly string[]): Matcher {
  const root = createNode();
  patterns.forEach((pattern, index) => {
    let node = root;
    for (let at = 0; at < pattern.length; at += 1) node = ensureChild(node, pattern.charCodeAt(at));
    node.index = index;
    node.length = pattern.length;
  });
  linkFailures(root);
  return { root };
}

/** Every occurrence of every pattern, overlapping ones included, in order of their ends. Linear in text and output. */
export function findAll(matcher: Matcher, text: string, meter: Meter): Occurrence[] {
  const found: Occurrence[] = [];
  let node = matcher.root;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    meter.steps += 1;
    let child = node.next.get(code);
    while (!child && node.fail) {
      node = node.fail;
      meter.steps += 1;
      child = node.next.get(code);
    }
    node = child ?? matcher.root;
    for (let end: Node | null = node.index < 0 ? node.output : node; end; end = end.output) {
      meter.steps += 1;
      found.push({ index: end.index, start: at + 1 - end.length, end: at + 1 });
    }
  }
  return found;
}

function createNode(): Node {
  return { next: new Map(), fail: null, output: null, index: -1, length: 0 };
}

function ensureChild(node: Node, code: number): Node {
  const known = node.next.get(code);
  if (known) return known;
  const child = createNode();
  node.next.set(code, child);
  return child;
}

function linkFailures(root: Node): void {
  const queue: Node[] = [root];
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head];
    if (!node) break;
    for (const [code, child] of node.next) {
      let fail = node.fail;
      while (fail && !fail.next.has(code)) fail = fail.fail;
      child.fail = fail?.next.get(code) ?? root;
      child.output = child.fail.index < 0 ? child.fail.output : child.fail;
      queue.push(child);
    }
  }
}
