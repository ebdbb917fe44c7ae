import { ACCOUNT } from './account.ts';

/** A piece of written text as the site stores it: plain, or shown as a picture or a link. */
export type Part =
  | string
  | { readonly emoji: string }
  | { readonly mention: string }
  | { readonly topic: string };

export interface Remark {
  /** The comment's real id, which stands in no address. */
  readonly cid: string;
  readonly author: { readonly id: string; readonly name: string };
  readonly when: string;
  readonly parts: readonly Part[];
  /** Whom it answers, by the platform's own words in front of it. */
  readonly answers: string | null;
  /** Ids of my own comment and of theirs as the link carries them; theirs only when it answers an answer. */
  readonly link: { readonly root: string; readonly rid: string | null };
}

const NAMES =
  '王小明 湖边散步的人 李大爷 清溪居民 小鹿同学 阿珍 松岭老周 种花的阿婆 骑行的大刘 云湖一中家长 外卖小陈 秋天的桂花 老街书店'.split(
    ' ',
  );
const TEXTS: readonly (readonly Part[])[] = [
  ['解放街的路灯已经三天没亮了，什么时候能修好', { emoji: '[怒]' }],
  ['感谢', { mention: '云湖交警' }, ' 雨天指挥交通', { emoji: '[心]' }, { emoji: '[心]' }],
  ['请问社区食堂周末开门吗？'],
  ['#老街焕新#修得真好', { topic: '#云湖四季#' }, ' 拍了好多照片'],
  ['居住证在哪里办，需要带什么材料'],
  ['第一行\n第二行也要看见'],
  [{ emoji: '[笑cry]' }, '公交改线以后绕远了'],
];
const LENGTH = 60;

/** Comments on our posts as the inbox lists them: the third and fourth are by the same person, every other one answers us. */
export const INBOX: readonly Remark[] = Array.from({ length: LENGTH }, (_, index) => {
  const position = index === 3 ? 2 : index % NAMES.length;
  return {
    cid: String(5_200_000_000_000_011 + index * 17),
    author: { id: String(1_300_000_001 + position * 7), name: NAMES[position] ?? '' },
    when: index < 20 ? `今天 10:${String(59 - index)}` : `昨天 ${String(9 + (index % 12))}:0${index % 10}`,
    parts: TEXTS[index % TEXTS.length] ?? [],
    answers: index % 2 ? ACCOUNT.screen_name : null,
    link: { root: '5001000000000001', rid: index % 4 === 1 ? String(5_002_000_000_000_000 + index) : null },
  };
});

/** The comments under the post of the detail page: some of the same people, and an answer of our own. */
export const UNDER_POST: readonly { readonly remark: Remark; readonly nested: readonly Remark[] }[] =
  INBOX.slice(0, 30).map((remark, index) => {
    const root = { ...remark, answers: null };
    if (index % 5 !== 1) return { remark: root, nested: [] };
    const own: Remark = {
      ...root,
      cid: `${remark.cid}1`,
      author: { id: ACCOUNT.idstr, name: ACCOUNT.screen_name },
      when: '今天 11:02',
      parts: ['已转交城管部门处理。'],
    };
    const answer: Remark = {
      ...root,
      cid: `${remark.cid}2`,
      when: '今天 11:05',
      parts: ['好的谢谢', { emoji: '[心]' }],
      answers: ACCOUNT.screen_name,
    };
    return { remark: root, nested: [own, answer] };
  });
