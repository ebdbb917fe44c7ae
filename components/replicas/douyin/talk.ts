export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly when: string;
  readonly text: string;
  readonly emoji?: string;
  readonly replies: readonly Omit<Comment, 'replies'>[];
}

const SAID = [
  ['小王', '请问医保新政什么时候开始执行？', '[捂脸]'],
  ['云湖老李', '路口的红绿灯坏了三天了，没人管吗'],
  ['小王', '拍得真好看'],
  ['清溪', '回复@云湖老李：我也看到了，今早还没修'],
  ['一只猫', '支持！', '[赞]'],
] as const;

/** Comments under a work; two are by people of the same name. */
export function commentsOf(work: number, old: boolean): readonly Comment[] {
  return SAID.map(([author, text, emoji], index) => ({
    id: `@${work}${index}`,
    author,
    text,
    ...(emoji && { emoji }),
    when: old ? `${index + 3}分钟前` : `2026-06-0${index + 1} 10:2${index}`,
    replies:
      index === 1
        ? [{ id: `@${work}${index}r`, author: '路人甲', text: '已经报修了', when: '2026-06-02 11:00' }]
        : [],
  }));
}

const NAMES = ['小李', '小王', '云湖老李', '清溪', '一只猫', '张老师', '湿地摄影', '早起的人'];

/** Forty people who wrote to the account. */
export const CHATS: readonly string[] = Array.from(
  { length: 40 },
  (_, index) => `${NAMES[index % NAMES.length]}${index < NAMES.length ? '' : index}`,
);
