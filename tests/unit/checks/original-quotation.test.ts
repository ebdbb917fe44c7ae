import { expect, it } from 'vitest';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { EMPTY_PACK } from './rule-runner.ts';

const ORIGINAL = '坚持高标准规划、高质量建设、高水平管理，让城市更宜居、更有韧性。';
const find = (text: string, originals: readonly string[] = [ORIGINAL]) =>
  run(plainDraft(text), EMPTY_PACK, { originals }).map(({ start, end, text: stands, fix, level }) => [
    start,
    end,
    stands,
    fix,
    level,
  ]);

it('points at what differs and offers the original', () => {
  expect(find('坚持高标准规划、高质量建设、高水平治理，让城市更宜居、更有韧性。')).toEqual([
    [17, 18, '治', '管', 'warn'],
  ]);
});

it('points at a neighbour where something is missing', () => {
  expect(find('坚持高标准规划、高质量建设、高水平管理，城市更宜居、更有韧性。')).toEqual([
    [20, 21, '城', '让城', 'warn'],
  ]);
});

it('uses originals of the pack as well', () => {
  const text = '坚持高标准规划、高质量建造、高水平管理，让城市更宜居、更有韧性。';
  const found = run(plainDraft(text), { ...EMPTY_PACK, originals: [ORIGINAL] });
  expect(found.map(({ text: stands, fix }) => [stands, fix])).toEqual([['造', '设']]);
});

it('is silent without an original, and where another original says exactly this', () => {
  const other = '坚持高标准规划、高质量建设、高水平治理，让城市更宜居、更有韧性。';
  expect(find(other, [])).toEqual([]);
  expect(find(other, [ORIGINAL, other])).toEqual([]);
});
