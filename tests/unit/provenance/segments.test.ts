import { describe, expect, it } from 'vitest';
import { compareWithOriginals } from '#utils/core/provenance/segments.ts';

const ORIGINAL =
  '区政府决定自七月一日起调整公交票价，六十五周岁以上老年人凭证免费乘车，学生凭证享受半价优惠，残疾人免费。';
const compare = (text: string) => compareWithOriginals({ text }, [ORIGINAL]);
const shown = (text: string) =>
  compare(text).passages.map(({ segments }) => segments.map(({ kind, text: part }) => `${kind}:${part}`));

describe('与原文比对', () => {
  it('says that a text agrees, blanks aside', () => {
    const { differences, agreement, passages } = compare(
      `转：${ORIGINAL.slice(0, 18)}\n${ORIGINAL.slice(18)}`,
    );
    expect({ differences, agreement }).toEqual({ differences: 0, agreement: 1 });
    expect(passages).toHaveLength(1);
  });

  it('shows what the draft has and what the original has, with a little on either side', () => {
    const at = ORIGINAL.indexOf('半价');
    expect(shown(ORIGINAL.replace('半价', '五折'))).toEqual([
      [
        'cut:',
        `same:${ORIGINAL.slice(at - 24, at)}`,
        'missing:半价',
        'added:五折',
        'same:优惠，残疾人免费。',
      ],
    ]);
  });

  it('shows what is missing as the original has it', () => {
    const segments = compare(ORIGINAL.replace('以上', '')).passages[0]?.segments ?? [];
    expect(segments.filter(({ kind }) => kind !== 'same' && kind !== 'cut')).toEqual([
      { kind: 'missing', text: '以上' },
    ]);
  });

  it('counts differences and the share that agrees', () => {
    const { differences, agreement } = compare(ORIGINAL.replace('半价', '五折'));
    expect(differences).toBe(1);
    expect(agreement).toBeCloseTo((ORIGINAL.length - 2) / ORIGINAL.length, 5);
  });

  it('finds nothing in a text that quotes nothing', () => {
    expect(compare('明天上午九点，区政务服务大厅照常开放。')).toEqual({
      passages: [],
      differences: 0,
      agreement: 0,
    });
  });
});
