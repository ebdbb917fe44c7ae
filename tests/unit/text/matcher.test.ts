import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildMatcher, findAll } from '#utils/core/text/matcher.ts';
import { startMeter } from '#utils/core/text/meter.ts';

const word = fc.string({ unit: fc.constantFrom('截', '止', '到', 'a'), minLength: 1, maxLength: 4 });

it('finds exactly what a search for each pattern finds', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 8 }),
      fc.array(word).map((parts) => parts.join('')),
      (patterns, text) => {
        const expected = patterns.flatMap((pattern, index) =>
          Array.from(text, (_, start) => start)
            .filter((start) => text.startsWith(pattern, start))
            .map((start) => `${index} ${start} ${start + pattern.length}`),
        );
        const found = findAll(buildMatcher(patterns), text, startMeter());
        expect(found.map(({ index, start, end }) => `${index} ${start} ${end}`).sort()).toEqual(
          expected.sort(),
        );
      },
    ),
  );
});

it('looks at each character a bounded number of times', () => {
  const matcher = buildMatcher(['aaaaab', 'aaab']);
  const meter = startMeter();
  findAll(matcher, 'a'.repeat(1000), meter);
  expect(meter.steps).toBeLessThanOrEqual(2000);
});
