import { describe, expect, it } from 'vitest';
import { findPassages, gramsOf } from '#utils/core/provenance/grams.ts';
import { startMeter } from '#utils/core/text/meter.ts';

const PAGE =
  '北仑区今年新增公共停车泊位两千三百个，改造老旧小区十二个，惠及居民八千余户。各街道要在六月底前完成摸底，逐户登记，分批公示。';
const page = new Set(gramsOf(PAGE));
const gapsIn = (text: string) =>
  findPassages(text, page).flatMap(({ gaps }) => gaps.map(({ start, end }) => text.slice(start, end)));

describe('fingerprints', () => {
  it('know a passage wherever it stands, whatever its layout', () => {
    const text = `据悉，${PAGE.slice(0, 20)}\n\n　　${PAGE.slice(20)}`;
    const [passage, ...others] = findPassages(text, page);
    expect(others).toEqual([]);
    expect(passage?.gaps).toEqual([]);
    expect(text.slice(passage?.start, passage?.end).replace(/\s/g, '')).toBe(PAGE);
    expect(passage?.same).toBe(passage?.length);
  });

  it('show one changed, added or missing character, and nothing beside it', () => {
    expect(gapsIn(PAGE.replace('三百个', '三千个'))).toEqual(['千']);
    expect(gapsIn(PAGE.replace('老旧小区', '老旧的小区'))).toEqual(['的']);
    const text = PAGE.replace('逐户登记', '逐登记');
    expect(gapsIn(text)).toEqual(['']);
    expect(findPassages(text, page)[0]?.gaps[0]?.start).toBe(text.indexOf('登记'));
  });

  it('do not take a shorter passage or other words for one', () => {
    expect(findPassages(PAGE.slice(0, 30), page)).toEqual([]);
    expect(
      findPassages('今天天气晴朗，最高气温二十六度，适宜户外活动，请市民注意防晒补水，错峰出行。', page),
    ).toEqual([]);
  });

  it('end a passage where the writer goes on with own words', () => {
    const own = '以上内容请各社区工作人员认真组织学习并抓好落实工作。';
    const found = findPassages(PAGE + own + PAGE, page);
    expect(found.map(({ gaps }) => gaps)).toEqual([[], []]);
  });

  it('keep no words: numbers of 32 bits, each once', () => {
    const grams = gramsOf(PAGE + PAGE);
    expect(new Set(grams).size).toBe(grams.length);
    expect(grams.every((gram) => Number.isInteger(gram) && gram >= 0 && gram < 2 ** 32)).toBe(true);
  });

  it.each(['', 'a', '\ud800'.repeat(50), '啊'.repeat(100_000)])('bear bad input, in linear work', (text) => {
    const meter = startMeter();
    findPassages(text, new Set(gramsOf(text)), meter);
    expect(meter.steps).toBeLessThanOrEqual(4 * text.length);
  });
});
