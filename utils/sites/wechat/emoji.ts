/**
 * Names of the classic emotion set, by number. The platform draws them as pictures without a name; that its class
 * numbers follow this order is likely and unproven (`notes.md`).
 */
const NAMES =
  '微笑 撇嘴 色 发呆 得意 流泪 害羞 闭嘴 睡 大哭 尴尬 发怒 调皮 呲牙 惊讶 难过 酷 冷汗 抓狂 吐 偷笑 愉快 白眼 傲慢 饥饿 困 惊恐 流汗 憨笑 悠闲 奋斗 咒骂 疑问 嘘 晕 疯了 衰 骷髅 敲打 再见 擦汗 抠鼻 鼓掌 糗大了 坏笑 左哼哼 右哼哼 哈欠 鄙视 委屈 快哭了 阴险 亲亲 吓 可怜'.split(
    ' ',
  );

const NUMBER = /(?:^|\s)icon_emoji_wx_(\d+)(?:\s|$)/;

/** What an emotion picture says: its own words, `[微笑]` by its number, `[表情200]` for one nobody knows; else `null`. */
export function emojiText(image: Element): string | null {
  const alt = image.getAttribute('alt');
  const classes = image.getAttribute('class') ?? '';
  const number = NUMBER.exec(classes)?.[1];
  if (number === undefined && !/emo(?:tion|ji)/.test(classes)) return null;
  if (alt) return alt;
  return number === undefined ? '[表情]' : `[${NAMES[Number(number)] ?? `表情${number}`}]`;
}
