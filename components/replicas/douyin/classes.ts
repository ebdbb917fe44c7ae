/** The class of one local name, hashed as CSS modules do: `username-aLgaNB`. Stable for one load of the page. */
export type ClassOf = (local: string) => string;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Every deploy hashes anew, so that nothing can come to depend on a whole class. `random` yields numbers in [0, 1). */
export function createClassOf(random: () => number): ClassOf {
  const made = new Map<string, string>();
  return (local) => {
    const known = made.get(local);
    if (known) return known;
    const hash = Array.from({ length: 6 }, () => LETTERS[Math.floor(random() * LETTERS.length)] ?? 'x');
    const name = `${local}-${hash.join('')}`;
    made.set(local, name);
    return name;
  };
}
