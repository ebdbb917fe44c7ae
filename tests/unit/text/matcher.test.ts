import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher, findAll, type Matcher } from '#utils/core/text/matcher.ts';
import { packMatcher, unpackMatcher } from '#utils/core/text/matcher-bytes.ts';
import { startMeter } from '#utils/core/text/meter.ts';

// Few letters, so that words share beginnings, ends and whole insides; half a surrogate pair is a letter like others.
const letter = fc.constantFrom('截', '止', '到', 'a', '\ud83d');
const word = fc.string({ unit: letter, maxLength: 5 });
const words = fc.array(word, { maxLength: 12 });
const text = fc
  .array(fc.oneof(word, fc.constantFrom('x', '\u0000', '\uffff')))
  .map((parts) => parts.join(''));

function search(matcher: Matcher, source: string): string[] {
  return findAll(matcher, source, startMeter()).map(({ index, start, end }) => `${index} ${start} ${end}`);
}

function searchEach(patterns: readonly string[], source: string): string[] {
  return patterns.flatMap((pattern, index) =>
    Array.from({ length: source.length }, (_, start) => start)
      .filter((start) => pattern !== '' && source.startsWith(pattern, start))
      .map((start) => `${index} ${start} ${start + pattern.length}`),
  );
}

describe('findAll', () => {
  it('finds exactly what a search for each pattern finds: twins, parts of others and empty ones too', () => {
    fc.assert(
      fc.property(words, text, (patterns, source) => {
        expect(search(buildMatcher(patterns), source).sort()).toEqual(searchEach(patterns, source).sort());
      }),
      { numRuns: 400 },
    );
  });

  it('answers in the order of ends, the longest first', () => {
    const found = findAll(buildMatcher(['丙', '乙丙', '甲', '甲乙丙']), '甲乙丙', startMeter());
    expect(found.map(({ index }) => index)).toEqual([2, 3, 1, 0]);
  });

  it('holds many words of many letters', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      String.fromCharCode(0x4e00 + index, 0x5000 + (index % 97)),
    );
    const source = many.join('、');
    const found = findAll(buildMatcher(many), source, startMeter());
    expect(found.map(({ index, start }) => [index, start])).toEqual(
      many.map((_, index) => [index, 3 * index]),
    );
  });

  it('looks at each character a bounded number of times', () => {
    const matcher = buildMatcher(['aaaaab', 'aaab']);
    const meter = startMeter();
    findAll(matcher, 'a'.repeat(1000), meter);
    expect(meter.steps).toBeLessThanOrEqual(2000);
  });
});

describe('bytes of a matcher', () => {
  const bytes = packMatcher(buildMatcher(['截止', '止', '截止到', 'aa']));

  function opened(buffer: ArrayBuffer): Matcher {
    const result = unpackMatcher(buffer);
    if (!result.ok) throw new Error(result.error);
    return result.value;
  }

  it('find the same', () => {
    fc.assert(
      fc.property(words, text, (patterns, source) => {
        const matcher = buildMatcher(patterns);
        expect(search(opened(packMatcher(matcher)), source)).toEqual(search(matcher, source));
      }),
    );
  });

  it('are refused when any one of them is another', () => {
    fc.assert(
      fc.property(fc.nat(bytes.byteLength - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = new Uint8Array(bytes.slice());
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(unpackMatcher(damaged.buffer).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('are refused when some are missing, added or of something else', () => {
    for (let length = 0; length < bytes.byteLength; length += 1)
      expect(unpackMatcher(bytes.slice(0, length)).ok).toBe(false);
    expect(unpackMatcher(new Uint8Array([...new Uint8Array(bytes), 0, 0, 0, 0]).buffer).ok).toBe(false);
    expect(unpackMatcher(new ArrayBuffer(4096)).ok).toBe(false);
  });
});
