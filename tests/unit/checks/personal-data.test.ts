import { describe, expect, it } from 'vitest';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { EMPTY_PACK } from './rule-runner.ts';

/** What the secrecy gate says of a text: kind, words, level, fix. */
const find = (text: string) =>
  run(plainDraft(text), EMPTY_PACK, { at: '2026-06-01T09:00:00+08:00' })
    .filter(({ gate }) => gate === 'secrecy')
    .map(({ kind, text: stands, level, fix }) => [kind, stands, level, fix]);

describe('mobile', () => {
  const MASKED = '138****1234';

  it.each([
    '13800001234',
    '138 0000 1234',
    '138-0000-1234',
    '138.0000.1234',
    '+8613800001234',
    '86-13800001234',
    '１３８００００１２３４',
    '1\u200b3800001234',
    '𝟏𝟑𝟖00001234',
    '一三八〇〇〇〇一二三四',
    '壹叁捌零零零零壹贰叁肆',
    '138零零零零1234',
    '138OOOO1234',
    'l38OOO01234',
    '1 3 8 0 0 0 0 1 2 3 4',
  ])('sees %j', (number) => {
    expect(find(`他的手机${number}。`)).toEqual([['mobile', number, 'warn', MASKED]]);
  });

  it('parts a name from its number, and neighbours from each other', () => {
    expect(find('张三13800001234')).toEqual([['mobile', '13800001234', 'warn', MASKED]]);
    expect(find('13800001234/13900001234').map(([, stands]) => stands)).toEqual([
      '13800001234',
      '13900001234',
    ]);
  });

  it('only mentions a published duty telephone, not somebody’s own', () => {
    expect(find('服务热线：13800001234').map(([, , level]) => level)).toEqual(['note']);
    expect(find('联系人：王主任 13800001234').map(([, , level]) => level)).toEqual(['note']);
    expect(find('联系业主本人手机13800001234').map(([, , level]) => level)).toEqual(['warn']);
  });

  it.each([
    '138****1234',
    '0574-86780000转8001',
    '12345、12315、95598、96118、400-800-1234',
    '6222 1381 2345 678',
    'A13800001234B',
    '3.13800001234',
    '99913800001234',
    '订单号13800001234',
    '13800001234元',
    '14100001234',
  ])('passes %j', (text) => {
    expect(find(`另见${text}。`)).toEqual([]);
  });
});

describe('bank-card', () => {
  it.each([
    ['卡号6222020000000000018', '6222020000000000018', 'block'],
    ['汇至6222 0200 0000 0000 018', '6222 0200 0000 0000 018', 'block'],
    ['见6222020000000000018', '6222020000000000018', 'warn'],
    ['收款单位：北仑区财政局，账号6222020000000000018', '6222020000000000018', 'note'],
    ['银行卡号6222020000000000019', '6222020000000000019', 'warn'],
    ['卡号六二二二〇二〇〇〇〇〇〇〇〇〇〇〇一八', '六二二二〇二〇〇〇〇〇〇〇〇〇〇〇一八', 'block'],
  ])('%s', (text, number, level) => {
    const fix = `6222${'*'.repeat(11)}${text.endsWith('19') ? '0019' : '0018'}`;
    expect(find(text)).toEqual([['bank-card', number, level, fix]]);
  });

  it('passes serials, credit codes and wrong check digits', () => {
    expect(find('编号6222020000000000018')).toEqual([]);
    expect(find('账号见信用代码914403001922038216')).toEqual([]);
    expect(find('开户行账号6222020000000000019')).toEqual([]);
  });
});

describe('papers, plates, contacts and addresses', () => {
  it.each([
    ['护照号E12345678', ['passport', 'E12345678', 'warn', 'E1*****78']],
    ['回乡证H12345678', ['passport', 'H12345678', 'warn', 'H1*****78']],
    ['车主驾驶浙B12345', ['plate', '浙B12345', 'warn', '浙B·***45']],
    ['浙B·D12345违停', ['plate', '浙B·D12345', 'warn', '浙B·***45']],
    ['发至wang.fang@163.com', ['personal-contact', 'wang.fang@163.com', 'warn', 'w***@163.com']],
    ['微信号zhangsan88', ['personal-contact', 'zhangsan88', 'warn', 'zh******88']],
    ['QQ：12345678', ['personal-contact', '12345678', 'warn', '12****78']],
    ['家住红梅新村8栋2单元502室', ['home-address', '8栋2单元502室', 'warn', '*栋*单元***室']],
    ['患者张伟（男，45岁）', ['health-or-minor', '张伟', 'warn', '张某']],
    ['受害人欧阳小文，被骗', ['health-or-minor', '欧阳小文', 'warn', '欧阳某某']],
    ['举报人姓名：李建国，', ['petition-identity', '李建国', 'block', '李某某']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  it('tells where a list of five rows begins, and leaves the rows their own masks', () => {
    const rows = ['张伟', '李强', '王芳', '陈静', '刘洋'].map((name, index) => `${name} 1380000000${index}`);
    const found = find(rows.join('\n'));
    expect(found.filter(([kind]) => kind === 'personal-list')).toEqual([
      ['personal-list', '张伟', 'warn', null],
    ]);
    expect(found.filter(([kind]) => kind === 'mobile')).toHaveLength(5);
    expect(find(rows.slice(1).join('\n')).filter(([kind]) => kind === 'personal-list')).toEqual([]);
  });

  it('never speaks of public numbers', () => {
    const text =
      '110 119 120 122 12345 12315 12333 12329 12348 12366 12369 12328 12306 12388 12389 12377 12379 12355 12351 ' +
      '12338 12337 12393 12320 12318 114 95598 95188 96345 96110 400-800-1234 800-820-8820 10010 10086 10000 ' +
      '0574-86780000 (0574)86780000 0574 8678 0000 86780000 914403001922038216 91330100799655058B';
    expect(find(text)).toEqual([]);
  });
});
