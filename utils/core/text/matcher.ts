import { placeNodes } from './double-array.ts';
import type { Meter } from './meter.ts';
import { buildTrie, type Trie } from './trie.ts';

/** One occurrence of pattern number `index` in the text, in UTF-16 code units. */
export interface Occurrence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/**
 * An Aho–Corasick automaton in flat arrays. A state is the place of its edges: the edge by class `c` is cell `state + c`,
 * which is that state's when it is marked `c`. States without edges are left out: an edge to one leads on to where its
 * failure would. Flags ride on the state, so that the common case touches one cell.
 */
export interface Matcher {
  /** Class of every UTF-16 code unit, 0 for those in no pattern. */
  readonly classOf: Uint16Array;
  /** Code unit of every class, from class 1 on: `classOf` the other way round. */
  readonly codes: Uint16Array;
  /** Two numbers per cell: the class it is marked with, and the state its edge leads to, with flags. */
  readonly cells: Int32Array;
  /** By state: where to go when there is no edge, with flags. */
  readonly fails: Int32Array;
  /** By cell: the longest pattern that ends with this edge, -1 for none. */
  readonly heads: Int32Array;
  /** By pattern: the next one that ends where it does, -1 for none. */
  readonly links: Int32Array;
  /** By pattern: its length in code units. */
  readonly lengths: Uint16Array;
}

/** Flags of a state: a pattern ends with the edge that led here; the state fails to the root. */
const ENDS = 1 << 31;
const FAILS_TO_ROOT = 1 << 30;
const STATE = FAILS_TO_ROOT - 1;

/**
 * Builds an Aho–Corasick automaton over literal patterns (up to 65,535 code units each; an empty one never occurs);
 * cost is the sum of their lengths.
 */
export function buildMatcher(patterns: readonly string[]): Matcher {
  const trie = buildTrie(patterns);
  const order = orderNodes(trie);
  const { fail, head, links } = linkFailures(trie, order);
  const inner = order.filter((node) => trie.firstChild[node] !== 0);
  const { base, length } = placeNodes(trie, inner);
  const strong = strengthen(trie, order, fail);
  const cells = new Int32Array(2 * length).fill(-1);
  const heads = new Int32Array(length).fill(-1);
  const fails = new Int32Array(length);
  const stateOf = (node: number) => (base[node] ?? 0) | (strong[node] === 0 ? FAILS_TO_ROOT : 0);
  // The root's own cells are all marked: what begins no pattern leads back to it.
  for (let label = 0; label <= trie.codes.length; label += 1) {
    cells[2 * label] = label;
    cells[2 * label + 1] = FAILS_TO_ROOT;
  }
  for (const node of inner) {
    fails[base[node] ?? 0] = stateOf(strong[node] ?? 0);
    for (let child = trie.firstChild[node] ?? 0; child !== 0; child = trie.nextSibling[child] ?? 0) {
      const cell = (base[node] ?? 0) + (trie.label[child] ?? 0);
      const lands = trie.firstChild[child] === 0 ? (strong[child] ?? 0) : child;
      cells[2 * cell] = trie.label[child] ?? 0;
      cells[2 * cell + 1] = stateOf(lands) | ((head[child] ?? -1) >= 0 ? ENDS : 0);
      heads[cell] = head[child] ?? -1;
    }
  }
  const lengths = Uint16Array.from(patterns, (pattern) => pattern.length);
  return { classOf: trie.classOf, codes: trie.codes, cells, fails, heads, links, lengths };
}

/** Every occurrence of every pattern, overlapping ones included, in order of their ends. Linear in text and output. */
export function findAll(matcher: Matcher, text: string, meter: Meter): Occurrence[] {
  const { classOf, cells, fails, heads, links, lengths } = matcher;
  const found: Occurrence[] = [];
  let failed = 0;
  let state = FAILS_TO_ROOT;
  for (let at = 0; at < text.length; at += 1) {
    const label = classOf[text.charCodeAt(at)] as number;
    let cell = (state & STATE) + label;
    while (cells[2 * cell] !== label) {
      failed += 1;
      if ((state & FAILS_TO_ROOT) !== 0) {
        cell = label;
        break;
      }
      state = fails[state & STATE] as number;
      cell = (state & STATE) + label;
    }
    state = cells[2 * cell + 1] as number;
    if (state < 0)
      for (let index = heads[cell] as number; index >= 0; index = links[index] as number)
        found.push({ index, start: at + 1 - (lengths[index] as number), end: at + 1 });
  }
  meter.steps += text.length + failed + found.length;
  return found;
}

/** Nodes by depth, the root first. */
function orderNodes({ size, firstChild, nextSibling }: Trie): Int32Array {
  const order = new Int32Array(size);
  let tail = 1;
  for (let at = 0; at < tail; at += 1)
    for (let child = firstChild[order[at] ?? 0] ?? 0; child !== 0; child = nextSibling[child] ?? 0) {
      order[tail] = child;
      tail += 1;
    }
  return order;
}

/** Where each node fails to, the longest pattern that ends in it, and after each pattern the next shorter one. */
function linkFailures(trie: Trie, order: Int32Array) {
  const fail = new Int32Array(trie.size);
  const head = new Int32Array(trie.size).fill(-1);
  const links = trie.twin.slice();
  for (const node of order) {
    for (let child = trie.firstChild[node] ?? 0; child !== 0; child = trie.nextSibling[child] ?? 0) {
      const label = trie.label[child] ?? 0;
      let to = 0;
      for (let from = node; from !== 0 && to === 0; ) {
        from = fail[from] ?? 0;
        to = trie.findChild(from, label);
      }
      fail[child] = to;
      const shorter = head[to] ?? -1;
      let last = trie.word[child] ?? -1;
      head[child] = last < 0 ? shorter : last;
      while (last >= 0 && (links[last] ?? -1) >= 0) last = links[last] ?? -1;
      if (last >= 0) links[last] = shorter;
    }
  }
  return { fail, head, links };
}

/** Failures that skip nodes whose edges have been tried already: no edges at all, or only edges this node has too. */
function strengthen(trie: Trie, order: Int32Array, fail: Int32Array): Int32Array {
  const strong = new Int32Array(trie.size);
  for (const node of order) {
    const to = fail[node] ?? 0;
    strong[node] = to !== 0 && addsNothing(to, node) ? (strong[to] ?? 0) : to;
  }
  return strong;

  function addsNothing(to: number, node: number): boolean {
    for (let child = trie.firstChild[to] ?? 0; child !== 0; child = trie.nextSibling[child] ?? 0)
      if (trie.findChild(node, trie.label[child] ?? 0) === 0) return false;
    return true;
  }
}
