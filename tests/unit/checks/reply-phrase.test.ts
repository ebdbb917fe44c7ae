import { describe, expect, it } from 'vitest';
import { replyPhrase } from '#utils/core/checks/rules/wording/reply-phrase.ts';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft, type Surface } from '#utils/core/draft/draft.ts';
import { startMeter } from '#utils/core/text/meter.ts';
import { GOOD_REPLIES } from './good-replies.ts';
import { EMPTY_PACK } from './rule-runner.ts';

function say(text: string, surface: Surface = 'reply') {
  return run(plainDraft(text, { surface }), EMPTY_PACK, { rules: [replyPhrase] });
}

/** Reply, the words pointed at, kind, level. */
const PLANTED: readonly (readonly [string, string, string, string])[] = [
  ['如果对此有不满，建议另谋高就', '另谋高就', 'insult', 'block'],
  ['你不说话没人把你当哑巴', '你不说话没人把你当哑巴', 'insult', 'block'],
  ['我仿佛听见了一群蚊子在嗡嗡嗡', '一群蚊子在嗡嗡嗡', 'insult', 'block'],
  ['面子是别人给的，脸是自己丢的', '面子是别人给的', 'insult', 'block'],
  ['40年后我们是否存在都不要考虑太长远', '40年后我们是否存在都不要考', 'insult', 'block'],
  ['爱信不信。', '爱信不信', 'insult', 'block'],
  ['你想告就告吧', '想告就告', 'insult', 'block'],
  ['有本事你去市里反映', '有本事你去市里反映', 'insult', 'block'],
  ['真是刁民', '刁民', 'insult', 'block'],
  ['关我什么事？', '关我什么事', 'insult', 'block'],
  ['你算老几', '你算老几', 'insult', 'block'],
  ['吃饱了撑的吧', '吃饱了撑的', 'insult', 'block'],
  ['嫌吵就搬走', '嫌吵就搬走', 'insult', 'block'],
  ['活该，谁叫你不看公告', '活该', 'insult', 'block'],
  ['闭嘴吧', '闭嘴', 'insult', 'block'],
  ['买不起就别买', '买不起就别买', 'insult', 'block'],
  ['要你管', '要你管', 'insult', 'block'],
  ['对此无可奉告。', '无可奉告', 'cold', 'warn'],
  ['您的遭遇我们爱莫能助。', '爱莫能助', 'cold', 'warn'],
  ['停车收费不归我局管。', '不归我局管', 'cold', 'warn'],
  ['这事不归我们科室管', '这事不归我们科室管', 'cold', 'warn'],
  ['我们没有义务帮您查询。', '没有义务', 'cold', 'warn'],
  ['请不要再纠缠。', '不要再纠缠', 'cold', 'warn'],
  ['您这是无理取闹。', '无理取闹', 'cold', 'warn'],
  ['您的无理诉求我们不会答应。', '无理诉求', 'cold', 'warn'],
  ['众所周知，办证要带身份证。', '众所周知', 'cold', 'warn'],
  ['这都不懂，自己查规定。', '这都不懂', 'cold', 'warn'],
  ['这个问题解释过很多遍了', '解释过很多遍', 'cold', 'warn'],
  ['跟你说过三遍了', '说过三遍', 'cold', 'warn'],
  ['再强调一遍，材料要原件。', '再强调一遍', 'cold', 'warn'],
  ['您自己去查公告', '您自己去查', 'cold', 'note'],
  ['你应该先看通知', '你应该', 'cold', 'note'],
  ['逾期不来，后果由您承担', '后果由您', 'cold', 'note'],
  ['否则后果很严重', '否则后果', 'cold', 'warn'],
  ['这不可能。', '这不可能', 'cold', 'warn'],
  ['请不要造谣', '请不要造谣', 'cold', 'warn'],
  ['你反映的路灯问题，6月3日已修复', '你反映的', 'cold', 'note'],
  ['没空理你', '没空理你', 'cold', 'warn'],
  ['懒得跟你说', '懒得跟你说', 'cold', 'warn'],
  ['极少数网友不了解情况', '极少数网友', 'blame', 'warn'],
  ['您没有按要求提交才被退回', '您没有按要求提交才', 'blame', 'warn'],
  ['谁让你不早点来', '谁让你不早点来', 'blame', 'warn'],
  ['亲，明天再来哦', '亲，', 'casual', 'note'],
  ['呵呵，您真会说', '呵呵', 'casual', 'warn'],
  ['咱们区的服务yyds', 'yyds', 'casual', 'warn'],
  ['此为自动回复，请勿回复', '此为自动回复', 'bot', 'note'],
  ['放心，保证解决', '保证解决', 'promise', 'warn'],
  ['肯定能办好', '肯定能办好', 'promise', 'warn'],
  ['可以特事特办', '特事特办', 'promise', 'warn'],
  ['加我微信细聊', '加我微信', 'promise', 'warn'],
  ['请在评论区留言身份证号', '请在评论区', 'privacy', 'warn'],
  ['您好，我们高度重视。', '高度重视', 'hollow', 'note'],
  ['您好，将进一步加强管理。', '进一步加强', 'hollow', 'note'],
  ['您好，正在积极协调中。', '正在积极协调中', 'hollow', 'note'],
  ['您好，条件成熟时再安排。', '条件成熟时', 'hollow', 'note'],
  ['您好，会逐步改善。', '逐步改善', 'hollow', 'note'],
  ['您好，我们会尽快答复。', '尽快答复', 'hollow', 'note'],
  ['您好，我们会综合考虑。', '综合考虑', 'hollow', 'note'],
  ['您好，按照相关规定办理。', '按照相关规定', 'hollow', 'note'],
  ['您好，这是历史遗留问题。', '历史遗留问题', 'hollow', 'note'],
  ['您好，上级没有明确规定。', '上级没有明确规定', 'hollow', 'note'],
  ['您好，此事不属于我局职责范围。', '不属于我局职责范围', 'evasive', 'note'],
  ['您好，请咨询相关部门。', '请咨询相关部门', 'evasive', 'note'],
  ['您好，已转有关部门办理。', '已转有关部门办理', 'evasive', 'note'],
  ['您好，暂无计划。', '暂无计划', 'evasive', 'note'],
  ['您好，不便答复。', '不便答复', 'evasive', 'note'],
];

describe('what is wrong in a reply', () => {
  it.each(PLANTED)('%s', (text, words, kind, level) => {
    const found = say(text).map((finding) => [finding.text, finding.kind, finding.level]);
    expect(found).toContainEqual([words, `reply-${kind}`, level]);
  });

  it.each([
    '您的留言已收悉',
    '网友您好！您的留言已收悉。',
    '留言已收悉，感谢您对我们工作的支持！2026年6月1日',
  ])('warns of a receipt that is the whole reply: %s', (text) =>
    expect(say(text)).toMatchObject([{ level: 'warn', text: '已收悉' }]),
  );

  it('says of a long empty letter only so much', () => {
    const empty = '高度重视，尽快解决，认真研究，积极协调，逐步完善，加大力度。'.repeat(20);
    expect(say(empty)).toHaveLength(3);
  });
});

describe('what may go out', () => {
  it.each(GOOD_REPLIES.map((text) => ({ text })))('$text', ({ text }) => {
    expect(say(text).filter(({ level }) => level !== 'note')).toEqual([]);
  });

  it('looks at replies and messages only', () => {
    expect(say('建议另谋高就', 'composer')).toEqual([]);
    expect(say('建议另谋高就', 'comment')).toEqual([]);
    expect(say('建议另谋高就', 'directMessage')).toHaveLength(1);
  });
});

it.each(['高度重视', '活该', '“', '您好', '收', '1', '尊敬的网友', '\ud800'])('is linear over %s', (unit) => {
  const steps = (copies: number) => {
    const meter = startMeter();
    run(plainDraft(unit.repeat(copies), { surface: 'reply' }), EMPTY_PACK, { rules: [replyPhrase], meter });
    return meter.steps;
  };
  expect(steps(4000)).toBeLessThanOrEqual(steps(2000) * 2 + 6000);
});
