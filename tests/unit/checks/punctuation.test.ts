import { describe, expect, it } from 'vitest';
import { RULES } from '#utils/core/checks/rules/registry.ts';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { startMeter } from '#utils/core/text/meter.ts';
import { EMPTY_PACK } from './rule-runner.ts';

/** What the rules about punctuation and form say of a text: rule, words, replacement, level, in the order of the text. */
const find = (text: string, ...ids: string[]) =>
  run(plainDraft(text), EMPTY_PACK, { rules: RULES.filter(({ id }) => ids.length === 0 || ids.includes(id)) })
    .sort((a, b) => a.start - b.start)
    .map(({ text: stands, fix, level }) => [stands, fix, level]);

describe('half-width marks', () => {
  it.each([
    ['今天,停水', ',', '，'],
    ['请注意:停水', ':', '：'],
    ['请注意; 停水', '; ', '；'],
    ['谁来负责?请回复', '?', '？'],
    ['谢谢!再见', '!', '！'],
    ['“好”,他说', ',', '，'],
    ['（图）,下同', ',', '，'],
    ['他说:“好”', ':', '：'],
    ['活动结束.', '.', '。'],
    ['活动结束.\n谢谢', '.', '。'],
    ['据网友@小明:我只看到垃圾', ':', '：'],
  ])('mends %j', (text, stands, fix) => {
    expect(find(text, 'halfwidth-mark')).toEqual([[stands, fix, 'note']]);
  });

  it.each([
    '//@北仑发布:转发',
    '8:30',
    '3:2胜',
    '1,200元',
    'a,b',
    '第1.2节',
    '见a.cn/b?c=d',
    '你好:)',
    '好,,好',
    '视频 .',
  ])('keeps out of %j', (text) => {
    expect(find(text, 'halfwidth-mark')).toEqual([]);
  });

  it('only asks where one side is a digit or letter, and never mends a dot between words', () => {
    expect(find('昨天,2026年开始', 'halfwidth-mark')).toEqual([[',', '，', 'note']]);
    expect(find('约翰.史密斯', 'halfwidth-mark')).toEqual([['.', null, 'note']]);
  });

  it('reads brackets as pairs, long ones by their two marks', () => {
    expect(find('北仑(开发区)管委会', 'halfwidth-bracket')).toEqual([['(开发区)', '（开发区）', 'note']]);
    expect(find('甲（乙)丙', 'halfwidth-bracket')).toEqual([[')', '）', 'note']]);
    expect(find(`甲(${'乙'.repeat(50)})`, 'halfwidth-bracket').map(([stands]) => stands)).toEqual(['(', ')']);
    expect(find('甲(乙(丙)丁)', 'halfwidth-bracket').map(([stands]) => stands)).toEqual(['(', '(丙)', ')']);
  });
});

describe('rows of marks', () => {
  it.each([
    ['美景。。', 'doubled-mark', '。。', '。'],
    ['状态，，更加', 'doubled-mark', '，，', '，'],
    ['甲、、乙', 'doubled-mark', '、、', '、'],
    ['如下：:', 'doubled-mark', '：:', '：'],
    ['知悉，。', 'doubled-mark', '，。', '。'],
    ['知悉。，', 'doubled-mark', '。，', null],
    ['祝贺！！！', 'repeated-exclamation', '！！！', '！'],
    ['什么！？', 'repeated-exclamation', '！？', '？！'],
    ['什么？？', 'repeated-exclamation', '？？', '？'],
    ['期待。。。', 'ellipsis-form', '。。。', '……'],
    ['期待...', 'ellipsis-form', '...', '……'],
    ['期待......好', 'ellipsis-form', '......', '……'],
    ['老城--北仑', 'dash-form', '--', '——'],
    ['8:00--9:00', 'dash-form', '--', '—'],
    ['0574--12345678', 'dash-form', '--', '-'],
  ])('mends %j', (text, id, stands, fix) => {
    expect(find(text, id).map(([found, replacement]) => [found, replacement])).toEqual([[stands, fix]]);
  });

  it('points at the first hyphen of a line of ranges only', () => {
    expect(find('每天9:00-11:00、14:00-17:00', 'dash-form')).toEqual([['-', '—', 'note']]);
    expect(find('2018-2020年规划，电话0574-12345', 'dash-form')).toEqual([]);
  });

  it('leaves each row to one rule', () => {
    for (const text of ['期待。。。', '祝贺！！！', '美景。。', '今天,停水', '什么！？'])
      expect(find(text)).toHaveLength(1);
  });
});

describe('pairs', () => {
  it.each([
    ['根据《通知要求，各单位落实。现公告如下。', ['《', null, 'warn']],
    ['电话12345678），欢迎咨询。', ['）', null, 'warn']],
    ['开展“实事“活动。', ['“', '”', 'warn']],
    ['根据“通知》要求，各单位抓好落实工作。请知悉。', ['“', null, 'warn'], ['》', null, 'warn']],
    ['他说：“我们一定要抓好落实。', ['“', null, 'note']],
    ['请报名（联系人：张三', ['（', null, 'note']],
  ])('sees the lone mark in %j', (text, ...expected) => {
    expect(find(text, 'unpaired-mark')).toEqual(expected);
  });

  it.each([
    '1）报名；2)缴费；（3）入场',
    '包括：a)照片',
    '（一）总则\n二）细则',
    '将第二条修改为：“经济普查采用全面调查的方法。',
    '》提出，要加快建设。',
    '各方共同编制了《',
    '😀:) ;-) (^_^) ^_^)',
    'it’s the ’90s',
  ])('keeps out of %j', (text) => {
    expect(find(text, 'unpaired-mark')).toEqual([]);
  });

  it('turns quotation marks that point the wrong way', () => {
    expect(find('为河”疗伤“。', 'unpaired-mark')).toEqual([
      ['”', '“', 'warn'],
      ['“', '”', 'warn'],
    ]);
  });
});

describe('form', () => {
  it.each([
    ['《甲》、《乙》', 'list-comma', '》、《', '》《'],
    ['“甲”、“乙”、“丙”', 'list-comma', '”、“乙”、“', '”“乙”“'],
    ['甲、乙、和丙', 'list-comma', '、和', '和'],
    ['大约七、八个', 'approximate-number', '七、八', null],
    ['（一）、总则', 'ordinal-mark', '（一）、', '（一）'],
    ['第一、要认真', 'ordinal-mark', '第一、', '第一，'],
    ['打造"最美"乡村', 'straight-quote', '"最美"', '“最美”'],
    ['“要“六稳”落实”', 'quote-nesting', '“六稳”', '‘六稳’'],
    ['启动《供水改造工程》', 'title-mark-scope', '《供水改造工程》', null],
    ['阿凡提•买买提', 'middle-dot', '•', '·'],
    ['据悉 ，开工', 'stray-space', ' ，', '，'],
    ['今天\t停水', 'stray-space', '\t', ''],
    ['近日，全 区完成排查。', 'stray-space', '全 区', null],
    ['北\u200b仑', 'invisible-character', '\u200b', ''],
    ['北\u00a0仑', 'invisible-character', '\u00a0', ''],
    ['查\u202e收', 'invisible-character', '\u202e', ''],
    ['北\u200d仑', 'invisible-character', '\u200d', ''],
    ['增长１２．５％', 'character-width', '１２．５％', '12.5%'],
    ['⼈民', 'compatibility-character', '⼈', '人'],
    ['\u{2f800}的', 'compatibility-character', '\u{2f800}', '丽'],
    ['寧波', 'traditional-character', '寧', '宁'],
    ['请到××街道', 'placeholder', '××', null],
    ['第〔 〕号', 'placeholder', '〔 〕', null],
    ['于2026年  月  日', 'placeholder', '年  月  日', null],
    ['（待补充）', 'placeholder', '待补充', null],
    ['一、甲\n三、乙', 'list-numbering', '三、', null],
    ['1.甲\n2.乙\n2.丙', 'list-numbering', '2.', null],
    ['十九、甲\n二十一、乙', 'list-numbering', '二十一、', null],
  ])('finds %j', (text, id, stands, fix) => {
    expect(find(text, id).map(([found, replacement]) => [found, replacement])).toEqual([[stands, fix]]);
  });

  it.each([
    ['👨\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3', 'invisible-character'],
    ['مرحبا בדיקה', 'invisible-character'],
    ['犯罪嫌疑人李某某、张××，XX年代，XXL', 'placeholder'],
    ['十、甲\n十一、乙\n二十、丙', 'list-numbering'],
    ['三、四级，三、四年级，第三、四条', 'approximate-number'],
    ['姓 名，局 长。', 'stray-space'],
    ['瞭望，徵羽，毕昇，@張三', 'traditional-character'],
  ])('keeps out of %j', (text, id) => {
    expect(find(text, id)).toEqual([]);
  });
});

describe('bad input', () => {
  it('has room for more findings than a call has for arguments', () => {
    expect(find('('.repeat(200_000), 'unpaired-mark').length).toBeGreaterThan(190_000);
  });

  it.each([
    '，',
    '!',
    '(',
    ')',
    '“',
    '”',
    '、',
    '\u200b',
    '\ud800',
    '\u202e',
    ' ',
    '×',
    '@张三 ',
    '第一、',
    '1、\n',
    '》、《',
  ])('stays linear over a lot of %j', (unit) => {
    const steps = (copies: number) => {
      const meter = startMeter();
      run(plainDraft(unit.repeat(copies)), EMPTY_PACK, { meter });
      return meter.steps;
    };
    expect(steps(4000)).toBeLessThanOrEqual(steps(2000) * 2.1 + 10_000);
  });
});
