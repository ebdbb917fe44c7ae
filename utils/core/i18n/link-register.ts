import type { LinkOutcome } from '../sources/link-outcome.ts';
import type { Language } from './language.ts';

const zhCn = {
  title: '办事链接',
  note: '审核通过的内容里出现过的链接，只记网址到路径为止。点“逐个检查”才会打开，每个一次；平时不访问任何网站。',
  none: '还没有登记的链接。',
  failed: '没有完成，请重试。',
  notLink: '这不是网址。请粘贴以 https:// 开头的完整地址。',
  address: '网址',
  name: '名称',
  add: '登记链接',
  drop: '删除',
  check: '逐个检查',
  stop: '停止检查',
  allow: '允许查看状态码',
  allowNote: '不允许也能检查，只是看不到 404 等状态码。',
  csv: '导出办事链接 CSV',
  file: '办事链接',
  progress: (done: number, all: number) => `已检查 ${done} / ${all}`,
  link: '链接',
  seen: '最近出现',
  checked: '检查时间',
  result: '结果',
  unchecked: '未检查',
  outcomes: {
    ok: '正常',
    moved: '跳到其他网站',
    missing: '打不开（错误页）',
    certificate: '证书有问题',
    timeout: '超时',
    unreachable: '无法访问',
    closed: '标签页被关闭',
  } as Readonly<Record<LinkOutcome, string>>,
};

export type LinkRegisterWords = typeof zhCn;

const en: LinkRegisterWords = {
  title: 'Service links',
  note: 'Links seen in passed reviews, kept up to their path. They are opened only when you check them, once each; no site is ever visited otherwise.',
  none: 'No link is registered yet.',
  failed: 'Not completed, please try again.',
  notLink: 'This is no web address. Paste the whole address that begins with https://.',
  address: 'Address',
  name: 'Name',
  add: 'Register link',
  drop: 'Delete',
  check: 'Check one by one',
  stop: 'Stop checking',
  allow: 'Allow status codes to be seen',
  allowNote: 'Checking works without; codes such as 404 are then not seen.',
  csv: 'Export service links as CSV',
  file: 'service-links',
  progress: (done, all) => `${done} of ${all} checked`,
  link: 'Link',
  seen: 'Last seen',
  checked: 'Checked',
  result: 'Result',
  unchecked: 'not checked',
  outcomes: {
    ok: 'fine',
    moved: 'leads to another site',
    missing: 'error page',
    certificate: 'certificate does not hold',
    timeout: 'no answer in time',
    unreachable: 'unreachable',
    closed: 'tab was closed',
  },
};

/** What the register of links says. */
export const linkRegisterWords: Readonly<Record<Language, LinkRegisterWords>> = { zh_CN: zhCn, en };
