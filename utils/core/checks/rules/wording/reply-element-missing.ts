import { isReply, MAIN_FIELD } from '../../../draft/draft.ts';
import { type Asked, findUnanswered, readQuestion } from '../../../replies/question-kind.ts';
import { hasFacts, isOnlyCourtesy } from '../../../replies/reply-facts.ts';
import { shareTerms } from '../../../replies/shared-terms.ts';
import { fold } from '../../../text/fold.ts';
import { type DraftContext, type DraftHit, defineRule } from '../../define-rule.ts';

/** A shorter reply (UTF-16 code units) is one line under a comment, and needs no salutation. */
const LETTER = 80;
const SALUTATION = /[您你]们?好|网友|市民|先生|女士|同志|朋友|尊敬的/;
const REFUSES =
  /不符合(?:条件|规定|要求|政策)|不予(?:受理|办理|支持|批准)|不能(?:办理|享受|申请|补贴)|无法(?:办理|享受)|按(?:照)?规定|根据规定|按政策/;
const GROUND = /《[^》]{2,60}》|第[\d一二三四五六七八九十百]{1,5}条|〔\d{4}〕/;
const PASSED_ON = /已(?:经)?(?:转|移交|交由|反馈给?|上报)/;
const PHONE = /\d{3,4}-\d{6,8}|(?<!\d)(?:\d{7,8}|1\d{10}|12\d{3}|96\d{3}|11\d)(?!\d)/;
const TERM =
  /工作日|小时|[\d一二两三四五六七八九十] ?[天日月]|今[天日晚]|明[天日]|本周|本月|年底|已(?:修|完成|处理|解决|办结|整改|清|恢复)/;

/** Shorter replies are told by their phrases; in these there is room for what was found. */
const LONG_ENOUGH = 40;
const FOUND_OUT = /查|核|现场|发现|由于|[因系属]|责令|约谈|[已现]|目前|要求|施工/;

const NAMES: Readonly<Record<Asked, string>> = {
  where: '地点或渠道',
  when: '时限',
  price: '费用',
  how: '办理方式',
  papers: '所需材料',
};

const EMPTY = {
  level: 'warn',
  title: { zh_CN: '只有客套，没有答复', en: 'Courtesies and no answer' },
  why: {
    zh_CN: '群众有事要问，这条答复只有问候和感谢。请写结果、依据和联系电话。',
    en: 'The citizen asks for something and the reply only greets and thanks. Give result, ground and telephone.',
  },
} as const;

export const replyElementMissing = defineRule({
  id: 'reply-element-missing',
  kind: 'reply-element',
  scope: 'draft',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '答复缺少要素', en: 'Something is missing from the reply' },
  why: {
    zh_CN: '群众问到的或办这件事要用的内容没有写。请补上，确实没有的说明原因。',
    en: 'What the citizen asked for, or needs for this matter, is not there. Add it or say why there is none.',
  },
  clause: '仑政办〔2020〕44号 二(二)2；国办发〔2018〕123号',
  check: (context) => (isReply(context.draft) ? findMissing(context) : []),
  flags: [
    {
      text: '您好，居住证要交八元，快去办吧。',
      surface: 'reply',
      quoted: '居住证补办要带什么材料？',
      evidence: ['缺：所需材料'],
    },
    {
      text: '您好，感谢您的关注！',
      surface: 'reply',
      quoted: '小区门口路灯不亮，投诉好几次了',
      evidence: ['您好，感谢您的关注！'],
    },
    {
      text: '您好，路灯问题已转市政公司。',
      surface: 'reply',
      quoted: '小区门口路灯不亮，投诉好几次了',
      evidence: ['缺：联系电话或时限'],
    },
    {
      text: '您好，您的情况不符合规定，不能办理社保补贴。',
      surface: 'reply',
      quoted: '灵活就业的社保补贴怎么申请？',
      evidence: ['缺：政策依据'],
    },
  ],
  passes: [
    {
      text: '您好，请带身份证和照片到户籍派出所办理。',
      surface: 'reply',
      quoted: '身份证补办要带什么材料？',
    },
    { text: '您好，已联系市政公司，今晚修好。', surface: 'reply', quoted: '小区门口路灯不亮' },
    { text: '谢谢您的支持！', surface: 'reply', quoted: '为你们点赞！' },
    { text: '您好，感谢您的关注！', surface: 'reply' },
    { text: '周六上午8:30开门。', surface: 'reply', quoted: '图书馆周六几点开门？' },
  ],
});

function findMissing({ draft, meter }: DraftContext): DraftHit[] {
  const raw = draft.fields[MAIN_FIELD] ?? '';
  const said = draft.quoted?.text ?? '';
  if (raw.trim() === '' || said.trim() === '') return [];
  const reply = fold(raw, meter).text;
  const asked = fold(said, meter).text;
  meter.steps += reply.length + asked.length;
  const kind = readQuestion(asked);
  const expects = kind.asked.length > 0 || kind.complaint || kind.help;
  if (expects && isOnlyCourtesy(reply)) {
    // A receipt is pointed at where it stands.
    return /收悉|收到|知悉/.test(reply) ? [] : [{ field: null, evidence: raw.trim().slice(0, 40), ...EMPTY }];
  }
  const unanswered = findUnanswered(kind, reply);
  // An answer to something else is told as such.
  if (unanswered.length > 0 && unanswered.length === kind.asked.length && !shareTerms(asked, reply))
    return [];
  const missing = unanswered.map((one) => NAMES[one]);
  if (
    kind.asked.some((one) => one !== 'when') &&
    REFUSES.test(reply.slice(0, 4_000)) &&
    !GROUND.test(reply.slice(0, 4_000))
  )
    missing.push('政策依据');
  if ((kind.complaint || kind.help) && !unanswered.length) {
    const seen = reply.slice(0, 4_000);
    if (PASSED_ON.test(seen) && !PHONE.test(seen) && !TERM.test(seen)) missing.push('联系电话或时限');
    else if (kind.complaint && reply.length >= LONG_ENOUGH && !hasFacts(reply) && !FOUND_OUT.test(seen))
      missing.push('事实');
  }
  // Many offices answer without a greeting: alone it is worth no finding.
  if (missing.length && reply.length >= LETTER && !SALUTATION.test(reply.slice(0, 60)))
    missing.unshift('称呼或问候');
  return missing.length ? [{ field: null, evidence: `缺：${missing.join('、')}` }] : [];
}
