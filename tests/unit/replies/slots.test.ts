import { describe, expect, it } from 'vitest';
import { fillSlots, findBrokenSlots, findSlots, SLOT_NAME_MAX, slotsOf } from '#utils/core/replies/slots.ts';

const TEXT = '请到{{办理地点}}办理，电话 {{ 联系电话 }}。【温馨提示】{{办理地点}}周末不开放。';

describe('slots', () => {
  it('are found by name with exact offsets; a heading in 【】 is none', () => {
    const slots = findSlots(TEXT);
    expect(slots.map(({ name }) => name)).toEqual(['办理地点', '联系电话', '办理地点']);
    expect(slots.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      '{{办理地点}}',
      '{{ 联系电话 }}',
      '{{办理地点}}',
    ]);
  });

  it('of the long and the short text are one list', () => {
    expect(slotsOf({ answer: TEXT, short: '{{网址}}，{{联系电话}}' })).toEqual([
      '办理地点',
      '联系电话',
      '网址',
    ]);
  });

  it('are filled everywhere they appear; what has no value stays and is named once', () => {
    const half = fillSlots(TEXT, { 办理地点: ' 云湖区政务服务中心 ', 联系电话: '  ' });
    expect(half.text).toBe(
      '请到云湖区政务服务中心办理，电话 {{ 联系电话 }}。【温馨提示】云湖区政务服务中心周末不开放。',
    );
    expect(half.missing).toEqual(['联系电话']);
  });

  it('take a value as it is, even one that looks like a slot or a name every object has', () => {
    expect(fillSlots('{{a}}{{constructor}}', { a: '$&{{b}}' })).toEqual({
      text: '$&{{b}}{{constructor}}',
      missing: ['constructor'],
    });
  });

  it('half written are told, with where they stand', () => {
    const text = '到{{地点}办理，{{时间}}前';
    expect(findBrokenSlots(text)).toEqual([{ start: 1, end: 3 }]);
    expect(findBrokenSlots('{{}}')).toHaveLength(2);
    expect(findBrokenSlots(`{{${'长'.repeat(SLOT_NAME_MAX + 1)}}}`)).toHaveLength(2);
    expect(findBrokenSlots(TEXT)).toEqual([]);
  });
});
