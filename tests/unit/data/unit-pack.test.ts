import { describe, expect, it } from 'vitest';
import { changeUnit, loadUnit, UNIT_KEY } from '#utils/data/unit-pack.ts';
import { emptyUnitPack } from '#utils/packs/unit-pack.ts';
import { memoryArea } from './memory-area.ts';

const APP = '0.1.0';
const pack = (version: string) => ({ ...emptyUnitPack('2026-03-01', { askReviewer: false }), version });

describe('the stored unit pack', () => {
  it('is not there at first', async () => {
    expect(await loadUnit(memoryArea(), APP)).toEqual({ now: null, before: null, broken: null });
  });

  it('keeps the one before, down to there being none', async () => {
    const area = memoryArea();
    await changeUnit(area, APP, async () => pack('1.0.1'));
    expect(await loadUnit(area, APP)).toMatchObject({ now: { version: '1.0.1' }, before: { pack: null } });
    const second = await changeUnit(area, APP, async () => pack('1.0.2'));
    expect(second).toMatchObject({ now: { version: '1.0.2' }, before: { pack: { version: '1.0.1' } } });
    expect(await changeUnit(area, APP, async () => undefined)).toEqual(second);
    const removed = await changeUnit(area, APP, async () => null);
    expect(removed).toMatchObject({ now: null, before: { pack: { version: '1.0.2' } } });
  });

  it.each([
    ['a field nobody knows', { now: { ...pack('1.0.0'), typoes: [] }, before: null }],
    ['something else', 'nonsense'],
    ['a pack for a newer version', { now: { ...pack('1.0.0'), minApp: '9.0.0' }, before: null }],
  ])('is said to be broken: %s; it is kept when something takes its place', async (_name, stored) => {
    const area = memoryArea({ [UNIT_KEY]: stored });
    expect(await loadUnit(area, APP)).toMatchObject({ now: null, broken: { reason: expect.any(String) } });
    expect(area.items[UNIT_KEY]).toEqual(stored);
    await changeUnit(area, APP, async () => pack('1.0.3'));
    expect(await loadUnit(area, APP)).toMatchObject({ now: { version: '1.0.3' }, broken: null });
    expect(area.items[`${UNIT_KEY}.backup.1`]).toEqual(stored);
  });

  it('two changes at once both count', async () => {
    const area = memoryArea();
    const next = ({ now }: Awaited<ReturnType<typeof loadUnit>>) =>
      Promise.resolve(pack(now ? '1.0.2' : '1.0.1'));
    await Promise.all([changeUnit(area, APP, next), changeUnit(area, APP, next)]);
    expect(await loadUnit(area, APP)).toMatchObject({ now: { version: '1.0.2' } });
  });
});
