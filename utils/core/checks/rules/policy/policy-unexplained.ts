import type { Draft, Surface } from '../../../draft/draft.ts';
import { findWords } from '../../../text/find-words.ts';
import { fold, unfold } from '../../../text/fold.ts';
import { lookAhead, lookBehind } from '../../../text/scan.ts';
import { type DraftContext, type DraftHit, defineRule } from '../../define-rule.ts';

const ANNOUNCED = ['印发', '出台', '发布', '公布', '下发'];
const TITLE =
  /^(?:了|实施|施行)?(?:关于印发)?《[^《》\n]{4,60}(?:通知|办法|意见|规定|方案|细则|条例|措施)(?:\([^()]{1,12}\))?》/;
/** Only what has just come out is announced; other mentions quote it. */
const JUST_NOW = /近日|日前|今日|今天|昨日|昨天|正式|刚刚|最新|即日|\d日/;
const EXPLAINED =
  /解读|图解|读懂|一图|问答|解答|看点|要点|亮点|详见|全文|附件|链接|点击|戳|原文|https?:|(?:提出|明确|指出|规定|要求|强调|聚焦|包括|旨在|意味着|内容)[,::]?/;
/** 《…办法》（仑政〔2026〕1号）已印发 */
const NUMBERED =
  /《[^《》\n]{5,70}》 ?\([\u4e00-\u9fa5]{2,12}[〔[]((?:19|20)\d\d)[〕\]]\d{1,5}号\)(?:已经?|正式|现)(?:[^,。;《》\n]{0,10})$/;
const HEADLINE = 40;
const POSTS: ReadonlySet<Surface> = new Set(['composer', 'article', 'video', 'imagePost']);

export const policyUnexplained = defineRule({
  id: 'policy-unexplained',
  kind: 'policy-unexplained',
  scope: 'draft',
  gate: 'policy',
  level: 'note',
  title: { zh_CN: '发布政策未关联解读', en: 'A policy without its explanation' },
  why: {
    zh_CN: '发布重要政策要同步关联政策解读信息。请附上解读链接、图解或要点，或说明不需要解读的理由。',
    en: 'An important policy goes out together with its explanation. Add a link, a chart or the main points, or say why none is needed.',
  },
  clause: '仑政办〔2020〕44号 二(二) 发布重要政策要同步关联政策解读信息',
  check: (context) => (isExplained(context.draft) ? [] : findAnnouncements(context)),
  flags: [
    '近日，区政府办公室⟦印发《北仑区推进政务新媒体健康有序发展实施办法》⟧。',
    '我区正式⟦出台《北仑区人才引进若干规定》⟧，7月1日起施行。',
    '日前，市人社局⟦发布了《关于做好稳岗返还工作的通知》⟧',
    '【北仑区⟦出台《北仑区养犬管理办法》⟧】7月1日起施行。',
    '⟦《北仑区养犬管理办法》（仑政〔2026〕1号）已印发⟧，请遵照执行。',
    { text: '今天，区政府⟦公布《北仑区养犬管理办法（试行）》⟧，请知悉。', title: '养犬管理有新规' },
  ],
  passes: [
    '近日，区政府办公室印发《北仑区养犬管理办法》，政策解读请看图。',
    { text: '近日，区政府办公室印发《北仑区养犬管理办法》。', links: ['http://www.bl.gov.cn/jd'] },
    { text: '近日，区政府办公室已印发《北仑区养犬管理办法》，请您查阅。', surface: 'reply' },
    '2019年印发的《北仑区养犬管理办法》继续有效，根据区政府印发《北仑区养犬管理办法》执行。',
    '近日，我市出台《生活垃圾分类方案》，方案提出，到2025年全面建成分类体系。',
  ],
});

function isExplained({ surface, fields, links, attachments, quoted }: Draft): boolean {
  if (!POSTS.has(surface) || links.length || attachments.length || quoted !== null) return true;
  // 规定 in the title of a document explains nothing.
  return Object.values(fields).some((text) => EXPLAINED.test(text.replace(/《[^》\n]{0,80}》/g, '')));
}

function findAnnouncements({ draft, meter, at }: DraftContext): DraftHit[] {
  return Object.entries(draft.fields).flatMap(([field, text]) => {
    const folded = fold(text, meter);
    const verbs = findWords(folded.text, ANNOUNCED, meter);
    const spans = verbs.flatMap(({ start, end }) => {
      const title = TITLE.exec(lookAhead(folded.text, end, 80, meter));
      if (title && isNews(lookBehind(folded.text, start, 40, meter), start, field))
        return [{ start, end: end + title[0].length }];
      const numbered = NUMBERED.exec(lookBehind(folded.text, start, 110, meter));
      const isOfThisYear = numbered && (at === null || numbered[1] === at.slice(0, 4));
      return isOfThisYear ? [{ start: start - numbered[0].length, end }] : [];
    });
    // The first announcement asks for the whole post.
    return spans.slice(0, 1).map((span) => ({ field, ...unfold(folded, span) }));
  });
}

/** A headline announces by itself; a sentence of the text has to say that it is news. */
function isNews(before: string, start: number, field: string): boolean {
  const sentence = before.split(/[。!?;\n]/).at(-1) ?? '';
  if (/根据|按照|依据|依照/.test(sentence)) return false;
  const isHeadline = field === 'title' || (start < HEADLINE && /【[^】]*$/.test(before));
  return isHeadline || JUST_NOW.test(sentence);
}
