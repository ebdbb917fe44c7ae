import { describe, expect, it } from 'vitest';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { gramsOf } from '#utils/core/provenance/grams.ts';
import { EMPTY_PACK } from './rule-runner.ts';

const ORIGINAL =
  '云湖区今年新增公共停车泊位两千三百个，改造老旧小区十二个，惠及居民八千余户。各街道将在六月底前完成摸底，逐户登记，分批公示。';
const registered = [
  { host: 'www.news.cn', title: '', at: '2026-06-01T09:00:00+08:00', grams: new Set(gramsOf(ORIGINAL)) },
];
const found = (text: string, originals: readonly string[] = []) =>
  run(plainDraft(text), EMPTY_PACK, { registered, originals }).filter(({ kind }) =>
    kind.endsWith('-quotation'),
  );

describe('source-quotation', () => {
  it.each([
    ['another figure', ORIGINAL.replace('三百', '三千'), ['千']],
    ['a word put in', ORIGINAL.replace('将在', '将要在'), ['要']],
    ['a word left out', ORIGINAL.replace('逐户登记', '逐登记'), ['登']],
    ['two places', ORIGINAL.replace('三百', '三千').replace('六月', '七月'), ['千', '七']],
    ['line breaks in it', ORIGINAL.replace('三百', '三千').replaceAll('。', '。\n\n'), ['千']],
  ])('finds %s', (_name, text, words) => {
    expect(found(text).map((finding) => finding.text)).toEqual(words);
  });

  it('is silent about the passage as it stands, own words beside it, and another text', () => {
    expect(found(`转发：${ORIGINAL}请互相转告。`)).toEqual([]);
    expect(
      found('明天上午九点，区政务服务大厅照常开放，办理社保、医保、不动产登记等业务，请错峰前往，带齐证件。'),
    ).toEqual([]);
  });

  it('gives way to the original itself, which knows the right words', () => {
    const [finding, ...others] = found(ORIGINAL.replace('三百', '三千'), [ORIGINAL]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'original-quotation', text: '千', fix: '百' });
  });
});
