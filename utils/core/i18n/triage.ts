import type { Urgency } from '../cases/case.ts';
import type { Language } from './language.ts';

export interface TriageWords {
  readonly name: string;
  readonly urgency: string;
  readonly urgencies: Readonly<Record<Urgency, string>>;
  readonly category: string;
  readonly noCategory: string;
  readonly calls: string;
  readonly saw: (words: readonly string[]) => string;
  readonly nothingSeen: string;
  readonly categorySaw: (words: readonly string[]) => string;
  readonly decide: string;
}

/** Words of 分诊, as the panel in the page and the desk show it. */
export const triageWords: Readonly<Record<Language, TriageWords>> = {
  zh_CN: {
    name: '分诊建议',
    urgency: '紧急程度',
    urgencies: { normal: '一般', urgent: '紧急', emergency: '特急' },
    category: '分类',
    noCategory: '看不出，请自行选择',
    calls: '按顺序联系',
    saw: (words) => `看到：${words.map((word) => `「${word}」`).join('')}`,
    nothingSeen: '没有看到紧急的字词',
    categorySaw: (words) => `分类依据：${words.map((word) => `「${word}」`).join('')}`,
    decide: '仅是建议，由您判断',
  },
  en: {
    name: 'Triage',
    urgency: 'Urgency',
    urgencies: { normal: 'Normal', urgent: 'Urgent', emergency: 'Emergency' },
    category: 'Category',
    noCategory: 'not clear, please choose',
    calls: 'Call, in this order',
    saw: (words) => `Seen: ${words.map((word) => `“${word}”`).join(' ')}`,
    nothingSeen: 'No words that ask for haste',
    categorySaw: (words) => `Category from: ${words.map((word) => `“${word}”`).join(' ')}`,
    decide: 'A proposal; you decide',
  },
};
