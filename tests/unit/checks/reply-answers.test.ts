import { describe, expect, it } from 'vitest';
import { replyNamesCitizen } from '#utils/core/checks/rules/secrecy/reply-names-citizen.ts';
import { replyElementMissing } from '#utils/core/checks/rules/wording/reply-element-missing.ts';
import { replyOffTopic } from '#utils/core/checks/rules/wording/reply-off-topic.ts';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { GOOD_REPLIES } from './good-replies.ts';
import { EMPTY_PACK } from './rule-runner.ts';

const rules = [replyElementMissing, replyOffTopic, replyNamesCitizen];

function answer(question: string, text: string) {
  return run(plainDraft(text, { surface: 'reply', quoted: { author: '', text: question } }), EMPTY_PACK, {
    rules,
  });
}

describe('what a reply leaves out', () => {
  it.each([
    ['身份证在哪里补办？', '您好，身份证补办要二十天。', '地点或渠道'],
    ['公园几点关门？', '您好，公园环境优美，请文明游览。', '时限'],
    ['公租房押金要交多少钱？', '您好，公租房押金在签约时交。', '费用'],
    ['残疾证需要什么材料？', '您好，残疾证是很重要的。', '所需材料'],
    ['路灯坏了没人管', '您好，路灯的事已经转给市政公司了。', '联系电话或时限'],
    ['奶奶走丢求助', '您好，求助信息已反馈给民警。', '联系电话或时限'],
    ['人才补贴怎么申请？', '您好，您不符合条件，不能申请人才补贴。', '政策依据'],
  ])('%s %s', (question, text, missing) => {
    const [found] = answer(question, text);
    expect(found).toMatchObject({ rule: 'reply-element-missing', level: 'note' });
    expect(found?.text).toContain(missing);
  });

  it.each([
    ['路灯坏了没人管', '感谢您的支持！'],
    ['身份证在哪里补办？', '网友您好，感谢您的关注，祝您生活愉快！'],
  ])('warns of courtesies alone: %s %s', (question, text) => {
    expect(answer(question, text)).toMatchObject([{ level: 'warn' }]);
  });
});

it.each([
  ['养老金每个月几号发？', '您好，我们将不断提升服务水平。'],
  ['机场巴士在哪里乘坐？', '您好，全体干部正努力拼搏。'],
  ['疫苗接种需要什么材料？', '您好，文明养犬人人有责。'],
])('is off the point: %s %s', (question, text) => {
  expect(answer(question, text)).toMatchObject([{ rule: 'reply-off-topic', level: 'note' }]);
});

describe('what the writer said of himself', () => {
  it.each([
    ['我叫张建国，路灯坏了', '张建国您好，今晚修好。', '张建国', '张某某'],
    ['姓名：欧阳明，求补办', '欧阳明您好，今天可办。', '欧阳明', '欧阳某'],
    ['联系人：李芳，13912345678', '已于今天联系李芳。', '李芳', '李某'],
    ['我的电话是139 1234 5678', '您好，今天已打139 1234 5678。', '139 1234 5678', null],
    ['家住红梅新村3幢502室漏水', '您好，红梅新村3幢502室今天已修。', '3幢502室', '*幢***室'],
    ['我家在100弄12号', '您好，100弄12号今天已修。', '100弄12号', '***弄**号'],
  ])('%s %s', (question, text, words, fix) => {
    const [found] = answer(question, text);
    expect(found).toMatchObject({ rule: 'reply-names-citizen', level: 'warn', text: words });
    if (fix) expect(found?.fix).toBe(fix);
  });

  it.each([
    ['本人申请公租房，今天能办吗', '您好，申请公租房今天可以办。'],
    ['我是金色家园业主，停水', '您好，金色家园今天恢复供水。'],
    ['我是周边居民，太吵', '您好，周边今天已停工。'],
    ['打了0574-86780000没人接', '您好，0574-86780000今天已恢复。'],
    ['2栋1单元电梯坏了', '您好，2栋1单元电梯今天已修复。'],
  ])('is not %s', (question, text) => expect(answer(question, text)).toEqual([]));
});

it.each(GOOD_REPLIES.map((text) => ({ text })))('has nothing against $text', ({ text }) => {
  for (const question of ['', '谢谢你们', '拍得真好']) expect(answer(question, text)).toEqual([]);
  // Thanks answer thanks, and no complaint.
  if (text === '谢谢您的支持！') return;
  const asked = answer('请问这件事怎么办理，小区很吵，投诉过了', text);
  expect(asked.filter(({ level }) => level !== 'note')).toEqual([]);
});

it.each(['在哪里', '1', '3幢502室', '我叫张伟，', '您好', '\ud800'])('is bounded over %s', (unit) => {
  expect(() => answer(unit.repeat(50_000), unit.repeat(50_000))).not.toThrow();
});
