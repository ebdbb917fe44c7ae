import { findAnnouncements, isExplained } from '../../../policies/announcement.ts';
import { defineRule } from '../../define-rule.ts';

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
  check: ({ draft, at, meter }) => (isExplained(draft) ? [] : findAnnouncements(draft, at, meter)),
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
