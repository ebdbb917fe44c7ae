const FULL = 0.5;
const SPREAD = 0x9e3779b1;

/** Numbers keys in order of first appearance; open addressing, because a Map of a million numbers takes ten times the room. */
export class TermTable {
  size = 0;
  private mask: number;
  private slots: Int32Array;
  private known: Uint32Array;

  /** `expected`: keys there will probably be; more are taken too. */
  constructor(expected: number) {
    let cells = 1 << 10;
    while (cells * FULL < expected) cells *= 2;
    this.mask = cells - 1;
    this.slots = new Int32Array(cells).fill(-1);
    this.known = new Uint32Array(cells * FULL);
  }

  /** Number of the key, a new one where it was not known. */
  ensure(key: number): number {
    let cell = this.cellOf(key);
    const found = this.slots[cell] as number;
    if (found >= 0) return found;
    if (this.size === this.known.length) {
      this.grow();
      cell = this.cellOf(key);
    }
    this.slots[cell] = this.size;
    this.known[this.size] = key;
    this.size += 1;
    return this.size - 1;
  }

  /** Number of the key, -1 where it is not known. */
  find(key: number): number {
    return this.slots[this.cellOf(key)] as number;
  }

  /** The keys in order of their numbers. */
  keys(): Uint32Array {
    return this.known.subarray(0, this.size);
  }

  /** The cell that holds the key, or the empty one where it belongs. */
  private cellOf(key: number): number {
    let cell = (Math.imul(key, SPREAD) >>> 7) & this.mask;
    for (;;) {
      const number = this.slots[cell] as number;
      if (number < 0 || this.known[number] === key) return cell;
      cell = (cell + 1) & this.mask;
    }
  }

  private grow(): void {
    const bigger = new TermTable(this.size * 2);
    for (const key of this.keys()) bigger.ensure(key);
    this.mask = bigger.mask;
    this.slots = bigger.slots;
    this.known = bigger.known;
  }
}
