import { describe, expect, it } from 'vitest';
import { changeImported, loadImported, SOURCES_KEY } from '#utils/data/source-import.ts';
import { memoryArea } from './memory-area.ts';

const list = (name: string) => ({
  importedOn: '2026-03-02',
  sources: [{ name, category: '央媒', official: false, hosts: [], aliases: [] }],
});

describe('the imported list of sources', () => {
  it('is the built-in one at first', async () => {
    expect(await loadImported(memoryArea())).toEqual({ now: null, before: null, isBroken: false });
  });

  it('keeps the one before, so that it can be taken back', async () => {
    const area = memoryArea();
    await changeImported(area, () => list('新华通讯社'));
    const second = await changeImported(area, () => list('人民日报社'));
    expect(second).toMatchObject({ now: list('人民日报社'), before: { list: list('新华通讯社') } });
    expect(await changeImported(area, () => undefined)).toEqual(second);
    const back = await changeImported(area, ({ before }) => before?.list);
    expect(back.now).toEqual(list('新华通讯社'));
  });

  it.each([
    ['something else', 'nonsense'],
    ['a field nobody knows', { now: { ...list('甲乙'), surprise: 1 }, before: null }],
    ['an entry without a name', { now: list(''), before: null }],
  ])('is said to be broken: %s; it is kept when something takes its place', async (_name, stored) => {
    const area = memoryArea({ [SOURCES_KEY]: stored });
    expect(await loadImported(area)).toEqual({ now: null, before: null, isBroken: true });
    expect(area.items[SOURCES_KEY]).toEqual(stored);
    const next = await changeImported(area, () => list('新华通讯社'));
    expect(next).toMatchObject({ now: list('新华通讯社'), isBroken: false });
    expect(area.items[`${SOURCES_KEY}.backup.1`]).toEqual(stored);
  });

  it('two changes at once both count', async () => {
    const area = memoryArea();
    await Promise.all([changeImported(area, () => list('甲乙')), changeImported(area, () => list('丙丁'))]);
    expect(await loadImported(area)).toMatchObject({ now: list('丙丁'), before: { list: list('甲乙') } });
  });
});
