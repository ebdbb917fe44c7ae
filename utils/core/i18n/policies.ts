import type { Language } from './language.ts';

const zhCn = {
  title: '政策解读配对',
  note: (days: number, limit: number) =>
    `最近 ${days} 天发布的政策。发布 ${limit} 天后仍没有解读的，列为“逾期未解读”。`,
  none: '最近 90 天没有发布政策。',
  document: '政策文件',
  published: '发布',
  account: '账号',
  partner: '解读',
  state: '状态',
  action: '操作',
  unnamed: '未写明文件名',
  own: '本文已含解读或链接',
  elsewhere: (note: string) => `其他位置：${note}`,
  paired: '已配对',
  byHand: '人工配对',
  waiting: (days: number) => (days === 0 ? '待解读（今天发布）' : `待解读（已 ${days} 天）`),
  late: (days: number) => `逾期未解读（已 ${days} 天）`,
  pair: '配对',
  pairWith: (name: string) => `配对：${name}`,
  undo: '取消配对',
  undoWith: (name: string) => `取消配对：${name}`,
  choose: '解读是',
  chooseElsewhere: '不在本机记录里，或不需要解读',
  where: '在哪里，或为什么不需要',
  confirm: '确认配对',
  cancel: '取消',
  failed: '没有记入台账，请重试。',
  done: '已记入台账。',
};

export type PolicyWords = typeof zhCn;

const en: PolicyWords = {
  title: 'Policies and their explanations',
  note: (days, limit) =>
    `Policies published in the last ${days} days. One without explanation for more than ${limit} days is listed as late.`,
  none: 'No policy was published in the last 90 days.',
  document: 'Policy',
  published: 'Published',
  account: 'Account',
  partner: 'Explanation',
  state: 'State',
  action: 'Action',
  unnamed: 'No document named',
  own: 'In the post itself, or linked from it',
  elsewhere: (note) => `Elsewhere: ${note}`,
  paired: 'Paired',
  byHand: 'Paired by hand',
  waiting: (days) => (days === 0 ? 'Waiting (published today)' : `Waiting (${days} days)`),
  late: (days) => `Late (${days} days)`,
  pair: 'Pair',
  pairWith: (name) => `Pair: ${name}`,
  undo: 'Un-pair',
  undoWith: (name) => `Un-pair: ${name}`,
  choose: 'Its explanation',
  chooseElsewhere: 'Not recorded here, or none is needed',
  where: 'Where it is, or why none is needed',
  confirm: 'Confirm',
  cancel: 'Cancel',
  failed: 'Not recorded. Please try again.',
  done: 'Recorded in the ledger.',
};

/** Words of 「政策解读配对」. */
export const policyWords: Record<Language, PolicyWords> = { zh_CN: zhCn, en };
