import { describe, expect, it } from 'vitest';
import { loadNational, readNational } from '#tests/contracts/rule-examples.ts';
import { findFault } from '#tests/fuzz/find-fault.ts';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { startMeter } from '#utils/core/text/meter.ts';
import { parsePack } from '#utils/packs/load.ts';

const pack = loadNational();
/** Long texts on a loaded machine: no statement about time. */
const PATIENCE = 120_000;
const MEGABYTE = 1_000_000;

describe('bad input', () => {
  it.each(['国', '1', ' ', '\ud83d'])(
    'a million times “%s” is checked, with work in proportion',
    (character) => {
      const steps = (length: number) => {
        const meter = startMeter();
        run(plainDraft(character.repeat(length)), pack, { meter });
        return meter.steps;
      };
      // A hundredth more for what the ends of a text spare.
      expect(steps(MEGABYTE)).toBeLessThanOrEqual(1.01 * (MEGABYTE / 10_000) * steps(10_000));
    },
    PATIENCE,
  );

  it.each([
    ['lone surrogates', '\ud83d\ude00\udc00\ud800国\udfff'],
    ['right-to-left and back', '通知\u202eאבג\u2067مرحبا\u2069123\u202c二〇二六年'],
    ['mentions', '@某某街道发布 '],
    ['mentions without an end', '@'],
    ['marks and joiners', 'e\u0301\u0300\u200d\ufe0f'],
    ['quotes opened and never closed', '“《（「'],
    ['numbers without an end', '3302061990030700'],
    ['dots', 'a.b.'],
    ['blank lines', ' \r\n\t\n\u3000'],
    ['nothing printable', '\u0000\u0001\u200b\ufeff'],
  ])(
    'ten thousand times %s',
    (_what, unit) => {
      expect(findFault(plainDraft(unit.repeat(10_000)), pack)).toBeNull();
    },
    PATIENCE,
  );
});

describe('a big pack', () => {
  const term: Readonly<Record<string, unknown>> = {
    gate: 'wording',
    level: 'note',
    why: '测试用词',
    fix: null,
    guard: null,
    examples: { hit: ['见'], miss: ['无'] },
  };
  const words = Array.from({ length: 100_000 }, (_, index) =>
    String.fromCharCode(0x4e00 + (index % 317), 0x5000 + Math.floor(index / 317), 0x6000 + (index % 11)),
  );

  it(
    'of a hundred thousand words is let in and searched in proportion to the text',
    () => {
      const parsed = parsePack({
        ...readNational(),
        unitTerms: words.map((word) => ({ ...term, term: word })),
      });
      if (!parsed.ok) throw new Error(parsed.error.reason);
      expect(findFault(plainDraft(words.slice(0, 7000).join('')), parsed.value)).toBeNull();
      expect(
        findFault(
          plainDraft(
            words
              .map((word) => word.slice(0, 2))
              .join('')
              .slice(0, 40_000),
          ),
          parsed.value,
        ),
      ).toBeNull();
    },
    PATIENCE,
  );

  it.each(['(?:国+)+家', '(?:国|国国){1,12}家', '(?:国?){9}', '国{0,16}国{0,16}国{0,16}国{0,16}家'])(
    'is refused for the guard %s, naming the entry',
    (guard) => {
      const unitTerms: Record<string, unknown>[] = words
        .slice(0, 100)
        .map((word) => ({ ...term, term: word }));
      const bad = unitTerms.with(57, { ...term, term: '国家', guard });
      expect(parsePack({ ...readNational(), unitTerms: bad })).toMatchObject({
        ok: false,
        error: { path: 'unitTerms[57].guard' },
      });
    },
  );
});
