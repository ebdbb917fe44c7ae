import { describe, expect, it } from 'vitest';
import { findingsIn } from './rule-runner.ts';

const find = (text: string) =>
  findingsIn(text, 'id-card').map(({ text: stands, fix, level }) => [stands, fix, level]);
const MASKED = '330206********001X';

describe('id-card', () => {
  it.each([
    '33020619900307001X',
    '330206 19900307 001X',
    '330206-1990-0307-001x',
    '３３０２０６１９９００３０７００１Ｘ',
    '3302\u200b0619900307001X',
    '330206\u00a019900307\u3000001X',
    '𝟑𝟑𝟎𝟐𝟎𝟔19900307001X',
  ])('sees %j', (number) => {
    expect(find(`当事人${number}，已联系`)).toEqual([[number, MASKED, 'block']]);
  });

  it.each([
    ['masked', '身份证330206********001X'],
    ['masked with other marks', '身份证330206●●●●●●●●001X'],
    ['part of a longer serial', '编号1233020619900307001X'],
    ['continued by letters', '33020619900307001XAB'],
    ['a column break', '330206\n19900307\n001X'],
    ['a credit code', '统一社会信用代码914403001922038216'],
    ['born tomorrow', '33020620260602001X'],
    ['no cue and a wrong check digit', '流水号330206199003070011'],
  ])('passes what is %s', (_why, text) => {
    expect(find(text)).toEqual([]);
  });

  it('separates neighbours', () => {
    expect(find('33020619900307001X 11010519491231002X').map(([stands]) => stands)).toEqual([
      '33020619900307001X',
      '11010519491231002X',
    ]);
    expect(find('2026 33020619900307001X 5').map(([stands]) => stands)).toEqual(['33020619900307001X']);
  });

  it('asks about a mistyped, an old and a barely masked number only beside a cue', () => {
    expect(find('身份证号330206199003070011')).toEqual([
      ['330206199003070011', '330206********0011', 'warn'],
    ]);
    expect(find('身份证号310115661103834')).toEqual([['310115661103834', '310115*****3834', 'warn']]);
    expect(find('身份证号3302061990****001X')).toEqual([['3302061990****001X', null, 'warn']]);
  });
});
