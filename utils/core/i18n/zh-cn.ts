import type { Gate, Platform, Surface } from '../draft/draft.ts';
import type { Standing } from '../provenance/provenance.ts';
import type { Language } from './language.ts';

/** Counts by level as the chip and the dialog say them: zero counts are left out. */
interface Counts {
  readonly block: number;
  readonly warn: number;
  readonly note: number;
}

const gates: Record<Gate, string> = {
  political: '政治关',
  legal: '法律关',
  policy: '政策关',
  secrecy: '保密关',
  wording: '文字关',
};

/** One character for the mark of a gate in the rail. */
const seals: Record<Gate, string> = {
  political: '政',
  legal: '法',
  policy: '策',
  secrecy: '密',
  wording: '文',
};

const levels = { block: '禁止', warn: '警告', note: '提示' };

const platforms: Record<Platform, string> = { weibo: '微博', wechat: '微信公众号', douyin: '抖音' };

const surfaces: Record<Surface, string> = {
  composer: '发微博',
  repost: '转发',
  comment: '评论',
  reply: '回复',
  directMessage: '私信',
  article: '文章',
  video: '视频',
  imagePost: '图文',
};

const fields: Record<string, string> = {
  text: '正文',
  title: '标题',
  digest: '摘要',
  author: '作者',
  source: '来源',
  recommendation: '推荐语',
  topic: '话题',
  location: '位置',
};

function counts({ block, warn, note }: Counts): string {
  return [
    block ? `${levels.block} ${block}` : '',
    warn ? `${levels.warn} ${warn}` : '',
    note ? `${levels.note} ${note}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

export const standings: Record<Standing, string> = {
  listed: '在稿源名单',
  government: '党政网站',
  confirmed: '本单位已确认',
  unknown: '不在名单',
  refused: '不可作为来源',
};

/** 中文界面文字: the binding names of the UI contract, and everything else people read in pages and popup. */
export const zhCn = {
  language: 'zh_CN' as Language,
  gates,
  seals,
  levels,
  platforms,
  surfaces,
  fields,
  brand: '先审',
  counts,
  /** Between the parts of a line such as 「微博 · 北仑发布」. */
  dot: ' · ',
  unknownAccount: '账号未识别',

  chip: {
    guarding: '先审 已守护',
    clean: '未见问题',
    lost: '先审 门禁未生效',
    paused: '先审 已暂停',
    idle: '先审 本页不涉及',
    unregistered: '非备案账号',
    check: '立即检查',
    reasons: {
      unrecognised: '页面未识别',
      updated: '扩展已更新，请刷新页面',
      'overlay-removed': '页面反复移除审核窗口',
      storage: '记录无法保存',
      'no-background': '扩展后台没有响应',
    },
  },

  lost: {
    title: '门禁未生效',
    advice: {
      unrecognised: '平台可能改版，先审读不到这个页面的内容。请先不要发布；要发布，请改用人工审核。',
      updated: '请保存草稿后刷新页面。刷新之前，发布按钮仍会被拦住。',
      'overlay-removed': '审核改在扩展窗口中进行：在页面里按发布，它就会打开。刷新页面可以恢复。',
      storage: '磁盘空间可能已满，审核记录写不进台账。请清理磁盘后重试，之前的记录都在。',
      'no-background': '请刷新页面；仍不恢复时，在浏览器的扩展管理页重新启用「先审」。',
    },
    manual: '人工审核',
    report: '复制诊断信息',
    reported: '已复制。只有版本、页面类型和匹配个数，不含任何文字内容。',
    reportFailed: '浏览器不允许复制。',
    hide: '收起',
  },

  marks: {
    name: '划线说明',
    keys: 'Enter 采用 · Esc 关闭 · Alt+Shift+↓ 下一处',
    keysClose: 'Esc 关闭 · Alt+Shift+↓ 下一处',
  },

  replies: {
    name: '答复建议',
    list: '留言清单',
    close: '关闭',
    person: (author: string) => `${author} 的留言`,
    paste: '读不到对方的留言，请粘贴在这里',
    find: '查找',
    asking: '正在查答问库…',
    failed: '答问库没有回应，请稍后再试',
    noLibrary: '答问库还是空的：请在设置的「答问库」中导入，或先载入样例',
    none: '没有找到合适的答复，已记入待补充清单',
    until: (day: string) => `有效期至 ${day}`,
    noBasis: '未注明依据',
    fill: '填入回复',
    short: '用短答',
    open: '还有空格没有填',
    length: (length: number, limit: number | null) => (limit ? `${length} / ${limit} 字` : `${length} 字`),
    outcomes: {
      filled: '已填入。请核对后自己发送。',
      gone: '这条留言已变动或不在原处，没有填入。',
      noBox: '找不到这条留言的回复框，没有填入。请先打开它的回复框。',
      refused: '页面没有接收，回复框保持原样。',
      partly: '页面只接收了一部分，请核对回复框。',
      opened: '已登记办件',
      assigned: '已登记并转办',
      noCase: '没有登记成功，请重试',
    },
    openCase: '登记办件',
    assign: '转办',
    category: '分类',
    department: '转办部门',
    over: (by: number) => `超出字数上限 ${by} 字，没有填入。`,
  },

  review: {
    title: '发布前审核',
    rail: '五关进度',
    pass: '通过并发布',
    back: '返回修改',
    export: '导出审核单',
    fix: '采用建议',
    maskAll: '一键脱敏',
    fixAlike: (count: number) => `同类 ${count} 处全部采用`,
    ignore: '忽略本处',
    falseAlarm: '误报',
    override: '强制通过',
    reason: '理由',
    confirm: '确认',
    cancel: '取消',
    undo: '撤销',
    fixTo: (text: string) => (text === '' ? '建议删去' : `建议改为「${text}」`),
    whole: '整篇',
    context: '原文',
    clause: (clause: string) => `依据：${clause}`,
    reasonHint: (least: number) => `至少 ${least} 个字，写明为什么可以发布；会记入台账。`,
    reasonShort: (missing: number) => `还差 ${missing} 个字`,
    moreNotes: (count: number) => `再显示 ${count} 条提示`,
    gateClean: '未见问题',
    gateDone: '已处理',
    gateOpen: (findings: number, items: number) =>
      [findings ? `待处理 ${findings}` : '', items ? `待勾选 ${items}` : ''].filter(Boolean).join(' · '),
    itemsTitle: '需人工确认',
    optional: '选做',
    signatures: '签名',
    operator: '经办人',
    reviewer: '审核人',
    noOperator: '未填经办人，台账中将记为空。',
    ready: '五关已过，可以发布。',
    recording: '正在写入台账…',
    tooSoon: '按钮刚出现或被其他内容遮住，请看清后再点一次。',
    outcomes: { fixed: '已采用建议', falseAlarm: '已标为误报', overridden: '已强制通过' },
    ignored: { place: '已忽略本处', draft: '本稿已忽略', unit: '本单位不再提示' },
    ignoreInDraft: (count: number) => `本稿另 ${count} 处一并忽略`,
    ignoreInUnit: '本单位不再提示',
    missing: {
      openBlock: (count: number) => `${levels.block} ${count} 处未处理`,
      openWarn: (count: number) => `${levels.warn} ${count} 处未处理`,
      openItem: (count: number) => `必选项 ${count} 条未勾选`,
    },
    missingLead: '还差：',
    missingJoin: '，',
    manualTitle: '人工审核',
    manualLead: '这个页面读不到。请把要发布的文字粘贴到下面，逐条核对清单后再发布；台账会记为「人工审核」。',
    paste: '待发文字',
    pasteHint: '粘贴标题和正文。留空时不做机器检查。',
  },

  provenance: {
    title: '来源',
    standings,
    agreement: (percent: string, length: number) => `一致率 ${percent}%（比对 ${length} 字）`,
    registered: (date: string) => `${date} 登记`,
    pasted: '粘贴内容里的链接或图片来自这个网站，仅供参考；登记原网页后可以逐字比对。',
  },

  compare: {
    title: '与原文比对',
    original: '原文',
    hint: '粘贴权威原文，逐字比对；空格和换行不计。原文只用于这次审核，不会保存。',
    compare: '比对',
    clear: '清除原文',
    nothing: '待发内容中没有找到取自这段原文的文字。',
    same: '与原文一致。',
    differs: (count: number, percent: string) => `有 ${count} 处与原文不同，一致率 ${percent}%。`,
    added: '〔多出：',
    missing: '〔缺少：',
    end: '〕',
  },

  notice: {
    changed: '内容已变更，请重新审核',
    blocked: '已拦下一次未经审核的发布',
    blockedAdvice: '平台没有收到这次发布。请在审核窗口完成审核后再发。',
    released: '已放行，请再次点击发布',
    releasedAdvice: '放行只对这份内容有效，两分钟内有效。',
    confirmed: '已发布，平台已确认，已记入台账',
    pending: '平台还在处理（审核、验证码或扫码确认），结果尚未确定',
    failed: '平台没有发布成功',
    unknown: '没有看到平台的答复，请到平台上核对是否已发布',
    retry: (minutes: number) => `同一内容 ${minutes} 分钟内可以直接再试，不用重审。`,
    fixFailed: '没能改动原文，请手工修改',
    passFailed: '审核记录没有写入台账，未放行。请重试',
    exported: '审核单已导出',
    dismiss: '知道了',
  },

  sheet: {
    title: '政务新媒体信息发布审核单',
    basis: '依据：仑政办〔2020〕44号 二（三）“先审后发，严把政治关、法律关、政策关、保密关、文字关”',
    platform: '平台',
    account: '账号',
    surface: '位置',
    at: '时间',
    fingerprint: '内容指纹',
    packs: '规则包',
    content: '待发内容',
    links: '链接',
    images: (count: number) => `图片 ${count} 张`,
    attachments: '附件',
    quoted: '转发原文',
    answered: '所回应的内容',
    masked: '个人信息已隐去。',
    none: '无',
    open: '未处理',
    reason: '理由',
    ticked: '已确认',
    unticked: '未确认',
    verdict: '结论',
    canPass: '五关已过，可以发布',
    cannotPass: '未通过',
    manual: '人工审核（页面读不到，文字由经办人粘贴）',
    signed: '签字',
    file: '审核单',
  },
};

/** Every catalogue has exactly these keys; functions take counts, never sentences to glue. */
export type Words = typeof zhCn;
