import { expect, it } from 'vitest';
import type { Pack } from '#utils/core/checks/pack.ts';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { EMPTY_PACK } from './rule-runner.ts';

const examples = { hit: ['x'], miss: ['x'] };
const pack: Pack = {
  ...EMPTY_PACK,
  typos: [
    { wrong: '帐簿', right: '账簿', guard: null, level: 'note', examples },
    { wrong: '环镜', right: '环境', guard: '(?<!光)环镜', level: 'warn', examples },
    { wrong: '生态环镜', right: '生态环境', guard: null, level: 'warn', examples },
    { kind: 'redundancy', wrong: '付诸于', right: '付诸', guard: null, level: 'note', examples },
  ],
};
const find = (text: string) =>
  run(plainDraft(text), pack).map(({ text: stands, fix, kind, level, pack: source }) => [
    stands,
    fix,
    kind,
    level,
    source,
  ]);

it('offers the right form, names the pack and takes the level of the term', () => {
  expect(find('登记帐簿')).toEqual([['帐簿', '账簿', 'misspelling', 'note', 'test']]);
  expect(find('付诸于行动')).toEqual([['付诸于', '付诸', 'redundancy', 'note', 'test']]);
});

it('asks the guard, also at the ends of the text', () => {
  expect(find('光环镜')).toEqual([]);
  expect(find('环镜')).toHaveLength(1);
});

it('reports the longest of terms that contain each other', () => {
  expect(find('保护生态环镜').map(([stands]) => stands)).toEqual(['生态环镜']);
});

it('points at a quotation without rewriting it', () => {
  expect(find('《会计帐簿管理办法》').map(([, fix]) => fix)).toEqual([null]);
  expect(find('原文为“设置帐簿”').map(([, fix]) => fix)).toEqual([null]);
  expect(find('《办法》规定设置帐簿，见“说明”').map(([, fix]) => fix)).toEqual(['账簿']);
});
