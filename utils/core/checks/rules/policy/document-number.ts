import { unfold } from '../../../text/fold.ts';
import { findCharacters, lookAhead, lookBehind, matchNear } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

/** As they stand after folding, which makes full-width round, square and angle brackets plain. */
const OPENING = '〔﹝[【(<〈';
const BODY =
  /[〔﹝[【(<〈] {0,2}((?:19[4-9]|20\d)\d|\d{2})年? {0,2}[〕﹞\]】)>〉] {0,2}(第?) {0,2}(\d{1,5}) {0,2}(号?)/y;
const HAN_END = /[\u4e00-\u9fa5]{1,12}$/;
/** Words after which an agency code begins; everything up to the last of them is the sentence's own. */
const LEAD_IN =
  /^.*(?:根据|按照|依据|依照|参照|详见|为准|文号|批复号|出台|下发|印发|转发|发布|公布|通知|规定|政策|要求|提到|提的|所说|关于|主要|计算|文件|会同|以及|[和及与或是为的以由了从将把对据见按您])/;
/** 令, 公告 and their like keep 第 and their own brackets; certificates and courts follow other rules. */
const OTHER_SERIES = /(?:令|公告|通告|公报|不动产权?|产权证?|房权证|国用|案件?|专利|标准|期刊|刊)$/;
const AGENCY_END = /[发办函字文通规审复批电议纪政府委组宣监综财建教民卫人社价服改法安交住环公水商林农]$/;
const NOT_A_DOCUMENT =
  /^(?:令|公告|通告|案|楼|幢|栋|线|泊位|机组|井|窗口|地块|院|门|桥|船|馆|厅|厂房|房|炉|坑|洞|矿|车|位|岗|标段|宗地|民[初终申再]|刑[初终]|行[初终]|执[恢异保字])/;
const OLDEST_TWO_DIGIT_YEAR = 49;

const ADVICE = {
  zh_CN: '发文字号用半角数字、不留空格。',
  en: 'Document numbers use half-width digits and no spaces.',
};
const FUTURE = {
  zh_CN: '发文字号的年份晚于发布时间，请核对。',
  en: 'The year of the document number lies after the time of publishing. Please verify.',
};

export const documentNumber = defineRule({
  id: 'document-number',
  kind: 'document-number',
  scope: 'field',
  reach: 'line',
  gate: 'policy',
  level: 'warn',
  title: { zh_CN: '发文字号写法不规范', en: 'Document number not in standard form' },
  why: {
    zh_CN: '发文字号的年份用全称，以六角括号“〔〕”括入；序号不编虚位（1不编为01），不加“第”，后加“号”。',
    en: 'The year is written in full inside 〔〕; the number has no 第 and no leading zero, and ends in 号.',
  },
  clause: 'GB/T 9704-2012 7.2.5；仑政办〔2020〕44号 二(三) 文字关、政策关',
  check: (_text, context) =>
    findCharacters(context.folded.text, OPENING, context.meter).flatMap((at) => judge(at, context) ?? []),
  flags: [
    '《通知》（⟦仑政办[2020]44号⟧）已印发。',
    '《通知》（⟦仑政办（2020）44号⟧）已印发。',
    '根据⟦仑政办【2020】44号⟧文件精神',
    '按照⟦浙政办发﹝2019﹞29号⟧要求',
    '详见⟦国办发〔2018〕第123号⟧。',
    '详见⟦国办发〔2018〕0123号⟧。',
    '根据⟦甬政发〔2020〕 44 号⟧',
    '根据⟦甬政发〔２０２０〕４４号⟧',
    '⟦仑政办〔20〕44号⟧已废止',
    '《意见》（⟦国办发〔2018〕123⟧）要求',
    '参见⟦仑政纪〔2020年〕4号⟧',
    '印发《办法》、⟦[2013]568号⟧文件',
  ],
  passes: [
    '《通知》（仑政办〔2020〕44号）已印发。',
    '（2020）浙0206民初123号判决书已生效。',
    '国务院令第711号，市场监管总局公告2023年第6号，主席令第57号。',
    '住房和城乡建设部公告〔2012〕第11号、住建部〔2012〕第11号令',
    '浙（2020）北仑区不动产权第0012345号',
    '按GB/T 9704—2012和GB/T 15834-2011执行，文件编码ZJSP24-2020-0001。',
    '项目位于新区（2019）3号地块，宁波港（2020）2号泊位。',
    '张三等：论政务公开[J]，2020（4）；王五[2018]第3期',
    '本次活动共(12)3号展位，报名请看附件（2020）。',
  ],
});

function judge(opening: number, context: FieldContext): FieldHit | undefined {
  const { folded, meter } = context;
  const match = matchNear(BODY, folded.text, opening, { before: 0, after: 32 }, meter);
  if (!match) return undefined;
  const [body, year = '', ordinal, serial = '', closing] = match;
  const end = opening + body.length - (closing ? 0 : trailingBlanks(body));
  const behind = lookBehind(folded.text, opening, 16, meter);
  const before = behind.trimEnd();
  const code = findAgencyCode(before);
  if (
    !isDocument({ before, code, body, year, closing: closing !== '' }, lookAhead(folded.text, end, 3, meter))
  )
    return undefined;
  const start = opening - (behind.length - before.length) - code.length;
  const span = unfold(folded, { start: code === '' ? opening : start, end });
  const number = `〔${fullYear(year)}〕${Number(serial)}号`;
  const fix = code + number;
  const stands = folded.raw.slice(span.start, span.end);
  if (stands !== fix) {
    const isAdvice = folded.text.slice(opening, end).replaceAll(' ', '') === number && ordinal === '';
    return { ...span, fix, ...(isAdvice ? { level: 'note', why: ADVICE } : {}) };
  }
  const isFuture = context.at !== null && Number(year) > Number(context.at.slice(0, 4));
  return isFuture ? { ...span, why: FUTURE } : undefined;
}

interface Candidate {
  readonly before: string;
  readonly code: string;
  readonly body: string;
  readonly year: string;
  readonly closing: boolean;
}

/** Brackets around a year are common; a document needs a sender before them and nothing else after the number. */
function isDocument({ before, code, body, year, closing }: Candidate, after: string): boolean {
  if (OTHER_SERIES.test(before) || NOT_A_DOCUMENT.test(after)) return false;
  const isHexagonal = /^[〔﹝]/.test(body);
  if (!closing)
    return isHexagonal && code.length > 1 && AGENCY_END.test(code) && !/^[\d年月日.%-]/.test(after);
  if (year.length === 2) return code.length > 1 && AGENCY_END.test(code);
  if (isHexagonal) return true;
  if (body.startsWith('(')) return /[\u4e00-\u9fa5]{2}$/.test(before);
  return /[\u4e00-\u9fa5]{2}$|[、》）)]$/.test(before);
}

function findAgencyCode(before: string): string {
  const han = HAN_END.exec(before)?.[0] ?? '';
  return han.replace(LEAD_IN, '');
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < OLDEST_TWO_DIGIT_YEAR ? '20' : '19'}${year}`;
}

function trailingBlanks(body: string): number {
  return body.length - body.trimEnd().length;
}
