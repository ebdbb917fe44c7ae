import { unfold } from '../../../text/fold.ts';
import { findCharacters, lookAhead, lookBehind } from '../../../text/scan.ts';
import { cue, cueSet, cuesOf, findCues } from '../../cues.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

/** A quotation longer than this is not somebody else's word but the post itself. */
const QUOTE_REACH = 80;
const MINE = cueSet([
  ...cuesOf(
    '纯属个人观点 仅代表个人观点 仅代表本人观点 仅代表小编 谨代表个人 个人观点,仅供参考 以上为个人观点 我个人认为 我个人觉得 本人认为 本人觉得 小编以为 小编认为 小编觉得 小编个人 在我看来 依我看来 私以为 窃以为 笔者认为 笔者以为 说句心里话 说句不好听的 恕我直言 我就想问 忍不住吐槽 不吐不快',
  ),
  cue('我觉得', { before: '[让令使]|如果' }),
  cue('我认为', { before: '[让令使]|如果' }),
  cue('个人认为', { after: '[其合需符]' }),
  ...cuesOf(
    '气死了 气炸了 无语了 太无语 真无语 真是醉了 太气人 太可恨 太过分了 忍无可忍了 呵呵哒 你妹 卧槽 尼玛 他妈的 滚蛋 脑残 傻逼 智商税',
  ),
]);
const EXCLAIMED = /^[!?]{3,12}/;
const EMOJI_BURST = /^(?:(?:\p{Extended_Pictographic}\uFE0F?|\[[\u4e00-\u9fa5]{1,4}\]){5,})/u;

const EMOTION = {
  zh_CN: '连用叹号、表情显得情绪化。政务新媒体不得擅自发布代表个人情绪的言论，请改为平实表述。',
  en: 'A burst of marks or faces reads as emotion, which a government account may not voice. Write plainly.',
};

export const personalOpinion = defineRule({
  id: 'personal-opinion',
  kind: 'personal-opinion',
  scope: 'field',
  reach: 'line',
  gate: 'political',
  level: 'note',
  title: { zh_CN: '个人观点或情绪', en: 'Personal opinion or emotion' },
  why: {
    zh_CN: '政务新媒体不得擅自发布代表个人观点、意见及情绪的言论。请改为单位立场或事实，或删去。',
    en: 'A government account may not voice personal views or emotions. State the unit’s position or facts, or remove it.',
  },
  clause: '仑政办〔2020〕44号 二(三) 不得擅自发布代表个人观点、意见及情绪的言论',
  check: (_text, context) => [...findViews(context), ...findBursts(context)],
  flags: [
    '⟦小编认为⟧这个规定不太合理。',
    '⟦我觉得⟧这样处理挺好。',
    '以上⟦纯属个人观点⟧，不喜勿喷。',
    '这种行为⟦太可恨⟧了，支持严惩！',
    '又停水了⟦！！！！⟧',
    '转起来⟦😀😀😀😀😀😀⟧',
  ],
  passes: [
    '王大爷说：“我觉得现在办事方便多了。”',
    '我局认为该项目符合规划。',
    '个人认为符合条件的，可提出申请。',
    '欢迎转发！',
    '让我觉得温暖的，是志愿者的微笑，谢谢😀',
  ],
});

function findViews(context: FieldContext): FieldHit[] {
  const { folded, meter } = context;
  return findCues(MINE, folded.text, meter).flatMap((found) =>
    isSpoken(found.start, context) ? [] : [unfold(folded, found)],
  );
}

/** Inside quotation marks, or after 说： somebody else speaks. */
function isSpoken(at: number, { folded, meter }: FieldContext): boolean {
  const before = lookBehind(folded.text, at, QUOTE_REACH, meter);
  return (
    /[“"‘「『《][^”"’」』》\n]*$/.test(before) ||
    /(?:说|表示|称|道|问|答|写道|留言|感慨|直言|告诉记者)[:,，]?[^。\n]{0,40}$/.test(before)
  );
}

function findBursts({ folded, meter }: FieldContext): FieldHit[] {
  const { text, raw } = folded;
  const hits: FieldHit[] = [];
  let end = 0;
  for (const at of findCharacters(text, '!', meter)) {
    if (at < end) continue;
    const burst = EXCLAIMED.exec(lookAhead(text, at, 12, meter))?.[0];
    if (burst === undefined) continue;
    end = at + burst.length;
    hits.push({ ...unfold(folded, { start: at, end }), why: EMOTION });
  }
  let past = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (
      at < past ||
      (code !== 0x5b && !(code >= 0xd83c && code <= 0xd83e) && !(code >= 0x2600 && code <= 0x27bf))
    )
      continue;
    const burst = EMOJI_BURST.exec(lookAhead(raw, at, 60, meter))?.[0];
    if (burst === undefined) continue;
    past = at + burst.length;
    hits.push({ start: at, end: past, why: EMOTION });
  }
  meter.steps += raw.length;
  return hits;
}
