import type { Language } from './language.ts';

const zhCn = {
  title: '设置',
  guard: '门禁',
  guardLead: '先审有两道关：页面里的审核窗口，和浏览器的网络层。改动立即对所有打开的页面生效。',
  posts: '发布、转发、修改',
  replies: '评论、回复、私信',
  enforce: '强制：一律先审后发',
  observe: '观察：只拦“禁止”',
  modeHelp: {
    enforce: '每一条都要过完审核窗口才能发出；没有审核的请求在网络层也会被拦下。',
    observe: '有“禁止”问题的仍会停下来审核；其余直接发出，平台的答复记入台账。网络层不拦。',
  },
  observePosts: '已改为观察：没有“禁止”问题的发布不再审核。先审后发要求一律审核，请确认这是单位的决定。',
  marks: '在编辑框里划线提示',
  suggestions: '在评论和私信旁给出答复建议',
  language: '界面语言',
  languages: { zh_CN: '中文', en: 'English' },
  ignored: '本单位不再提示',
  ignoredLead: '审核时选了「本单位不再提示」的写法。「禁止」始终提示，不在此列。',
  ignoredNone: '没有。',
  ignoredBack: '恢复提示',
  ignoredBackFor: (text: string) => `恢复提示：${text}`,
  people: '人员',
  peopleLead: '填入后，审核窗口会自动带出，周报和导出会写明单位。',
  unit: '单位名称',
  operator: '经办人',
  reviewer: '审核人',
  storage: '保存与备份',
  storageLead: '台账和设置都在这台电脑的浏览器里，不上传。清除扩展数据或卸载扩展会一起删掉，请定期备份。',
  rows: '台账',
  rowsText: (count: number) => `${count} 条`,
  usage: '占用空间',
  usageText: (megabytes: string) => `约 ${megabytes} MB（浏览器估计）`,
  quarantine: '无法读取的记录',
  quarantineText: (count: number) => (count ? `${count} 条，已单独保留，没有删除` : '没有'),
  backup: '备份：在工作周报中点「导出 JSONL」，导出件可以校验。',
  report: '打开工作周报',
  log: '运行日志：扩展后台这次启动以来的异常，只有操作名称，没有正文、姓名和网址。报告问题时可以附上。',
  exportLog: '导出运行日志',
  logFile: '先审运行日志',
  saved: '已保存',
  undo: '撤销',
  failed: '没有成功：扩展后台没有响应，请刷新本页再试。',
};

type SettingsWords = typeof zhCn;

const en: SettingsWords = {
  title: 'Settings',
  guard: 'Guard',
  guardLead:
    'Xianshen stops a post twice: with the review in the page, and in the browser’s network. Changes take effect in every open page at once.',
  posts: 'Posts, reposts, edits',
  replies: 'Comments, replies, messages',
  enforce: 'Enforce: everything is reviewed first',
  observe: 'Observe: hold 禁止 findings only',
  modeHelp: {
    enforce:
      'Nothing goes out before its review is passed; a request without one is stopped in the network too.',
    observe:
      'What has a 禁止 finding still stops for review; everything else goes out, and the platform’s answer is recorded. The network is not blocked.',
  },
  observePosts:
    'Posts are only observed now: one without a 禁止 finding goes out unreviewed. The rule asks for review first; make sure this is the unit’s decision.',
  marks: 'Underline findings in the text boxes',
  suggestions: 'Suggest replies beside comments and messages',
  language: 'Language',
  languages: { zh_CN: '中文', en: 'English' },
  ignored: 'Not shown again in this unit',
  ignoredLead:
    'Wordings somebody chose not to be told about again. A 禁止 is always shown and never in this list.',
  ignoredNone: 'None.',
  ignoredBack: 'Show again',
  ignoredBackFor: (text) => `Show again: ${text}`,
  people: 'People',
  peopleLead: 'Filled in for you in the review dialog; reports and exports name the unit.',
  unit: 'Unit',
  operator: 'Operator',
  reviewer: 'Reviewer',
  storage: 'Storage and backup',
  storageLead:
    'Ledger and settings are kept in this computer’s browser and never uploaded. Clearing the extension’s data or removing it deletes them too: make backups.',
  rows: 'Ledger',
  rowsText: (count) => `${count} rows`,
  usage: 'Space used',
  usageText: (megabytes) => `about ${megabytes} MB (the browser’s estimate)`,
  quarantine: 'Unreadable records',
  quarantineText: (count) => (count ? `${count}, kept apart, nothing was deleted` : 'none'),
  backup: 'Backup: export JSONL from the weekly report; the file can be verified.',
  report: 'Open the weekly report',
  log: 'Log: what went wrong in the background since it started. Names of operations only: no text, no names, no addresses. Attach it to a problem report.',
  exportLog: 'Export the log',
  logFile: 'xianshen-log',
  saved: 'Saved',
  undo: 'Undo',
  failed: 'That did not work: the extension’s background did not answer. Reload this page and try again.',
};

/** Words of the options page. */
export const settingsWords: Record<Language, SettingsWords> = { zh_CN: zhCn, en };
