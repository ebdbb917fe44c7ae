/** Which generation of the site's build is imitated; they name their classes differently. */
export type Build = 'old' | 'new';

/** The hashed class of one local name of one component, stable for one load of the page. */
export type ClassOf = (component: string, local: string) => string;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const MIXED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Class names as the site's bundlers make them: `Form_input_3JT2Q` (old) or `_input_13iqr_8` (new). They are drawn
 * anew for every load, so that nothing can come to depend on one of them. `random` yields numbers in [0, 1).
 */
export function createClassOf(build: Build, random: () => number): ClassOf {
  const made = new Map<string, string>();
  const hashes = new Map<string, string>();
  return (component, local) => {
    const key = `${component}.${local}`;
    const known = made.get(key);
    if (known) return known;
    const name =
      build === 'old'
        ? `${component}_${local}_${draw(MIXED, random)}`
        : `_${local}_${hashOf(component)}_${1 + Math.floor(random() * 200)}`;
    made.set(key, name);
    return name;
  };

  function hashOf(component: string): string {
    const hash = hashes.get(component) ?? draw(LETTERS, random);
    hashes.set(component, hash);
    return hash;
  }
}

/** Numbers in [0, 1) that repeat for the same seed: frozen pages need the same hashes every time. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function draw(alphabet: string, random: () => number): string {
  return Array.from({ length: 5 }, () => alphabet[Math.floor(random() * alphabet.length)] ?? 'x').join('');
}
