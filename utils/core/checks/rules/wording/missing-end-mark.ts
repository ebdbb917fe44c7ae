import { isHan } from '../../../text/han.ts';
import { findParagraphs } from '../../../text/paragraphs.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

/** A heading or an entry of a list is shorter and has no sentence inside. */
const SHORTEST = 30;
const INSIDE = 80;
/** Bylines, sources, signatures and dates close a text without a mark. */
const CLOSING =
  /(?:记者|通讯员|来源|戳|详见|见下|了解|关注|收看|围观|观看|编辑|作者|摄影?|供图|视频|图文|附件|链接|网页|全文|日|年|局|办公室|委员会|政府|中心|支队|大队|公司|法院|部)$/;
const NO_SENTENCE =
  /^(?:[-—·•▶►●◆■☞✅☑✔]|\d{1,2}[.、．)）]|[（(]|[一二三四五六七八九十]{1,3}、|附件|抄送|来源|电话|地址|联系)/;

export const missingEndMark = defineRule({
  id: 'missing-end-mark',
  kind: 'missing-end-mark',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '段末缺句号', en: 'Paragraph without an end mark' },
  why: {
    zh_CN: '前面都是完整句子，段末却没有标点，可能漏了句号或少贴了一截。请补上；标题和落款可忽略。',
    en: 'The paragraph is made of sentences but ends without a mark: a full stop may be missing, or the end of the text. Titles and signatures may stand.',
  },
  clause: 'GB/T 15834-2011 4.1；仑政办〔2020〕44号 二(三) 文字关',
  check: (text, context) =>
    context.field === 'title'
      ? []
      : findParagraphs(text, context.meter).flatMap(({ start, end }) => judge(text, start, end, context)),
  flags: [
    '区住建局已完成全部易涝点的整治工作。下一步将继续加强汛期巡查，确保群众安全出⟦行⟧',
    '目前各项工作进展顺利，群众反映良好。我们将继续抓好落实，按时完成全部改造任⟦务⟧\n感谢您的支持。',
    '经核实，您反映的路灯已于昨日修复。如您还有其他问题，请拨打热线电话向我们反⟦映⟧',
    '近日，多地出现强降雨天气。请广大市民尽量减少外出，远离河道和低洼地带注意安⟦全⟧',
  ],
  passes: [
    '区住建局已完成全部易涝点的整治工作。下一步将继续加强汛期巡查，确保安全。',
    '北仑区召开防汛防台工作部署会议暨安全生产专题会议',
    '今天全区普降大雨，部分路段积水。请市民注意安全，减少外出。来源：宁波市北仑区应急管理局',
    '今天全区普降大雨，部分路段积水。请市民注意安全，减少外出。#北仑防汛#',
  ],
});

function judge(text: string, start: number, end: number, { meter }: FieldContext): FieldHit[] {
  if (end - start < SHORTEST || !isHan(text.charAt(end - 1))) return [];
  const last = lookBehind(text, end, Math.min(INSIDE, end - start), meter);
  const stop = Math.max(...['。', '；', '！', '？', '…'].map((mark) => last.lastIndexOf(mark)));
  if (stop < 0) return [];
  const tail = last.slice(stop + 1);
  // The last sentence must be one: a clause with a comma, not a name or a line of credits.
  if (!tail.includes('，') || /[\s@#【[（(：:/]/.test(tail)) return [];
  // Weibo's link sign comes out as an O before the title of the page.
  if (tail.startsWith('O') || CLOSING.test(tail) || NO_SENTENCE.test(lookAhead(text, start, 4, meter)))
    return [];
  return [{ start: end - 1, end }];
}
