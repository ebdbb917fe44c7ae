export interface Post {
  readonly id: string;
  readonly author: { readonly id: string; readonly name: string };
  readonly when: string;
  readonly text: string;
  readonly quoted?: { readonly author: string; readonly text: string };
  readonly counts: { readonly reposts: number; readonly comments: number; readonly likes: number };
}

const AUTHORS = [
  '云湖交警',
  '清溪街道微播',
  '云湖气象',
  '云湖文旅',
  '青禾生活家',
  '云湖消防',
  '松岭新闻',
  '云湖教育',
];

const TEXTS = [
  '【出行提示】因道路养护施工，湖滨路（解放街至学院路段）今晚10时至次日早6时单向通行，请绕行人民路。',
  '社区食堂今天开门迎客，六十岁以上老人凭证就餐享八折。第一天的菜单有红烧豆腐、清炒时蔬和番茄蛋汤。',
  '受弱冷空气影响，明天阴有小雨，气温12到17摄氏度。出门请带伞，早晚添衣。',
  '周末去哪儿？#云湖四季# 湿地公园的芦苇正是最好看的时候，园内步道已全部修好。',
  '教大家一个小窍门：把柠檬皮晒干放进冰箱，三天之后异味就没有了。',
  '昨晚11时20分，松岭路一处仓库冒烟，两辆消防车十分钟内到场处置，无人员伤亡。',
  '本报记者走访了三家便民服务站，看看新装的自助机群众用得顺不顺手。',
  '中小学秋季运动会本周六在区体育场举行，请家长提前十五分钟到场。',
  '老街修缮二期工程顺利完工，沿街商铺将在月底前陆续恢复营业。',
  '提醒：年底是诈骗高发期，凡是要求转账到“安全账户”的，一律不要相信。',
];

const LENGTH = 120;

/** The invented timeline: the same posts in the same order at every load, every fifth one a repost of another. */
export const TIMELINE: readonly Post[] = Array.from({ length: LENGTH }, (_, index) => {
  const text = pick(TEXTS, index * 7);
  const post: Post = {
    id: String(4_900_000_000_000_000 + index * 37),
    author: author(index * 3),
    when:
      index < 12
        ? `${index * 4 + 3}分钟前`
        : `${11 - Math.floor(index / 12)}月${27 - (index % 27)}日 09:${10 + (index % 50)}`,
    text: index % 5 === 4 ? '这个提示很实用，转给有需要的朋友。' : text,
    counts: { reposts: (index * 13) % 97, comments: (index * 7) % 61, likes: (index * 31) % 403 },
  };
  return index % 5 === 4 ? { ...post, quoted: { author: author(index * 3 + 1).name, text } } : post;
});

/** A post of our own, as it appears on top of the feed after publishing. */
export function ownPost(
  id: string,
  account: { idstr: string; screen_name: string },
  text: string,
  quoted?: Post,
): Post {
  return {
    id,
    author: { id: account.idstr, name: account.screen_name },
    when: '刚刚',
    text,
    ...(quoted && { quoted: { author: quoted.author.name, text: quoted.text } }),
    counts: { reposts: 0, comments: 0, likes: 0 },
  };
}

function author(index: number): Post['author'] {
  return { id: String(1_200_000_000 + (index % AUTHORS.length) * 101), name: pick(AUTHORS, index) };
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
