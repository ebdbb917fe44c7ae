import { describe, expect, it } from 'vitest';
import { adoptTerms, compileTerms, findTerms } from '#utils/core/checks/find-terms.ts';
import { type Pack, TERM_LISTS } from '#utils/core/checks/pack.ts';
import { buildMatcher } from '#utils/core/text/matcher.ts';
import { startMeter } from '#utils/core/text/meter.ts';
import { EMPTY_PACK } from './rule-runner.ts';

const examples = { hit: [], miss: [] };

function typo(wrong: string, guard: string | null = null) {
  return { wrong, right: '对', guard, level: 'warn', examples } as const;
}

function samplePack(): Pack {
  return {
    ...EMPTY_PACK,
    typos: [typo('安照'), typo('截止', '截止(?=到)')],
    confusables: [{ text: '截止', other: '截至', why: '看后文', guard: null, examples }],
    formerNames: [{ old: '卫生局', now: '卫生健康局', since: null, guard: null, examples }],
    unitTerms: [
      { term: '生局', gate: 'wording', level: 'note', why: '测试', fix: null, guard: null, examples },
      {
        term: '安照',
        gate: 'wording',
        level: 'note',
        why: '测试',
        fix: null,
        guard: '(?<!不)安照',
        examples,
      },
    ],
  };
}

const TEXT = '不安照截止到，卫生局截止。';

function searchAll(pack: Pack, text = TEXT, meter = startMeter()) {
  return Object.fromEntries(
    TERM_LISTS.map((list) => [
      list,
      findTerms(list, text, pack, meter).map(({ index, start, end }) => [
        index,
        text.slice(start, end),
        start,
      ]),
    ]),
  );
}

describe('the words of a pack', () => {
  it('are found per list, by their number in it, when their guard agrees', () => {
    expect(searchAll(samplePack())).toEqual({
      typos: [
        [0, '安照', 1],
        [1, '截止', 3],
      ],
      confusables: [
        [0, '截止', 3],
        [0, '截止', 10],
      ],
      formerNames: [[0, '卫生局', 7]],
      unitTerms: [[0, '生局', 8]],
    });
  });

  it('cost one pass over a text however many lists are asked for', () => {
    const pack = samplePack();
    const [one, all] = [startMeter(), startMeter()];
    findTerms('typos', TEXT, pack, one);
    searchAll(pack, TEXT, all);
    searchAll(pack, TEXT, all);
    expect(all.steps).toBe(one.steps);
    expect(one.steps).toBeGreaterThanOrEqual(TEXT.length);
  });

  it('do not mix packs or texts', () => {
    const meter = startMeter();
    expect(searchAll(samplePack(), TEXT, meter)).not.toEqual(searchAll(EMPTY_PACK, TEXT, meter));
    expect(searchAll(samplePack(), '安照', meter)).toMatchObject({
      typos: [[0, '安照', 0]],
      formerNames: [],
    });
  });

  it('are found by an automaton kept from earlier, and one of other words is refused', () => {
    const pack = samplePack();
    expect(adoptTerms(pack, buildMatcher(['安照']))).toBe(false);
    expect(adoptTerms(pack, buildMatcher(['一', '二', '三', '四', '五', '六']))).toBe(false);
    const kept = compileTerms(samplePack());
    expect(adoptTerms(pack, kept)).toBe(true);
    expect(compileTerms(pack)).toBe(kept);
    expect(searchAll(pack)).toEqual(searchAll(samplePack()));
  });
});
