import type { Finding } from '#utils/core/checks/finding.ts';
import type { ManualItem } from '#utils/core/checks/pack.ts';
import { type Draft, plainDraft } from '#utils/core/draft/draft.ts';
import type { Provenance } from '#utils/core/provenance/provenance.ts';
import { compareWithOriginals } from '#utils/core/provenance/segments.ts';
import { openReview, settle, tick } from '#utils/core/review/checklist.ts';
import type { OverlayModel } from './model.ts';
import { replyExamples } from './reply-examples.ts';

const TEXT =
  '【便民提醒】本周六上午，区人民医院将在新碶街道举办免费义诊，邀请全国最佳专家坐诊。详情请咨询张医生：13800000000。' +
  '优惠购药戳 https://s.click.example.com/abc 。欢迎广大市民朋友们踊越参加！！';

function draftOf(text: string): Draft {
  return plainDraft(text, { account: '北仑发布' });
}

type Part = Pick<Finding, 'kind' | 'gate' | 'level' | 'fix' | 'clause'> & {
  readonly title: readonly [string, string];
  readonly why: readonly [string, string];
};

function hit(text: string, words: string, { title, why, ...part }: Part): Finding {
  const start = text.indexOf(words);
  return {
    ...part,
    rule: part.kind,
    scope: words ? 'field' : 'draft',
    field: 'text',
    start: words ? start : 0,
    end: words ? start + words.length : 0,
    text: words,
    title: { zh_CN: title[0], en: title[1] },
    why: { zh_CN: why[0], en: why[1] },
    pack: null,
  };
}

const superlative: Part = {
  kind: 'absolute-word',
  gate: 'legal',
  level: 'warn',
  fix: '知名',
  clause: '《广告法》第九条（三）',
  title: ['绝对化用语', 'Superlative'],
  why: ['“最佳”无从证明，易被认定为绝对化用语。', 'Cannot be proven and reads as advertising.'],
};
const commerce: Part = {
  kind: 'commercial-link',
  gate: 'legal',
  level: 'block',
  fix: null,
  clause: '仑政办〔2020〕44号 二（三）',
  title: ['商业推广链接', 'Commercial link'],
  why: [
    '政务新媒体不得刊登商业广告或链接商业广告页面。请删去这个链接。',
    'Official accounts may not link to adverts. Remove it.',
  ],
};
const mobile: Part = {
  kind: 'mobile',
  gate: 'secrecy',
  level: 'warn',
  fix: '138****0000',
  clause: '仑政办〔2020〕44号 二（三）',
  title: ['疑似个人手机号', 'Looks like a personal number'],
  why: ['请确认是否为对外公布的值班电话。', 'Make sure it is a published duty number.'],
};
const typo: Part = {
  kind: 'misspelling',
  gate: 'wording',
  level: 'warn',
  fix: '踊跃',
  clause: '《现代汉语词典》',
  title: ['错别字', 'Misspelling'],
  why: ['“踊越”应为“踊跃”。', 'The standard form is 踊跃.'],
};
const marks: Part = {
  kind: 'punctuation',
  gate: 'wording',
  level: 'note',
  fix: '！',
  clause: 'GB/T 15834—2011',
  title: ['叹号重复', 'Doubled exclamation mark'],
  why: ['公文式文字一般只用一个叹号。', 'One is enough in official text.'],
};
const explain: Part = {
  kind: 'policy-explanation',
  gate: 'policy',
  level: 'note',
  fix: null,
  clause: '仑政办〔2020〕44号 二（二）1',
  title: ['未见政策解读', 'No explanation of the policy'],
  why: ['发布重要政策要同步关联解读信息。', 'Important policies go out with their explanation.'],
};

function item(
  id: string,
  gate: ManualItem['gate'],
  text: string,
  textEn: string,
  required = true,
): ManualItem {
  return { id, gate, surfaces: ['composer'], text, textEn, clause: '仑政办〔2020〕44号 二（三）', required };
}

const pack = {
  askReviewer: true,
  checklist: [
    item(
      'stance',
      'political',
      '政治表述、领导姓名职务和排序已逐字核对',
      'Formulas, names and titles checked word by word',
    ),
    item('rights', 'legal', '图片、音乐、字体有使用授权', 'Images, music and fonts are licensed'),
    item('facts', 'policy', '时间、地点、数字与原件一致', 'Times, places and figures match the source'),
    item(
      'secret',
      'secrecy',
      '已经过保密审查，图片中没有文件、屏幕和证件',
      'Secrecy review done; no papers or screens in images',
    ),
    item('aloud', 'wording', '通读过一遍', 'Read aloud once', false),
  ],
};
const signatures = { operator: '陈静', reviewer: '' };

const findings = [
  hit(TEXT, '最佳', superlative),
  hit(TEXT, 'https://s.click.example.com/abc', commerce),
  hit(TEXT, '13800000000', mobile),
  hit(TEXT, '踊越', typo),
  hit(TEXT, '！！', marks),
  hit(TEXT, '', explain),
];
const many = openReview({ draft: draftOf(TEXT), findings, pack, signatures });

const CLEAN = '本周六上午九时，新碶街道社区卫生服务中心举办义诊，欢迎市民参加。';
const clean = openReview({ draft: draftOf(CLEAN), findings: [], pack, signatures });
const ticked = pack.checklist.reduce((review, { id }) => tick(review, id, true), clean);

const settled = findings.slice(0, 3).reduce(
  (review, finding) => {
    const reason = '区卫健局公布的值班电话，已核对';
    return settle(
      review,
      finding,
      finding.level === 'block' ? { kind: 'overridden', reason } : { kind: 'ignored', scope: 'place' },
    );
  },
  tick(many, 'stance', true),
);

const SENTENCE = '为深入贯彻落实上级有关部署要求，切实抓好各项工作任务落地见效，';
const LONG = `${SENTENCE.repeat(8)}https://s.click.example.com/${'a1b2c3d4'.repeat(16)}`;
const long = openReview({
  draft: { ...draftOf(LONG), account: '宁波市北仑区综合行政执法局新碶街道综合行政执法队' },
  findings: [
    hit(LONG, LONG.slice(LONG.indexOf('https')), commerce),
    hit(LONG, SENTENCE.repeat(4), { ...superlative, kind: 'repetition', gate: 'wording', fix: SENTENCE }),
    ...Array.from({ length: 24 }, (_, at) =>
      hit(LONG, '切实', { ...marks, kind: `empty-word-${at}`, fix: '' }),
    ),
  ],
  pack,
  signatures: { operator: '', reviewer: '' },
});

const address = {
  kind: 'home-address',
  fix: '*栋*单元***室',
  title: ['详细到门牌的住址', 'Home address down to the door'],
  why: ['写到门牌室号的个人住址不得公开。', 'A home address down to the door may not be published.'],
} as const;
const LIST = '救助名单：陈女士13800000000，住址红梅新村8栋2单元502室；周先生13900000000。';
const masks = openReview({
  draft: draftOf(LIST),
  findings: [
    hit(LIST, '13800000000', { ...mobile, fix: '138****0000' }),
    hit(LIST, '8栋2单元502室', { ...mobile, ...address }),
    hit(LIST, '13900000000', { ...mobile, fix: '139****0000' }),
  ],
  pack,
  signatures,
});

const guarding: OverlayModel = {
  language: 'zh_CN',
  state: { kind: 'guarding', counts: { block: 1, warn: 2, note: 3 } },
  review: null,
  busy: false,
  notices: [],
  marks: [],
  markCard: null,
  provenance: null,
  replyChips: [],
  replyPanel: null,
  hasInquiries: false,
};

const COMPARED =
  '全市今年计划新建改建农村公路三千公里，改造危桥四十座，新增城乡公交线路二十六条，票价保持不变。';
const quotation: Part = {
  kind: 'original-quotation',
  gate: 'political',
  level: 'warn',
  fix: '百',
  clause: '仑政办〔2020〕44号 二（三）',
  title: ['与权威原文不一致', 'Differs from the approved original'],
  why: ['请对照原文核对。', 'Compare the two.'],
};
const compared = openReview({
  draft: draftOf(COMPARED),
  findings: [hit(COMPARED, '千', quotation)],
  pack,
  signatures,
});
const provenance: Provenance = {
  sources: [
    {
      how: 'registered',
      host: 'www.news.cn',
      title: '今年全市将新建改建农村公路三百公里',
      at: '2026-06-01T09:00:00.000+08:00',
      standing: 'listed',
      agreement: 0.979,
      length: 48,
    },
    {
      how: 'pasted',
      host: 'a-very-long-sub-domain.of-some-site.example.com',
      title: '',
      at: '2026-06-01T09:00:00.000+08:00',
      standing: 'unknown',
      agreement: 1,
      length: 40,
    },
  ],
  comparison: compareWithOriginals({ text: COMPARED }, [
    '全市今年计划新建改建农村公路三百公里，改造危桥四十座，新增城乡公交线路二十六条，票价不变。',
  ]),
};

/** The example sheet: one model for every look of the overlay, for screenshots and rendering tests. */
export const examples = {
  findings: { ...guarding, review: many },
  compared: { ...guarding, review: compared, provenance },
  settled: { ...guarding, review: settled },
  masks: { ...guarding, review: masks },
  changed: { ...guarding, review: many, notices: [{ kind: 'changed' }, { kind: 'blocked' }] },
  clean: { ...guarding, state: { kind: 'guarding', counts: { block: 0, warn: 0, note: 0 } }, review: clean },
  ready: { ...guarding, review: ticked },
  busy: { ...guarding, review: ticked, busy: true },
  long: { ...guarding, review: long },
  manual: {
    ...guarding,
    state: { kind: 'lost', reason: 'unrecognised' },
    review: openReview({ draft: draftOf(''), findings: [], pack, signatures, manual: true }),
  },
  chip: guarding,
  quiet: { ...guarding, state: { kind: 'guarding', counts: { block: 0, warn: 0, note: 0 } } },
  idle: { ...guarding, state: { kind: 'idle' } },
  paused: { ...guarding, state: { kind: 'paused', reason: 'unregistered' } },
  lost: { ...guarding, state: { kind: 'lost', reason: 'unrecognised' } },
  located: {
    ...guarding,
    notices: [{ kind: 'located', names: ['IMG_20260301_0815.jpg', '走访现场.jpg'], stuck: false }],
  },
  blocked: {
    ...guarding,
    notices: [{ kind: 'blocked' }, { kind: 'result', outcome: 'failed', retryMinutes: 5 }],
  },
  replies: {
    ...guarding,
    hasInquiries: true,
    replyChips: [{ key: 'a', author: '李大爷', left: 20, top: 40 }],
    replyPanel: replyExamples.suggestions,
  },
  replyRefused: { ...guarding, hasInquiries: true, replyPanel: replyExamples.refused },
  replyUnread: { ...guarding, hasInquiries: true, replyPanel: replyExamples.unread },
  replyList: { ...guarding, hasInquiries: true, replyPanel: replyExamples.list },
  released: {
    ...guarding,
    notices: [{ kind: 'released' }, { kind: 'result', outcome: 'confirmed', retryMinutes: null }],
  },
} satisfies Record<string, OverlayModel>;
