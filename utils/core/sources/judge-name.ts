import { type ApprovedSource, type LocalSource, plainName, type SourceIndex } from './source-list.ts';

/** 在名单、党政网站、本地确认、未知来源、明确不可. 未注明来源 is a draft's verdict, not a name's. */
export const VERDICTS = ['listed', 'government', 'local', 'unknown', 'forbidden'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface NameVerdict {
  readonly verdict: Verdict;
  /** The entry it rests on, where there is one. */
  readonly source: ApprovedSource | null;
  readonly local: LocalSource | null;
  /** Unknown, but known as local media that the local authority may confirm. */
  readonly toConfirm: boolean;
}

/** What is only the outlet of a publisher, at the end of a name. */
const OUTLET =
  /(?:(?:官方)?(?:微信)?公众号|官方(?:微信|微博|账号|网站)|(?:微博|微信)视频号|(?:新闻)?客户端|视频号|抖音号|微博|微信|app|官网|网站|官微|融媒体?|全媒体|新媒体|报道|消息|电讯?|讯)$/;

/** What follows a publisher's name in a dispatch: who wrote it, where, on which day. */
const DISPATCH =
  /^(?:记者|通讯员|评论员|特约|首席|驻|微博|微信|客户端|新闻|公众号|视频号|抖音号|官方|新媒体|全媒体|融媒|报业集团|微视频|[一-龥]{2,6}\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日|讯|电|链接|o(?![a-z])|[^一-龥a-z0-9])/;

const LONGEST = 40;
const SHORTEST_PREFIX = 3;

/**
 * Judges one named source: the list's own name, an alias, party and government by their names, the unit's own list,
 * names that may never be used, else unknown. The more specific layer wins: what the unit has had confirmed is never
 * forbidden. Work does not depend on the size of the list.
 */
export function judgeName(name: string, index: SourceIndex, locals: readonly LocalSource[]): NameVerdict {
  const plain = plainName(name).slice(0, LONGEST);
  const variants = variantsOf(plain);
  for (const variant of variants) {
    const source = index.names.get(variant);
    if (source) return found(source.official ? 'government' : 'listed', source);
  }
  const local = locals.find((each) => variants.includes(plainName(each.name)));
  if (local) return { verdict: 'local', source: null, local, toConfirm: false };
  const { whole, part } = index.list.forbiddenNames;
  const isForbidden = variants.some((variant) => whole.some((word) => plainName(word) === variant));
  if (isForbidden || part.some((word) => plain.includes(word.toLowerCase()))) return found('forbidden');
  if (isGovernmentName(plain, index)) return found('government');
  const publisher = findPublisher(plain, index);
  if (publisher) return found(publisher.official ? 'government' : 'listed', publisher);
  const toConfirm = variants.some((variant) => index.toConfirm.has(variant));
  return { verdict: 'unknown', source: null, local: null, toConfirm };
}

function found(verdict: Verdict, source: ApprovedSource | null = null): NameVerdict {
  return { verdict, source, local: null, toConfirm: false };
}

/** The name, and what is left of it without 微信公众号, 客户端 and the like, one after the other. */
function variantsOf(plain: string): string[] {
  const variants = [plain];
  let rest = plain;
  for (let time = 0; time < 3; time += 1) {
    const shorter = rest.replace(OUTLET, '');
    if (shorter === rest || shorter.length < 2) break;
    variants.push(shorter);
    rest = shorter;
  }
  return variants;
}

function isGovernmentName(plain: string, { list }: SourceIndex): boolean {
  const { anywhere, ending, beginning, never } = list.governmentNames;
  if (plain.length < 2 || never.some((word) => plain.includes(word))) return false;
  const bare = variantsOf(plain).at(-1) ?? plain;
  return (
    anywhere.some((word) => plain.includes(word)) ||
    ending.some((word) => bare.endsWith(word) && bare.length > word.length) ||
    beginning.some((word) => plain.startsWith(word) && plain.length > word.length + 1)
  );
}

/** 新华社记者王某、人民日报北京11月5日电: the longest listed name it begins with, before a dispatch's own words. */
function findPublisher(plain: string, index: SourceIndex): ApprovedSource | null {
  for (let length = plain.length - 1; length >= SHORTEST_PREFIX; length -= 1) {
    const source = index.names.get(plain.slice(0, length));
    if (source && DISPATCH.test(plain.slice(length))) return source;
  }
  return null;
}
