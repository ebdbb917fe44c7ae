import type { Trie } from './trie.ts';

/** How many free cells are tried for a node before it is put behind all others. */
const MOST_TRIES = 256;

/** Where each node's children lie: the child by class `c` in cell `base[node] + c`. No two nodes share a base. */
export interface Placement {
  readonly base: Int32Array;
  /** Cells to allocate, so that no base plus class lies outside. */
  readonly length: number;
}

/**
 * Lays the children of all inner nodes, given in the order of `nodes`, into one array without collisions, each at the
 * first place that is free. The root has base 0 and its cells to itself.
 */
export function placeNodes(trie: Trie, nodes: Int32Array): Placement {
  const span = trie.codes.length + 1;
  const base = new Int32Array(trie.size);
  let capacity = 2 * span + trie.size * 2;
  let taken = new Uint8Array(capacity);
  let asBase = new Uint8Array(capacity);
  /** Next cell that may be free, with the paths shortened as they are walked. */
  let skip = new Int32Array(capacity + 1).map((_, cell) => cell);
  taken.fill(1, 0, span);
  for (let cell = 0; cell < span; cell += 1) skip[cell] = cell + 1;
  asBase[0] = 1;
  let top = 0;
  const labels: number[] = [];

  const nextFree = (from: number) => {
    let cell = from;
    while (skip[cell] !== cell) {
      const further = skip[skip[cell] ?? 0] ?? 0;
      skip[cell] = further;
      cell = further;
    }
    return cell;
  };
  const grow = () => {
    const from = capacity;
    capacity *= 2;
    const [oldTaken, oldBase, oldSkip] = [taken, asBase, skip];
    taken = new Uint8Array(capacity);
    taken.set(oldTaken);
    asBase = new Uint8Array(capacity);
    asBase.set(oldBase);
    skip = new Int32Array(capacity + 1);
    skip.set(oldSkip);
    for (let cell = from; cell <= capacity; cell += 1) skip[cell] = cell;
  };
  const fits = (at: number) => {
    if (at < 1 || asBase[at] === 1) return false;
    for (const label of labels) if (taken[at + label] === 1) return false;
    return true;
  };

  for (const node of nodes) {
    if (node === 0) continue;
    labels.length = 0;
    for (let child = trie.firstChild[node] ?? 0; child !== 0; child = trie.nextSibling[child] ?? 0)
      labels.push(trie.label[child] ?? 0);
    const lowest = Math.min(...labels);
    if (top + 2 * span >= capacity) grow();
    let cell = nextFree(span);
    let at = cell - lowest;
    for (let tries = 0; !fits(at); tries += 1) {
      cell = tries < MOST_TRIES ? nextFree(cell + 1) : Math.max(cell + 1, top + 1 + lowest);
      at = cell - lowest;
    }
    base[node] = at;
    asBase[at] = 1;
    top = Math.max(top, at);
    for (const label of labels) {
      taken[at + label] = 1;
      skip[at + label] = at + label + 1;
    }
  }
  return { base, length: top + span };
}
