/** The tree of all patterns while an automaton is being built: nodes are numbers, 0 is the root, edges are classes. */
export interface Trie {
  /** Nodes, the root among them. */
  readonly size: number;
  /** Class of every UTF-16 code unit; 0: in no pattern. Frequent ones have low numbers, which packs them closer. */
  readonly classOf: Uint16Array;
  /** Code unit of every class, from class 1 on. */
  readonly codes: Uint16Array;
  /** Class that leads to a node. */
  readonly label: Uint16Array;
  /** Linked lists of children; 0 ends one, since the root is nobody's child. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Pattern that ends in a node, -1 for none. */
  readonly word: Int32Array;
  /** The next pattern with the very same letters, by pattern, -1 for none. */
  readonly twin: Int32Array;
  /** The child of `node` by `label`, 0 for none. */
  readonly findChild: (node: number, label: number) => number;
}

/** Builds the tree in time linear in the sum of the lengths. An empty pattern is nowhere in it. */
export function buildTrie(patterns: readonly string[]): Trie {
  const { classOf, codes, total } = classify(patterns);
  const label = new Uint16Array(total + 1);
  const parent = new Int32Array(total + 1);
  const firstChild = new Int32Array(total + 1);
  const nextSibling = new Int32Array(total + 1);
  const word = new Int32Array(total + 1).fill(-1);
  const twin = new Int32Array(patterns.length).fill(-1);
  // Open addressing, at most half full.
  const mask = 2 ** Math.ceil(Math.log2(2 * (total + 2))) - 1;
  const slots = new Int32Array(mask + 1);
  let size = 1;

  const findSlot = (node: number, by: number) => {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(by, 0x85ebca6b)) & mask;
    for (;;) {
      const child = slots[slot] ?? 0;
      if (child === 0 || (parent[child] === node && label[child] === by)) return slot;
      slot = (slot + 1) & mask;
    }
  };

  patterns.forEach((pattern, index) => {
    let node = 0;
    for (let at = 0; at < pattern.length; at += 1) {
      const by = classOf[pattern.charCodeAt(at)] ?? 0;
      const slot = findSlot(node, by);
      let child = slots[slot] ?? 0;
      if (child === 0) {
        child = size;
        size += 1;
        slots[slot] = child;
        parent[child] = node;
        label[child] = by;
        nextSibling[child] = firstChild[node] ?? 0;
        firstChild[node] = child;
      }
      node = child;
    }
    if (node === 0) return;
    twin[index] = word[node] ?? -1;
    word[node] = index;
  });
  const findChild = (node: number, by: number) => slots[findSlot(node, by)] ?? 0;
  return { size, classOf, codes, label, firstChild, nextSibling, word, twin, findChild };
}

function classify(patterns: readonly string[]) {
  const counts = new Map<number, number>();
  let total = 0;
  for (const pattern of patterns) {
    total += pattern.length;
    for (let at = 0; at < pattern.length; at += 1) {
      const code = pattern.charCodeAt(at);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  const commonFirst = [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b);
  const codes = Uint16Array.from(commonFirst, ([code]) => code);
  return { classOf: classTable(codes), codes, total };
}

/** The table from code units to classes that `codes` stands for. */
export function classTable(codes: Uint16Array): Uint16Array {
  const classOf = new Uint16Array(0x10000);
  codes.forEach((code, index) => {
    classOf[code] = index + 1;
  });
  return classOf;
}
