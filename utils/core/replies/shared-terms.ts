import { isHan } from '../text/han.ts';

/** Longest part of a text whose words are compared, UTF-16 code units. */
const LONGEST = 4_000;

/** Pairs of characters that stand in any letter and any answer, and tell nothing about the matter. */
const ANYWHERE = new Set(
  '您好 你好 感谢 谢谢 留言 来信 我们 我是 您的 你的 我的 反映 问题 请问 咨询 投诉 举报 建议 怎么 什么 哪里 何时 多少 时候 是否 可以 能否 有没 没有 已经 现在 目前 一个 这个 那个 领导 市民 网友 回复 答复 办理 处理 相关 有关 部门 情况 关于 希望 如何 需要 尊敬 支持 理解 关注 工作 解决 进行 如果 因为 所以 但是 还有 就是 不是 谁能 的是 了吗 的吗 要求 时间 地方 今天 明天 一下 知道 告诉 为什 么时 在哪 麻烦 辛苦 生活 祝您 愉快 欢迎 继续'.split(
    ' ',
  ),
);

/** Whether two folded texts have any two neighbouring characters in common that say what they are about. */
export function shareTerms(question: string, reply: string): boolean {
  const asked = pairsOf(question);
  if (!asked.size) return true;
  return [...pairsOf(reply)].some((pair) => asked.has(pair));
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  const seen = text.slice(0, LONGEST);
  for (let at = 0; at + 1 < seen.length; at += 1) {
    const pair = seen.slice(at, at + 2);
    const isWord = isHan(pair.charAt(0)) ? isHan(pair.charAt(1)) : /[a-z\d]{2}/i.test(pair);
    if (isWord && !ANYWHERE.has(pair)) pairs.add(pair);
  }
  return pairs;
}
