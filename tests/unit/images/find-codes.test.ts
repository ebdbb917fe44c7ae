import { describe, expect, it } from 'vitest';
import { findCodes } from '#utils/images/find-codes.ts';
import { codesOn, pixels } from './sample.ts';

const SHOP = 'https://item.taobao.com/item.htm?id=1';
const OFFICE = 'https://www.zjzwfw.gov.cn/';
const waves = (x: number, y: number) => 128 + 60 * Math.sin(x / 50) + 40 * Math.cos(y / 37);
const find = (placed: Parameters<typeof codesOn>[1], width = 640, height = 480) =>
  findCodes(pixels(width, height, codesOn(waves, placed)));

describe('QR codes', () => {
  it('one, as it stands', async () => {
    expect(await find([{ text: SHOP, left: 100, top: 90, module: 6 }])).toEqual([SHOP]);
  });

  it('one, turned', async () => {
    expect(await find([{ text: SHOP, left: 200, top: 100, module: 6, degrees: 33 }])).toEqual([SHOP]);
  });

  it('one, small', async () => {
    expect(await find([{ text: SHOP, left: 200, top: 100, module: 2 }])).toEqual([SHOP]);
  });

  it('several, of which two say the same', async () => {
    const found = await find([
      { text: SHOP, left: 20, top: 20, module: 4 },
      { text: OFFICE, left: 300, top: 40, module: 5 },
      { text: SHOP, left: 320, top: 260, module: 3, degrees: 15 },
    ]);
    expect(found.toSorted()).toEqual([SHOP, OFFICE].toSorted());
  });

  it('in Chinese', async () => {
    expect(await find([{ text: '云湖区发布 https://a.cn', left: 50, top: 50, module: 5 }])).toEqual([
      '云湖区发布 https://a.cn',
    ]);
  });

  it('none', async () => {
    expect(await find([])).toEqual([]);
    expect(await find([], 1, 1)).toEqual([]);
  });
});
