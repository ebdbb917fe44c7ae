import { isPost } from '../../../policies/announcement.ts';
import { findExplanation } from '../../../policies/explanation.ts';
import { type DraftContext, type DraftHit, defineRule } from '../../define-rule.ts';

const NAMED = /《[^》\n]{3,80}》|[〔[［【(（](?:19|20)\d\d[〕\]］】)）] ?第?\d{1,5}号|https?:/;

export const explanationUnnamed = defineRule({
  id: 'explanation-unnamed',
  kind: 'explanation-unnamed',
  scope: 'draft',
  gate: 'policy',
  level: 'note',
  title: { zh_CN: '解读未写明所解读的文件', en: 'An explanation of no named policy' },
  why: {
    zh_CN: '政策解读应与政策文件互相关联。请写明文件标题、文号，或附上文件链接。',
    en: 'An explanation and its policy belong together. Name the document with its number, or link to it.',
  },
  clause: '仑政办〔2020〕44号 二(二) 发布重要政策要同步关联政策解读信息',
  check: findUnnamed,
  flags: [
    '【⟦政策解读⟧】本月起灵活就业人员参保有变化，快来看看。',
    '⟦一图读懂我区人才新政⟧，满满干货！',
    '⟦政策问答⟧：养犬登记怎么办？',
    { text: '本月起参保有变化。⟦图解参保新规⟧', title: '参保提醒' },
  ],
  passes: [
    '【政策解读】《北仑区养犬管理办法》本月起施行。',
    { text: '政策解读：本月起参保有变化。', links: ['http://www.bl.gov.cn/zc'] },
    { text: '您好，政策解读可到窗口领取。', surface: 'reply' },
    '直播解读校园防控操作指南，一图读懂垃圾怎么分。',
    '各部门要做好政策解读和业务培训工作。',
    '会上，区司法局工作人员向群众介绍了近期重点工作安排，分组到各村、各社区开展走访、宣讲，详细讲解了大家关心的热点问题和身边案例，还在现场进行了政策解读。',
  ],
});

function findUnnamed({ draft, meter }: DraftContext): DraftHit[] {
  const { surface, fields, links, attachments, quoted } = draft;
  if (!isPost(surface) || links.length || attachments.length || quoted !== null) return [];
  const texts = Object.entries(fields);
  for (const [, text] of texts) meter.steps += text.length;
  if (texts.some(([, text]) => NAMED.test(text))) return [];
  return texts.flatMap(([field, text]) => {
    const found = findExplanation(text);
    return found ? [{ field, ...found }] : [];
  });
}
