import { findCharacters, lookAhead, lookBehind } from '../../../text/scan.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';
import { COUNTRY_NAMES } from './country-names.ts';

/** The farthest a list reaches before or after the word 国家; longer ones are cut at their nearest end. */
const LIST_REACH = 80;
const LONGEST_ITEM = 14;
const REGION = '(?:香港|澳门|台湾|港澳台|港澳|港台|澳台)(?:特别行政区|特区|地区|同胞)?';
const COUNTRY = `(?:${COUNTRY_NAMES.join('|')})`;
const REGION_END = new RegExp(`(?:中国|我国)?${REGION}$`);
const REGION_START = new RegExp(`^(?:中国|我国)?${REGION}$`);
const COUNTRY_END = new RegExp(`${COUNTRY}$`);
const COUNTRY_START = new RegExp(`^${COUNTRY}`);
/** What stands between the list and 国: 等, a count, a word such as 其他. */
const LIST_CLOSE =
  /(?:等(?:[约近])?(?:\d{1,3}|[一二两三四五六七八九十百几数多]{1,4})?[余多]?个?(?:其他|发达|周边|亚洲|欧美|东南亚|主要|境外)?|(?:这|共)?(?:\d{1,3}|[两三四五六七八九十几数多]{1,3})[余多]?个)$/;
const COUNTED =
  /(?:\d|[一二两三四五六七八九十百几数多])[余多]?个?(?:其他|发达|周边|亚洲|欧美|东南亚|主要|境外)?$/;
const WITH_REGIONS = /^家?(?:和|与|及|以及|或|、|\/|，|（|\()?(?:其他)?地区/;
/** 国家 as an attribute (国家级、国家标准) says nothing about the list. */
const ATTRIBUTE =
  /^家(?:级|重点|战略|标准|机关|利益|安全|法|队|奖|公园|局|部|中心|大|实验室|发展|政策|电网|主权|统一|治理|事务|统计)/;
const NO_COUNTRY = /^[际内外籍有民产防务土情会庆旗徽歌道库资营企宝]/;

export const regionAsCountry = defineRule({
  id: 'region-as-country',
  kind: 'region-as-country',
  scope: 'field',
  reach: 'line',
  gate: 'political',
  level: 'warn',
  title: { zh_CN: '港澳台与国家并列', en: 'Hong Kong, Macao or Taiwan listed as a country' },
  why: {
    zh_CN: '香港、澳门、台湾是中国的一部分，与国家并列时应写“国家和地区”，与内地（大陆）并提时不称“中国”。',
    en: 'Hong Kong, Macao and Taiwan are parts of China: a list with countries reads 国家和地区, and their counterpart is the mainland, not 中国.',
  },
  clause: '仑政办〔2020〕44号 二(三) 政治关；新华社新闻信息报道中的禁用词和慎用词',
  check: (_text, context) => [...findLists(context), ...findPairs(context)],
  flags: [
    '来自韩国、日本、⟦台湾等国家⟧的客商',
    '已出口美国、⟦香港、澳门等10多个国家⟧。',
    '旅客来自泰国、新加坡和⟦香港等国⟧，共120人。',
    '重点⟦国家⟧：韩国、日本、香港、意大利。',
    '韩国、日本、⟦台湾三个国家⟧的代表',
    '⟦中国和台湾⟧之间的贸易',
    '促进⟦中国与香港⟧的合作',
    '⟦两岸三地⟧青年交流',
    '深化⟦中港两地⟧往来',
  ],
  passes: [
    '来自韩国、日本、中国台湾等国家和地区的客商',
    '来自美国、日本、香港等国家（地区）的企业',
    '支持香港、澳门融入国家发展大局',
    '粤港澳大湾区等国家重大战略深入实施',
    '坚持大陆和台湾同属一个中国，维护国家主权',
    '与香港、澳门等地的国际合作，服务国内国外两个市场',
    '赴美国、韩国等国家和香港、澳门、台湾地区的游客',
    '其中港口吞吐量增长，中国香港代表团出席。',
    '坚持一个中国和台湾问题的原则立场',
  ],
});

function findLists(context: FieldContext): FieldHit[] {
  const { raw } = context.folded;
  return findCharacters(raw, '国', context.meter).flatMap((at) => {
    const after = lookAhead(raw, at + 1, LIST_REACH, context.meter);
    if (WITH_REGIONS.test(after) || ATTRIBUTE.test(after)) return [];
    const isWord = after.startsWith('家');
    const hit = judgeListBefore(at, isWord, after, context);
    if (hit) return [hit];
    return isWord && isListAfter(after.slice(1)) ? [{ start: at, end: at + 2, fix: '国家和地区' }] : [];
  });
}

/** 美国、台湾等国家: the list ends right before the word. */
function judgeListBefore(
  at: number,
  isWord: boolean,
  after: string,
  context: FieldContext,
): FieldHit | undefined {
  const { raw } = context.folded;
  const clause =
    lookBehind(raw, at, LIST_REACH, context.meter)
      .split(/[。；！？\n：:（(]/)
      .at(-1) ?? '';
  const close = LIST_CLOSE.exec(clause)?.[0];
  if (close === undefined || (!isWord && NO_COUNTRY.test(after))) return undefined;
  const list = clause.slice(0, clause.length - close.length);
  const items = splitList(list);
  const first = items.findIndex(({ text }) => REGION_END.test(text));
  if (first < 0) return undefined;
  const hasCountry = items.some(({ text }) => COUNTRY_END.test(text));
  if (!hasCountry && !(isWord && (COUNTED.test(close) || /^家(?:的|[，。、；）)”」！？\s]|$)/.test(after))))
    return undefined;
  const region = REGION_END.exec(items[first]?.text ?? '')?.[0] ?? '';
  const itemEnd = (items[first]?.start ?? 0) + (items[first]?.text.length ?? 0);
  const start = at - clause.length + itemEnd - region.length;
  const end = at + (isWord ? 2 : 1);
  const suffix = isWord ? '和地区' : '家和地区';
  return { start, end, fix: raw.slice(start, end) + suffix };
}

/** 重点国家：韩国、香港: the list follows, opened by a mark or a verb. */
function isListAfter(after: string): boolean {
  const opened = /^(?:名单|包括|主要有|有|为|是)?[：:（(]|^包括/.exec(after)?.[0];
  if (opened === undefined) return false;
  const list = after.slice(opened.length).split(/[。；！？\n）)]/)[0] ?? '';
  const items = splitList(list);
  return (
    items.some(({ text }) => REGION_START.test(text.replace(/等.*$/, ''))) &&
    items.some(({ text }) => COUNTRY_START.test(text))
  );
}

interface Item {
  readonly text: string;
  readonly start: number;
}

/** Items of an enumeration, cut off before the first one too long to be a name. */
function splitList(list: string): Item[] {
  const items: Item[] = [];
  let start = 0;
  for (const part of list.split(/([、，,和及与])/)) {
    if (!/^[、，,和及与]?$/.test(part)) items.push({ text: part, start });
    start += part.length;
  }
  const tooLong = items.findLastIndex(({ text }, index) => index > 0 && text.length > LONGEST_ITEM);
  return items.slice(tooLong + 1);
}

const PAIRED = /^(?:中国|我国)(?:和|与|同|跟)(?:香港|澳门|台湾)(?!同属|问题|独立|当局)/;
const HALVES = /^(?:两岸[三四]地|中港(?:两地|台|澳|关系|边境))/;

/** 中国和台湾: the mainland is meant, since the region is part of what stands before the 和. */
function findPairs(context: FieldContext): FieldHit[] {
  const { raw } = context.folded;
  return findCharacters(raw, '中我两', context.meter).flatMap((start) => {
    const ahead = lookAhead(raw, start, 10, context.meter);
    const before = lookBehind(raw, start, 2, context.meter);
    const pair = PAIRED.exec(ahead)?.[0];
    if (pair !== undefined && !/[个全]$/.test(before)) {
      const mainland = pair.endsWith('台湾') ? '大陆' : '内地';
      return [{ start, end: start + pair.length, fix: mainland + pair.slice(2) }];
    }
    const halves = HALVES.exec(ahead)?.[0];
    if (halves === undefined || /[其集镇村]$/.test(before)) return [];
    const end = start + halves.length;
    return [{ start, end, ...(halves === '中港两地' ? { fix: '内地与香港两地' } : {}) }];
  });
}
