import type { TriageProposal } from '#utils/core/replies/propose-triage.ts';
import type { Matter, Suggestion } from '#utils/core/replies/suggestion.ts';
import { CARDS } from '#utils/core/replies/triage-cards.ts';
import type { ReplyPanelModel } from './model.ts';

const card: Suggestion = {
  id: 'residence-card',
  question: '居住证怎么办理？',
  answer:
    '您好！在本区居住满半年、有合法稳定就业或住所的，可以申领居住证。请带本人身份证和居住证明到{{办理地点}}办理，材料齐全的十五日内发证。咨询电话：0000-12345。感谢您的留言！',
  short: '您好！居住满半年可申领，请带身份证和居住证明到{{办理地点}}办理。',
  department: '公安分局',
  basis: { number: '国务院令第663号', title: '《居住证暂行条例》' },
  reviewBy: '2027-06-30',
};
const lamp: Suggestion = {
  id: 'street-lamp',
  question: '路灯不亮找谁修？',
  answer: '您好！路灯故障已转市政部门，一般三个工作日内修复。感谢您的反映！',
  short: null,
  department: '综合行政执法局',
  basis: null,
  reviewBy: null,
};
const matters: readonly Matter[] = [
  { text: '居住证在哪里办，需要带什么材料', suggestions: [card] },
  { text: '小区门口的路灯三天没亮了', suggestions: [lamp] },
  { text: '广场舞太吵', suggestions: [] },
];
const choices = {
  categories: [{ id: 'city', title: '城市管理', titleEn: 'City', department: '综合行政执法局' }],
  deadline: null,
};
const asked = {
  key: 'a',
  author: '湖边散步的人',
  text: '居住证在哪里办，需要带什么材料？还有小区门口的路灯三天没亮了，广场舞太吵！',
};

const urban = { id: 'city', title: '城市管理', titleEn: 'City' };
const ordinary: TriageProposal = {
  level: 'ordinary',
  urgency: 'normal',
  saw: [],
  card: null,
  category: urban,
  categorySaw: ['小区', '路灯'],
};
const emergency: TriageProposal = {
  ...ordinary,
  level: 'emergency',
  urgency: 'emergency',
  saw: ['被困电梯', '没呼吸'],
  card: CARDS.emergency,
};
const rumour: TriageProposal = {
  ...ordinary,
  level: 'rumour',
  urgency: 'urgent',
  saw: ['网传明天停水'],
  card: CARDS.rumour,
  category: null,
  categorySaw: [],
};

/** The panel 「答复建议」 in its looks. */
export const replyExamples = {
  suggestions: {
    inquiry: asked,
    list: [],
    answers: matters,
    triage: emergency,
    limit: 600,
    outcome: null,
    dock: 'right',
    focused: false,
    choices,
    hasCase: false,
  },
  refused: {
    inquiry: asked,
    list: [],
    answers: matters.slice(1, 2),
    triage: ordinary,
    limit: 600,
    outcome: { kind: 'over', by: 12 },
    dock: 'left',
    focused: false,
    choices,
    hasCase: false,
  },
  unread: {
    inquiry: { key: 'b', author: '小李', text: '' },
    list: [],
    answers: [],
    triage: rumour,
    limit: null,
    outcome: { kind: 'filled' },
    dock: 'bottom',
    focused: true,
    choices: null,
    hasCase: false,
  },
  list: {
    inquiry: null,
    list: [asked, { ...asked, key: 'c', author: '李大爷', text: '请问社区食堂周末开门吗？' }],
    answers: 'none',
    triage: null,
    limit: null,
    outcome: null,
    dock: 'right',
    focused: true,
    choices: null,
    hasCase: false,
  },
} satisfies Record<string, ReplyPanelModel>;
