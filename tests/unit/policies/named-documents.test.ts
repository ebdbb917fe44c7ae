import { describe, expect, it } from 'vitest';
import { findNamedDocuments, isSameDocument } from '#utils/core/policies/named-documents.ts';
import { startMeter } from '#utils/core/text/meter.ts';

const find = (...texts: string[]) => findNamedDocuments(texts, startMeter());

describe('documents a post names', () => {
  it('are titles that say their kind, and numbers in standard form, each once', () => {
    const text =
      '近日，区政府办公室印发《北仑区养犬管理办法（试行）》（仑政办[2026]007号）。《北仑区养犬管理办法（试行）》自7月1日起施行，《人民日报》作了报道。';
    expect(find('', text)).toEqual(['北仑区养犬管理办法（试行）', '仑政办〔2026〕7号']);
  });

  it('do not carry a number that could name a person', () => {
    expect(find('印发《关于13800000000号来信的处理决定》')).toEqual(['关于***********号来信的处理决定']);
  });

  it('are a dozen at most, and none where there are none', () => {
    expect(find(Array.from({ length: 40 }, (_, at) => `《第${at}批次的管理办法》`).join(''))).toHaveLength(
      12,
    );
    expect(find('本周六上午举办义诊。', '《》《》《')).toEqual([]);
  });
});

describe('one document', () => {
  it.each([
    ['北仑区养犬管理办法（试行）', '北仑区养犬管理办法'],
    ['宁波市北仑区养犬管理办法', '北仑区养犬管理办法'],
    ['关于印发北仑区养犬管理办法', '北仑区养犬管理办法'],
    ['仑政办〔2026〕7号', '仑政办〔2026〕7号'],
  ])('%s is %s', (one, other) => {
    expect(isSameDocument(one, other)).toBe(true);
    expect(isSameDocument(other, one)).toBe(true);
  });

  it.each([
    ['北仑区养犬管理办法', '管理办法'],
    ['北仑区养犬管理办法', '北仑区停车管理办法'],
    ['仑政办〔2026〕7号', '仑政办〔2026〕17号'],
    ['北仑区养犬管理办法', '北仑区养犬管理办法实施细则'],
  ])('%s is not %s', (one, other) => {
    expect(isSameDocument(one, other)).toBe(false);
  });
});
