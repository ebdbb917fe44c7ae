/** A comment under an article; every name and word is invented. */
export interface Talk {
  readonly id: string;
  readonly nickname: string;
  readonly text: string;
  readonly emotion?: number;
  readonly time: string;
  readonly replies: number;
}

const NAMES = ['张三', '李四', '湖边的人', '小周', '退休教师', '青禾'];
const TEXTS = ['写得好', '医保卡在哪里补办？', '路灯坏了两天了', '谢谢解释', '周末还开门吗？'];

/** The area of the article: the same for every comment, which is why it cannot tell them apart. */
export const AREA_ID = '900000000000000001';

export const COMMENTS: readonly Talk[] = Array.from({ length: 14 }, (_, index) => ({
  id: String(index + 1),
  nickname: NAMES[index % NAMES.length] ?? '',
  text: TEXTS[index % TEXTS.length] ?? '',
  ...(index % 3 === 0 && { emotion: 13 }),
  time: `07-${String(20 - index).padStart(2, '0')} 12:10:12 浙江`,
  replies: (index % 4) + 1,
}));

export const MESSAGES = [
  { id: '7001', fakeid: 'oReplica1', nickname: '李四', text: '在吗，想问医保报销' },
  { id: '7002', fakeid: 'oReplica2', nickname: '周女士', text: '社区食堂几点开门？' },
] as const;
