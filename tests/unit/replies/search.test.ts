import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '#utils/core/replies/search/answer-index.ts';
import { buildAnswerIndex } from '#utils/core/replies/search/build-index.ts';
import { packIndex, unpackIndex } from '#utils/core/replies/search/index-bytes.ts';
import { search } from '#utils/core/replies/search/search.ts';
import { compileSynonyms } from '#utils/core/replies/search/synonyms.ts';

const LIBRARY: readonly SearchEntry[] = [
  {
    id: 'household',
    question: '户口迁移需要哪些材料',
    variants: ['投靠子女怎么迁户口'],
    answer: '请携带身份证、户口簿和房产证到户籍窗口办理，五个工作日内办结。',
  },
  {
    id: 'fund',
    question: '住房公积金怎么提取',
    answer: '购房、租房、退休均可提取，可在浙里办线上申请，也可到公积金中心窗口办理。',
  },
  {
    id: 'noise',
    question: '工地夜间施工噪声扰民向谁反映',
    answer: '夜间二十二时至次日六时禁止施工，请拨打12345，由综合行政执法队到场查处。',
  },
  {
    id: 'lamp',
    question: '路灯不亮找哪个部门维修',
    answer: '请告知路段和灯杆编号，市政养护单位四十八小时内修复。',
  },
  {
    id: 'school',
    question: '小学新生报名的时间和学区怎么查',
    answer: '每年五月公布招生范围，六月上旬在网上登记，可按户籍地址查询学区。',
  },
  {
    id: 'tricycle',
    question: '电动三轮车可以上牌照吗',
    answer: '目录内的车辆凭发票和合格证上牌，目录外的不予登记。',
  },
  { id: 'refund', question: '停车三天内退费', answer: '请联系停车场。' },
  { id: 'leak', question: '农户屋顶坍落', answer: '请联系村委会。' },
];
const SYNONYMS = compileSynonyms([['落户', '户口迁移', '迁户口']]);
const index = buildAnswerIndex(LIBRARY);
const find = (text: string, inIndex = index) =>
  search(inIndex, text, { limit: 3, synonyms: SYNONYMS }).matters.map(({ text: words, offered, hits }) => ({
    words,
    offered,
    first: hits[0]?.id,
  }));

describe('finds', () => {
  it.each([
    ['what is asked in its own words', '路灯不亮找谁修', 'lamp'],
    ['a variant', '我想问一下投靠子女怎么迁户口呢', 'household'],
    ['what only the answer says', '招生范围什么时候公布', 'school'],
    ['another word for the same', '落户', 'household'],
    ['a word typed by its sound', '三仑车', 'tricycle'],
    ['two wrong characters of a name for it', '住房公鸡金怎么题取', 'fund'],
    [
      'the matter in a letter full of courtesy',
      '尊敬的领导您好！百忙之中打扰了，希望有关部门重视：我家楼下工地夜里十二点还在施工，噪声扰民，谢谢！',
      'noise',
    ],
  ])('%s', (_name, text, id) => {
    expect(find(text)[0]?.first).toBe(id);
  });

  it('offers what is plainly right', () => {
    expect(find('工地夜间施工噪声扰民向谁反映')).toEqual([
      { words: '工地夜间施工噪声扰民向谁反映', offered: true, first: 'noise' },
    ]);
  });

  it.each(['苹果手机怎么截屏', '谢谢', '👍👍👍', '', '2026', 'hello world', '今天天气真好，大家周末愉快'])(
    'offers nothing for %j',
    (text) => {
      expect(find(text).map(({ offered }) => offered)).toEqual([false]);
    },
  );

  it('reads width and case as one', () => {
    expect(find('ＥＴＣ')).toEqual(find('etc').map((matter) => ({ ...matter, words: 'ＥＴＣ' })));
  });

  it('an entry that asks the very same comes after all others', () => {
    const twins = buildAnswerIndex([
      ...LIBRARY,
      { id: 'lamp-2', question: '路灯不亮，找哪个部门维修？', answer: '请拨打市政热线。' },
    ]);
    const [matter] = search(twins, '路灯不亮找哪个部门维修', { limit: 9 }).matters;
    const ids = matter?.hits.map(({ id }) => id) ?? [];
    expect(ids.slice(-1)).toEqual(['lamp-2']);
    expect(ids[0]).toBe('lamp');
    expect(ids.length).toBeGreaterThan(2);
  });
});

describe('several matters', () => {
  const both = '工地夜间施工噪声扰民向谁反映？另外住房公积金怎么提取，公积金中心在哪里？';

  it('come back one by one, in their order and words', () => {
    expect(find(both)).toEqual([
      { words: '工地夜间施工噪声扰民向谁反映？', offered: true, first: 'noise' },
      { words: '另外住房公积金怎么提取，公积金中心在哪里？', offered: true, first: 'fund' },
    ]);
  });

  it('one matter told in several sentences stays one', () => {
    expect(
      find('工地夜间施工噪声扰民。夜间二十二时以后还在施工，噪声很大！到底向谁反映工地施工？'),
    ).toHaveLength(1);
  });
});

describe('whatever comes', () => {
  it('gives the same answer to the same words', () => {
    const once = search(buildAnswerIndex(LIBRARY), '公积金和路灯', { limit: 5, synonyms: SYNONYMS });
    expect(search(index, '公积金和路灯', { limit: 5, synonyms: SYNONYMS })).toEqual(once);
  });

  it('reads a message of 20,000 characters, and no further', () => {
    const long = '工地夜间施工噪声扰民向谁反映？'.repeat(1_334);
    expect(find(long)[0]?.first).toBe('noise');
    expect(search(index, `${'路灯。'.repeat(7_000)}公积金`, { limit: 1 })).toEqual(
      search(index, '路灯。'.repeat(7_000), { limit: 1 }),
    );
  });

  it('an empty library finds nothing', () => {
    expect(search(buildAnswerIndex([]), '路灯', { limit: 3 })).toEqual({
      matters: [{ text: '路灯', offered: false, hits: [] }],
    });
  });

  it('grows with the text, not with its square', () => {
    const sizes = [1, 8].map((times) =>
      buildAnswerIndex(
        Array.from({ length: 200 * times }, (_, at) => ({
          id: String(at),
          question: `第${at}条`,
          answer: LIBRARY[at % LIBRARY.length]?.answer ?? '',
        })),
      ),
    );
    const [small = 0, large = 0] = sizes.map(({ entries, letters }) => entries.length + letters.length);
    expect(large / small).toBeLessThan(9);
  });
});

describe('kept and read back', () => {
  const entries = fc.array(
    fc.record({
      question: fc.string({ unit: fc.constantFrom(...'路灯不亮户口迁移公积金Ａa1，。 é') }),
      variants: fc.array(fc.string({ unit: fc.constantFrom(...'修理落户提取?') }), { maxLength: 2 }),
      answer: fc.string({ unit: fc.constantFrom(...'请拨打电话办理窗口路灯户口') }),
    }),
    { maxLength: 12 },
  );
  const asked = fc.string({ unit: fc.constantFrom(...'路灯户口公积金窗口修理。？落户鸡') });

  it('answers the same', () => {
    fc.assert(
      fc.property(entries, asked, (given, text) => {
        const fresh = buildAnswerIndex(given.map((entry, at) => ({ id: `e${at}`, ...entry })));
        const kept = unpackIndex(packIndex(fresh));
        if (!kept.ok) throw new Error(kept.error);
        const options = { limit: 5, synonyms: SYNONYMS };
        expect(search(kept.value, text, options)).toEqual(search(fresh, text, options));
      }),
    );
  });

  it('is refused when a single bit is another, or something is missing', () => {
    const whole = new Uint8Array(packIndex(index));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(7), (at, bit) => {
        const changed = whole.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(unpackIndex(changed.buffer).ok).toBe(false);
      }),
    );
    expect(unpackIndex(whole.slice(0, whole.length - 4).buffer)).toEqual({ ok: false, error: 'not whole' });
    expect(unpackIndex(new ArrayBuffer(0)).ok).toBe(false);
  });
});
