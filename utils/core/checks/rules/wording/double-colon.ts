import { endsHan } from '../../../text/han.ts';
import { lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const ENDS = '。！？；\n';
const OPENERS = '“《（【';
const CLOSERS = '”》）】';
/** 时间：…；地点：… are entries of a form, whose heads are short. */
const SHORT = 8;
const OPENS_LIST = /如下|以下|下列|下述|附下$/;

export const doubleColon = defineRule({
  id: 'double-colon',
  kind: 'double-colon',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '一句两个冒号', en: 'Two colons in one sentence' },
  why: {
    zh_CN: '一个句子里不套用冒号，后一个冒号管不清范围。请改用逗号、破折号，或分成两句。',
    en: 'A sentence takes one colon; of a second one nobody can tell what it covers. Use another mark or two sentences.',
  },
  clause: 'GB/T 15834-2011 4.7.3.4',
  check: findSecondColon,
  flags: [
    '会议明确了三项重点任务：一是抓好汛期两个方面的工作⟦：⟧防汛和防台。',
    '区住建局局长在会上表示：今年的主要工作目标是这样确定的⟦：⟧完成改造。',
    '记者从区住建局了解到：目前存在的突出问题是⟦：⟧停车难。',
    '通知要求各镇街做好三件事：第一件也是最重要的一件是⟦：⟧转移群众。',
  ],
  passes: [
    '会议明确：防汛优先。局长表示：今年完成改造。',
    '时间：7月31日，地点：区行政服务中心，电话：12345',
    '他说：“通知写得很清楚：今天停水。”',
    '您反映的问题收悉，现将有关情况回复如下：根据《条例》第七条的明确规定：不予受理。',
    '会议于8：30开始，比分3：2，请看：结果。',
  ],
});

function findSecondColon(text: string, { meter }: FieldContext): FieldHit[] {
  meter.steps += text.length;
  const hits: FieldHit[] = [];
  let depth = 0;
  let since = false;
  let breath = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    const character = text.charAt(at);
    if (ENDS.includes(character)) {
      since = false;
      breath = at + 1;
      if (character === '\n') depth = 0;
    } else if (OPENERS.includes(character)) depth += 1;
    else if (CLOSERS.includes(character)) depth = Math.max(0, depth - 1);
    else if ('，、 \u3000'.includes(character)) breath = at + 1;
    else if (character === '：' && depth === 0 && endsHan(text.charAt(at - 1))) {
      const isHead = at - breath < SHORT;
      if (isHead) continue;
      if (since) hits.push({ start: at, end: at + 1 });
      // 如下： opens what follows, often many sentences; it is no colon of this one.
      since = !OPENS_LIST.test(lookBehind(text, at, 4, meter));
    }
  }
  return hits;
}
