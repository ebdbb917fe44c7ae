/** Words that show which of 的, 地, 得 belongs between two others. General vocabulary; guards are in the rule. */

const join = (words: string) => words.trim().split(/\s+/).join('|');

/** Nouns that no verb or adverb is written like: before them only 的 can stand. */
export const NOUNS = join(`
  时候 样子 事情 东西 原因 孩子 故事 声音 精神 力量 风景 景色 意义 方式 能力 环境 社会 国家 人民 世界 历史 文化 思想 理论
  技术 科技 知识 水平 成绩 成果 成就 效果 结果 机会 机遇 挑战 困难 关系 态度 心情 梦想 理想 目标 使命 机制 措施 标准 原则
  需求 过程 阶段 时期 时间 时代 日子 岁月 季节 春天 夏天 秋天 冬天 早晨 夜晚 天空 阳光 月光 大海 河流 花朵 树木 小草 土壤
  空气 气息 味道 颜色 色彩 笑容 目光 眼神 脸庞 生命 人生 人们 朋友 老师 同学 学生 母亲 父亲 妈妈 爸爸 爷爷 奶奶 作品 文章
  艺术 音乐 电影 歌曲 语言 词语 名字 道路 桥梁 房子 价值 特点 特色 优势 潜力 动力 活力 潮流 趋势 格局 局面 形势 现象 现实
  事实 事件 案件 行为 消息 新闻 书籍 图书 能源 价格 收入 财产 义务 利益 证据 后果 损失 气氛 氛围 天气 速度 高度 程度 规模
  领域 方面 方向 角度 观点 看法 想法 意见 贡献 代价 基础 关键 前提 道理 真理 秘密 魅力 勇气 智慧 品质 品格 性格 习惯 传统
  风格 风俗 特征 特性 形象 模样 面貌 面孔 身影 眼泪 泪水 美景 歌声 掌声 笑声 雷声 读书声 太阳 月亮 星星 云朵 雨水 雪花 尸体
  党中央 居民 空间 内容 脚步 馈赠 动作 本领 河道 边缘 喜悦 翅膀 国歌 奥秘 本质 宝藏 汗水 果实 种子 波涛 海洋 叶子 草坪 民族 部队 战士 英雄 学者 诗人 作家 作者 作风 眼光 前途 命运 未来 一天 一年 一个 一种 一部分 那种 那个 这种 这个
`);

/** Nouns that follow 得 only by mistake, but may well follow a place name in 地. */
export const MORE_NOUNS = join(`
  问题 情况 作用 方法 条件 经济 政治 企业 产品 市场 经验 质量 任务 责任 制度 体系 政策 办法 规定 要求 群众 干部 城市 乡村
  农村 建筑 数据 信息 项目 工程 会议 资源 资金 费用 权利 权力 法律 合同 温度 范围 数量 比例 部分 地方 计划 方案 核心 重点
  保障 结构 形式 身份 地位 位置 感情 情感 感觉 影响 教诲 房间 村庄 街道 心灵 生活 发展 工作 重要 重大 主要 著名 优秀 另一 同时 人才 标志
`);

/** Adverbs that describe an action and nothing else, or nearly so: 得 cannot follow them. */
export const ADVERBS = join(`
  不断 逐渐 逐步 渐渐 慢慢 默默 悄悄 静静 紧紧 轻轻 深深 牢牢 缓缓 匆匆 狠狠 偷偷 呆呆 连连 频频 不停 不懈 有效 积极 充分
  切实 全面 深入 严格 迅速 及时 主动 自觉 努力 顺利 稳步 扎实 持续 进一步 有力 坚定 坚决 大力 耐心 细心 精心 广泛 大量 科学
  合理 公正 客观 正确 极大 大大 尽可能 一步步 一点点 一次次 不由自主 情不自禁 自然而然 源源不断 不约而同 目不转睛 小心翼翼
  毫不犹豫 果断 突然 忽然 猛然 必然 显然 郑重 庄严 快速 飞快 急忙 慌忙 勇敢 顽强 辛勤 无私 无情 永远 随意 任意 随便 盲目
  直接 间接 普遍 完全 彻底 真正 真诚 衷心 诚恳 由衷 下意识 无意识 巧妙 灵活 平稳 茁壮 有序 有机 有条不紊 循序渐进 坚持不懈
  毫无保留 义无反顾 络绎不绝 滔滔不绝 津津有味 聚精会神 全神贯注 兴致勃勃 兴高采烈 高效 无限 日益 尽情 如实 依法
`);

/** Adverbs that do not describe a noun: 不断的努力 is fine, 不断的向前 is not. */
export const STRICT_ADVERBS = join(`
  不断 逐渐 逐步 渐渐 慢慢 默默 悄悄 静静 紧紧 轻轻 牢牢 缓缓 狠狠 偷偷 呆呆 不停 不由自主 情不自禁 不约而同 目不转睛
  小心翼翼 毫不犹豫 忽然 猛然 急忙 慌忙 有条不紊 进一步 不自觉 自觉 认真 积极 深入 严格 及时 主动 努力 有效 切实 充分 坚决 坚定
`);

/** Openings of a verb phrase that cannot be a noun: a preposition, or a verb with what makes it one. */
export const VERB_OPENINGS = `(?:${join(`
  把 将 向着 朝着 往下 往前 往上 往外 对着 望着 看着 听着 想着 走进 走过 走向 走上 来到 回到 离开 打开 关上 推开 握住 抓住 拉住
  贯彻落实 学习贯彻 贯彻执行 做好 抓好 搞好 落实好 解决好 做到 说道 问道 说着 看了 想了 认识到 意识到 感受到 体会到 感觉到
  站在 坐在 躺在 跑到 走到 跟着 围着 为群众 为人民 为企业 为居民 为市民
`)})`;

/** Whom or what something belongs to: before 地 these want 的. */
export const OWNERS = join(`
  妈妈 爸爸 爷爷 奶奶 老师 父亲 母亲 孩子 同学 祖国 人类 我国 国家 社会 民族 群众 政府 自己 大家 春天 秋天 夏天 冬天 今天 昨天
`);

/** Degree words after which a description follows: 做得很好. */
export const DEGREE = '(?:很|非常|十分|越来越|特别|太|那么|这么|格外|比较|更加)';
