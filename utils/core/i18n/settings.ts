import type { Language } from './language.ts';

const zhCn = {
  title: '设置',
  guard: '门禁',
  guardLead: '“强制”在网络层也拦住；“观察”只拦有“禁止”问题的内容，其余放行并记入台账。',
  posts: '发布、转发、修改',
  replies: '评论、回复、私信',
  enforce: '强制：一律先审后发',
  observe: '观察：只拦“禁止”',
  observePosts: '已改为观察：没有“禁止”问题的发布不再审核。先审后发要求一律审核，请确认这是单位的决定。',
  language: '界面语言',
  languages: { zh_CN: '中文', en: 'English' },
  people: '人员',
  peopleLead: '填入后，审核窗口会自动带出，周报和导出会写明单位。',
  unit: '单位名称',
  operator: '经办人',
  reviewer: '审核人',
  storage: '保存与备份',
  rows: (count: number) => `台账 ${count} 条，只保存在这台电脑上，不上传。`,
  quarantine: (count: number) => `另有 ${count} 条无法读取，已单独保留，没有删除。`,
  backup: '备份请在“工作周报”中导出 JSONL，导出件可以校验。',
  report: '打开工作周报',
  saved: '已保存',
  undo: '撤销',
  failed: '没有保存：扩展后台没有响应，请刷新本页再试。',
};

type SettingsWords = typeof zhCn;

const en: SettingsWords = {
  title: 'Settings',
  guard: 'Guard',
  guardLead:
    '“Enforce” also blocks in the network; “observe” holds only what has a 禁止 finding, lets the rest go out and records it.',
  posts: 'Posts, reposts, edits',
  replies: 'Comments, replies, messages',
  enforce: 'Enforce: everything is reviewed first',
  observe: 'Observe: hold 禁止 findings only',
  observePosts:
    'Posts are only observed now: one without a 禁止 finding goes out unreviewed. The rule asks for review first; make sure this is the unit’s decision.',
  language: 'Language',
  languages: { zh_CN: '中文', en: 'English' },
  people: 'People',
  peopleLead: 'Filled in for you in the review dialog; reports and exports name the unit.',
  unit: 'Unit',
  operator: 'Operator',
  reviewer: 'Reviewer',
  storage: 'Storage and backup',
  rows: (count) => `${count} ledger rows, kept on this computer only.`,
  quarantine: (count) => `${count} more could not be read; they are kept apart, nothing was deleted.`,
  backup: 'For a backup export JSONL from the weekly report; the file can be verified.',
  report: 'Open the weekly report',
  saved: 'Saved',
  undo: 'Undo',
  failed: 'Not saved: the extension’s background did not answer. Reload this page and try again.',
};

/** Words of the options page. */
export const settingsWords: Record<Language, SettingsWords> = { zh_CN: zhCn, en };
