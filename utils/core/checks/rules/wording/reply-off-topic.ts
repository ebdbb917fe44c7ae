import { isReply, MAIN_FIELD } from '../../../draft/draft.ts';
import { findUnanswered, readQuestion } from '../../../replies/question-kind.ts';
import { isOnlyCourtesy } from '../../../replies/reply-facts.ts';
import { shareTerms } from '../../../replies/shared-terms.ts';
import { fold } from '../../../text/fold.ts';
import { type DraftContext, type DraftHit, defineRule } from '../../define-rule.ts';

/** A shorter question or reply (UTF-16 code units) has too few words to tell. */
const SHORTEST = 8;

export const replyOffTopic = defineRule({
  id: 'reply-off-topic',
  kind: 'reply-off-topic',
  scope: 'draft',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '可能答非所问', en: 'May not answer what was asked' },
  why: {
    zh_CN: '群众问的没有答到，答复和来信也没有共同的词。请对照原话再看一遍。',
    en: 'What was asked stays unanswered and reply and message share no word. Read both again side by side.',
  },
  clause: '仑政办〔2020〕44号 二(二)2；国办发〔2018〕123号',
  check: (context) => (isReply(context.draft) ? findStray(context) : []),
  flags: [
    {
      text: '您好，我们将不断提升服务水平，欢迎监督。',
      surface: 'reply',
      quoted: '养老金每个月几号发？',
      evidence: ['养老金每个月几号发？'],
    },
    {
      text: '您好，机场建设意义重大，使命光荣。',
      surface: 'reply',
      quoted: '公租房申请要交多少钱？',
      evidence: ['公租房申请要交多少钱？'],
    },
    {
      text: '您好，全体干部正努力拼搏，值得期待。',
      surface: 'directMessage',
      quoted: '图书馆什么时候重新开放？',
      evidence: ['图书馆什么时候重新开放？'],
    },
    {
      text: '您好，文明养犬人人有责，让城区更美好。',
      surface: 'reply',
      quoted: '残疾证办理需要什么材料？',
      evidence: ['残疾证办理需要什么材料？'],
    },
  ],
  passes: [
    { text: '您好，每月15日前发放到社保卡。', surface: 'reply', quoted: '养老金每个月几号发？' },
    { text: '您好，请拨打12345咨询。', surface: 'reply', quoted: '残疾证在哪里办？' },
    { text: '谢谢您的提醒，我们会继续努力做好宣传。', surface: 'reply', quoted: '拍得真好看，辛苦了' },
    { text: '您好，凭身份证到就近窗口领取。', surface: 'reply', quoted: '公交卡在哪里领？' },
  ],
});

function findStray({ draft, meter }: DraftContext): DraftHit[] {
  const said = (draft.quoted?.text ?? '').trim();
  const raw = (draft.fields[MAIN_FIELD] ?? '').trim();
  if (said.length < SHORTEST || raw.length < SHORTEST) return [];
  const reply = fold(raw, meter).text;
  const asked = fold(said, meter).text;
  meter.steps += reply.length + asked.length;
  const kind = readQuestion(asked);
  if (!kind.asked.length || isOnlyCourtesy(reply)) return [];
  if (findUnanswered(kind, reply).length < kind.asked.length || shareTerms(asked, reply)) return [];
  return [{ field: null, evidence: said.slice(0, 40) }];
}
