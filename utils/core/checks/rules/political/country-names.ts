/** Short Chinese names of states people list beside the regions: evidence that a list is one of countries. */
export const COUNTRY_NAMES: readonly string[] = (
  '美国 日本 韩国 朝鲜 蒙古 泰国 越南 老挝 柬埔寨 缅甸 新加坡 马来西亚 印度尼西亚 印尼 菲律宾 文莱 东帝汶 印度 ' +
  '巴基斯坦 孟加拉国 尼泊尔 斯里兰卡 马尔代夫 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 伊朗 伊拉克 沙特 沙特阿拉伯 ' +
  '阿联酋 卡塔尔 科威特 以色列 土耳其 约旦 英国 法国 德国 意大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 瑞士 奥地利 ' +
  '瑞典 挪威 丹麦 芬兰 冰岛 爱尔兰 波兰 捷克 斯洛伐克 匈牙利 罗马尼亚 保加利亚 希腊 塞尔维亚 克罗地亚 俄罗斯 ' +
  '乌克兰 白俄罗斯 加拿大 墨西哥 古巴 巴西 阿根廷 智利 秘鲁 哥伦比亚 澳大利亚 新西兰 斐济 埃及 南非 尼日利亚 ' +
  '肯尼亚 埃塞俄比亚 摩洛哥 阿尔及利亚 坦桑尼亚 加纳 安哥拉'
).split(' ');
