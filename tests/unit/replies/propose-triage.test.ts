import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposeCategory } from '#utils/core/replies/propose-category.ts';
import { proposeTriage } from '#utils/core/replies/propose-triage.ts';
import { parsePack } from '#utils/packs/load.ts';

const pack = parsePack(
  JSON.parse(readFileSync(new URL('../../../public/packs/national.json', import.meta.url), 'utf8')),
);
if (!pack.ok) throw new Error(pack.error.path);
const { caseCategories } = pack.value;
const propose = (text: string) => proposeTriage(text, caseCategories);

describe('the class of a message', () => {
  it.each([
    ['小区电梯坏了，物业不管', 'urban-rural', ['小区', '电梯', '物业']],
    ['村里的宅基地被占了', 'land', ['宅基地']],
    ['半夜噪音扰民，烧烤油烟太大', 'environment', ['噪音', '扰民', '油烟']],
    ['917路公交车总是不来', 'transport', ['公交车']],
    ['老板拖欠工资不给', 'labour', ['拖欠工资']],
    ['医保异地就医怎么报销', 'health', ['医保', '异地就医', '报销']],
    ['孩子幼儿园报名要什么材料', 'education', ['幼儿园']],
    ['低保怎么申请', 'civil-affairs', ['低保']],
    ['健身房跑路，办卡的钱退款', 'commerce', ['健身房', '跑路', '办卡', '退款']],
    ['身份证丢了去哪里补', 'justice', ['身份证']],
    ['村支书贪污', 'discipline', ['贪污']],
  ])('%s', (text, id, saw) => {
    const found = propose(text);
    expect([found.category?.id, found.categorySaw]).toEqual([id, saw]);
  });

  it('is left open where the message names none', () => {
    expect(propose('谢谢你们')).toMatchObject({ category: null, categorySaw: [], urgency: 'normal' });
  });

  it('a word inside a longer one of another class does not count', () => {
    const classes = [
      { id: 'short', topics: ['公交'] },
      { id: 'long', topics: ['公交车'] },
    ];
    expect(proposeCategory('公交车', classes)?.category.id).toBe('long');
    expect(proposeCategory('公交车和公交', classes)?.saw).toEqual(['公交车']);
    expect(proposeCategory('', classes)).toBeNull();
  });

  it.each(['公交车', '𠮷', 'İ', '\ud800', '小区'])('reads a flood of %s', (unit) => {
    expect(propose(unit.repeat(50_000)).categorySaw.length).toBeLessThanOrEqual(5);
  });
});

describe('urgency', () => {
  it('an emergency is called in, whatever else the message is about', () => {
    expect(propose('欠薪半年，我不想活了')).toMatchObject({
      level: 'emergency',
      urgency: 'emergency',
      saw: ['不想活'],
      category: { id: 'emergency' },
    });
  });

  it.each([
    ['楼下着火了快来', '119'],
    ['小区燃气泄漏', '119'],
    ['我爸昏迷不醒', '120'],
    ['邻居喝了农药', '120'],
    ['菜场有人持刀', '110'],
    ['救命！', '110'],
  ])('%s: %s is called first, the others stay', (text, number) => {
    const numbers = propose(text).card?.calls.map((call) => call.number) ?? [];
    expect(numbers[0]).toBe(number);
    expect(numbers.toSorted()).toEqual(['110', '119', '120']);
  });

  it.each([
    ['门口井盖没了', '井盖没了'],
    ['电线掉下来了没人管', '电线掉下来'],
    ['已经停水三天了', '停水三天'],
    ['网传明天全区停课？', '网传明天全区停课'],
  ])('%s: urgent, by %s', (text, seen) => {
    expect(propose(text)).toMatchObject({ urgency: 'urgent', saw: [seen] });
  });

  it.each(['去年井盖丢了的赔偿金', '预防漏电的宣传册哪里领', '居住证在哪里办'])('%s: no haste', (text) => {
    expect(propose(text)).toMatchObject({ urgency: 'normal', saw: [] });
  });
});
