import type { Language } from '../i18n/language.ts';
import { wordsFor } from '../i18n/words.ts';
import { formatTimestamp } from '../ledger/timestamp.ts';
import type { CaseFile } from './desk.ts';
import { maskContact, maskNumbers } from './masks.ts';

/** 转办单, ready to be laid out: on the screen, on paper, in a Word file. Always Chinese, since it is filed. */
export interface TransferForm {
  readonly title: string;
  /** `编号：2026-0012`. */
  readonly number: string;
  readonly rows: readonly TransferRow[];
  /** To be signed by hand. */
  readonly signatures: readonly string[];
  readonly note: string;
}

/** `isLong`: takes the whole width and room to write. */
export interface TransferRow {
  readonly label: string;
  readonly value: string;
  readonly isLong: boolean;
}

const FORM_LANGUAGE: Language = 'zh_CN';
const BEIJING_MINUTES = 480;
const NONE = '未提供';

/** The form a case goes to its department with. Numbers are masked, in the text too: whoever handles it asks the desk for them. */
export function transferForm({ view, text }: CaseFile, unit: string, category: string): TransferForm {
  const { case: of, clock } = view;
  const { platforms } = wordsFor(FORM_LANGUAGE);
  const passed = of.steps.findLast(({ step }) => step === 'assigned');
  const source = [of.platform && platforms[of.platform], of.account].filter(Boolean).join(' · ');
  const line = (label: string, value: string | null | undefined): TransferRow => ({
    label,
    value: value || NONE,
    isLong: false,
  });
  return {
    title: '公众留言转办单',
    number: `编号：${of.serial ?? of.id.slice(0, 8)}`,
    rows: [
      line('来源', source || '其他渠道'),
      line('收到时间', chineseMoment(Date.parse(of.received))),
      line('诉求人', text?.person),
      line('联系方式', text?.contact ? maskContact(text.contact) : ''),
      line('诉求分类', category),
      line('工单号', of.number ?? '无'),
      { label: '诉求内容', value: maskNumbers(text?.text ?? of.excerpt ?? NONE), isLong: true },
      line('承办单位', of.department),
      line('办理时限', clock.due === null ? '未设时限' : `${chineseMoment(clock.due)}前`),
      {
        label: '办理要求',
        value: passed?.note ?? '请在办理时限前核实办理，并将办理情况书面反馈我单位。',
        isLong: true,
      },
      { label: '办理情况', value: '', isLong: true },
    ],
    signatures: ['转办人（签字）：', '审批人（签字）：', '承办人（签字）：'],
    note: `${unit || '（单位名称）'}　${passed ? chineseDay(Date.parse(passed.at)) : '　　年　　月　　日'}`,
  };
}

/** `2026年8月10日17时30分`; no zeros in front, as official documents have it. */
export function chineseMoment(epochMs: number): string {
  const [hours = 0, minutes = 0] = formatTimestamp(epochMs, BEIJING_MINUTES)
    .slice(11, 16)
    .split(':')
    .map(Number);
  return `${chineseDay(epochMs)}${hours}时${minutes ? `${minutes}分` : ''}`;
}

function chineseDay(epochMs: number): string {
  const [year, month, day] = formatTimestamp(epochMs, BEIJING_MINUTES).slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
