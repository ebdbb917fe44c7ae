import { isReply } from '../../../draft/draft.ts';
import { hasFacts, isOnlyCourtesy } from '../../../replies/reply-facts.ts';
import type { ToneClass } from '../../../replies/tone-phrase.ts';
import { TONE_PHRASES } from '../../../replies/tone-phrases.ts';
import { unfold } from '../../../text/fold.ts';
import { findNear, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';
import { createPhraseSearch } from '../../find-phrases.ts';

const TITLES: Readonly<Record<ToneClass, { readonly zh_CN: string; readonly en: string }>> = {
  hollow: { zh_CN: '答复空泛', en: 'Hollow reply' },
  evasive: { zh_CN: '答复推脱', en: 'Evasive reply' },
  cold: { zh_CN: '答复生硬', en: 'Cold reply' },
  blame: { zh_CN: '答复责怪群众', en: 'Reply blames the citizen' },
  insult: { zh_CN: '雷人雷语', en: 'Insulting reply' },
  casual: { zh_CN: '答复过于随意', en: 'Flippant reply' },
  bot: { zh_CN: '像是自动回复', en: 'Looks automatic' },
  promise: { zh_CN: '承诺不当', en: 'Improper promise' },
  privacy: { zh_CN: '公开索要个人信息', en: 'Asks for personal data in public' },
};

/** Not wrong beside facts. */
const IDLE: ReadonlySet<string> = new Set<ToneClass>(['hollow', 'evasive']);
/** One reply is told about its emptiness in so many places, and no more. */
const MOST_IDLE = 3;
/** What somebody else is said to have said, or done, is no tone of the reply. */
const REPORTED =
  /[“"「][^”"」]{0,15}$|(?:反映|投诉|举报|声称|辱骂|所说|所称|提到)[^,。!;]{0,10}$|(?:并非|不是|绝非|严禁|杜绝|禁止|防止|严查|不得|不能|没有|从未|并未|责令)[^,。!;]{0,8}$/;

const RECEIPT = /(?:已经|均已|已)?(?:收悉|收到|知悉)/y;

const search = createPhraseSearch(
  TONE_PHRASES.map(({ tone, words, pattern, level, why }) => ({
    words,
    pattern,
    says: { kind: `reply-${tone}`, level, why, title: TITLES[tone] },
  })),
);

const ONLY_RECEIPT = {
  level: 'warn',
  title: { zh_CN: '只说收到，没有答复', en: 'Nothing but a receipt' },
  why: {
    zh_CN: '整条只说收到。请写出结果；还没有结果的，写明由谁、哪一天前答复。',
    en: 'The whole reply is a receipt. Give the result, or say who will answer by which day.',
  },
} as const;

export const replyPhrase = defineRule({
  id: 'reply-phrase',
  kind: 'reply-phrase',
  scope: 'field',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '答复用语', en: 'Wording of a reply' },
  why: {
    zh_CN: '答复群众要诚恳、具体，不能空洞说教、生硬冷漠。请写事实、依据和期限。',
    en: 'Answers to citizens are sincere and to the point, neither hollow nor cold. Give facts, grounds and dates.',
  },
  clause: '仑政办〔2020〕44号 二(二)2；国办发〔2018〕123号',
  check: (_text, context) => (isReply(context.draft) ? findPhrases(context) : []),
  flags: [
    { text: '如果对此有不满，建议⟦另谋高就⟧。', surface: 'reply' },
    { text: '您好！您的留言⟦已收悉⟧，感谢您的支持！', surface: 'reply' },
    { text: '您好，我们⟦高度重视⟧，将⟦尽快处理⟧。', surface: 'reply' },
    { text: '这件事⟦不归我们管⟧。', surface: 'directMessage' },
    { text: '已经跟你⟦解释过很多遍⟧。', surface: 'reply' },
    { text: '放心，⟦一定能解决⟧！', surface: 'reply' },
    { text: '您好，⟦已转相关部门处理⟧。', surface: 'reply' },
    { text: '⟦呵呵⟧，您说了算。', surface: 'reply' },
  ],
  passes: [
    { text: '您好！路灯因电缆故障停用，已于6月3日修复。给您带来不便，深表歉意。', surface: 'reply' },
    { text: '您好！我们高度重视，6月2日已到现场核实，责令施工单位当日整改。', surface: 'reply' },
    { text: '谢谢您的支持！', surface: 'reply' },
    { text: '您反映工作人员说“爱告就告”一事，区局已约谈当事人并批评教育。', surface: 'reply' },
    { text: '您的留言已收悉，我们将于5个工作日内答复您。', surface: 'reply' },
    '全区上下高度重视，进一步加强巡查。',
  ],
});

function findPhrases(context: FieldContext): FieldHit[] {
  const { folded, meter } = context;
  const text = folded.text;
  meter.steps += text.length;
  if (isOnlyCourtesy(text)) {
    const [receipt] = findNear(RECEIPT, '已均收知', text, { before: 0, after: 8 }, meter);
    if (receipt) {
      const end = receipt.at + receipt.match[0].length;
      return [{ ...unfold(folded, { start: receipt.at, end }), ...ONLY_RECEIPT }];
    }
  }
  const hits = search(context).filter(
    ({ start }) => !REPORTED.test(lookBehind(folded.raw, start, 18, meter)),
  );
  const own = firstOfEach(hits.filter(({ kind = '' }) => !IDLE.has(kind.slice('reply-'.length))));
  const idle = hits.filter(({ kind = '' }) => IDLE.has(kind.slice('reply-'.length)));
  if (!idle.length || hasFacts(text)) return own;
  return [...own, ...idle.slice(0, MOST_IDLE)];
}

/** A note on a habit such as 「你」 is made once; what may not go out is shown at every place. */
function firstOfEach(hits: readonly FieldHit[]): FieldHit[] {
  const noted = new Set<string>();
  return hits.filter(({ level, why }) => {
    const about = why?.en ?? '';
    if (level !== 'note') return true;
    return !noted.has(about) && noted.add(about);
  });
}
