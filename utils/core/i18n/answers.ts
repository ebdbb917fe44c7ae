import type { AnswerState } from '../replies/answer.ts';
import type { ChangeCode } from '../replies/change-answer.ts';
import type { EntryField, EntryProblem } from '../replies/entry.ts';
import { answersEn } from './answers-en.ts';
import type { Language } from './language.ts';

const states: Record<AnswerState, string> = {
  usable: '可用',
  unapproved: '未审核',
  expired: '已过期',
  retired: '已停用',
};
const fields: Record<EntryField, string> = {
  id: '编号',
  question: '标准问',
  variants: '其他问法',
  answer: '标准答复',
  short: '短答复',
  category: '类别',
  department: '办理部门',
  basisNumber: '依据文号',
  basisTitle: '依据名称',
  owner: '责任科室',
  approver: '审核人',
  approved: '审核日期',
  reviewBy: '复审日期',
  state: '状态',
};
const changes: Record<ChangeCode, string> = {
  created: '新建',
  edited: '修改',
  retired: '停用',
  restored: '恢复使用',
  imported: '从文件导入',
  replaced: '导入时替换',
  lapsed: '答复已改动，原审核失效',
};
const faults: Record<EntryProblem['fault'], (detail: string) => string> = {
  missing: () => '不能为空。',
  long: (most) => `超过上限 ${most}，请缩短。`,
  brace: (near) => `「${near}」处的填空没有写完整，应为 {{名称}}。`,
  date: (given) => `「${given}」不是日期，请写成 2026-01-05 的样子。`,
  order: (approved) => `早于审核日期 ${approved}。`,
  unsigned: () => '有审核日期而没有审核人，请补上。',
  untitled: (number) => `有文号「${number}」而没有依据名称，请补上。`,
  taken: () => '答问库里已有同样的问题，请改原来那一条。',
  code: (given) => `「${given}」含有不能用的字符，只用文字、数字和 . _ : -，最长 64 个字。`,
};

const zhCn = {
  title: '答问库',
  lead: '审定过的答复口径。只有「可用」的条目能填入回复；答复里的 {{名称}} 是填空，填好才能用。',
  states,
  fields,
  changes,
  faults,
  counts: (counts: Readonly<Record<AnswerState, number>>) =>
    `可用 ${counts.usable} 条，未审核 ${counts.unapproved} 条，已过期 ${counts.expired} 条，已停用 ${counts.retired} 条`,
  samples: (count: number) =>
    `库里有 ${count} 条样例，审核人写着「样例」：请替换为本单位审定答案，替换前填入的内容须自行核实。`,
  unreadable: (count: number) => `有 ${count} 条这个版本读不出来，原样保留，未删除。`,
  none: '答问库还是空的。可以载入样例先试用，也可以新增一条，或导入本单位的表格。',
  loadSamples: '载入样例答问库',
  add: '新增答复',
  search: '搜索答问库',
  state: '状态',
  all: '全部',
  shown: (shown: number, total: number) =>
    shown === total ? `共 ${total} 条` : `共 ${total} 条，显示前 ${shown} 条`,
  notFound: '没有符合条件的条目。请换个词，或把「状态」改回「全部」。',
  more: '再显示 50 条',
  edit: '修改',
  editName: (question: string) => `修改「${question}」`,
  retire: '停用',
  retireName: (question: string) => `停用「${question}」`,
  restore: '恢复使用',
  restoreName: (question: string) => `恢复使用「${question}」`,
  details: '答复、依据与历史',
  history: '历史',
  historyLine: (at: string, by: string, change: string) => `${at} ${by || '未署名'}：${change}`,
  changedFields: (names: readonly string[]) => `（${names.join('、')}）`,
  basis: '依据',
  until: (approved: string, approver: string, reviewBy: string | null) =>
    `${approver} ${approved} 审核，${reviewBy ? `${reviewBy} 前复审` : '未定复审日期'}`,
  form: { add: '新增答复', edit: '修改答复' },
  variantsHint: '每行一种，写市民会怎么问。',
  answerHint: '每次不同的内容写成填空，例如 {{办理地点}}。',
  shortHint: '选填。平台有字数限制时用，一般不超过 140 字。',
  basisHint: '法律、法规没有文号的留空。',
  dayHint: '2026-01-05 的样子。',
  lapseHint: '改了问题、答复或依据而没有更新审核日期的，保存后转为「未审核」。',
  characters: (count: number) => `${count} 字`,
  preview: '预览',
  slots: (names: readonly string[]) => (names.length ? `填空：${names.join('、')}` : '没有填空'),
  save: '保存答复',
  cancel: '取消',
  importTitle: '导入与导出',
  file: '导入表格（XLSX、CSV、JSON）',
  fileHint: '先核对列和每一行，确认后一次导入；有一行不对就一条也不导入。',
  reading: '正在读取文件…',
  tooLarge: '文件太大（上限 100 MB），请分成几个文件。',
  tableFaults: {
    empty: '表里没有内容。',
    json: '不是有效的 JSON，或里面没有条目列表。',
    quotes: '有一个引号没有配对',
    xlsx: '打不开。请确认是未加密的 .xlsx（旧的 .xls 请另存为 .xlsx）。',
    text: '不是 UTF-8、UTF-16 或 GBK 编码的文本，请另存后再导入。',
  },
  atRow: (row: number) => `（第 ${row} 行）`,
  refused: '没有导入，答问库未变。',
  preImport: '导入前核对',
  found: (name: string, rows: number) => `「${name}」共 ${rows} 行。请核对每一列是什么：`,
  merged: (count: number) => `有 ${count} 处合并单元格，已按每一行都是这个值处理。`,
  columnsSummary: (count: number) => `列的对应（已认出 ${count} 列）`,
  columnOf: (field: string) => `${field}在哪一列`,
  noColumn: '（没有这一列）',
  sample: '第一行',
  needed: (names: readonly string[]) => `请先指定「${names.join('」「')}」在哪一列。`,
  checking: (done: number, total: number) => `正在核对 ${done} / ${total} 行`,
  importing: (done: number, total: number) => `正在导入 ${done} / ${total} 行`,
  problems: (rows: number) => `有 ${rows} 行需要改正，没有导入任何一行。请改好文件再选一次：`,
  rowProblem: (row: number, column: string, problem: string) => `第 ${row} 行「${column}」：${problem}`,
  moreProblems: (count: number) => `还有 ${count} 处未列出`,
  ready: (count: number) => `${count} 行可以导入。`,
  unapprovedRows: (count: number) => `其中 ${count} 行没有审核日期，导入后为「未审核」，不能填入回复。`,
  slotNames: (names: readonly string[]) => `用到的填空：${names.join('、')}`,
  newSlots: (names: readonly string[]) => `这些填空名称库里没有用过，请看看有没有写错：${names.join('、')}`,
  duplicates: (count: number) => `${count} 行与库里或本文件前面的问题相同：`,
  duplicateRule: '重复的怎么办',
  duplicateRules: { skip: '跳过，保留原有的', replace: '用后面的替换', both: '两条都保留' },
  apply: (count: number) => `导入 ${count} 行`,
  done: (added: number, replaced: number, skipped: number) =>
    `已导入：新增 ${added} 条，替换 ${replaced} 条，跳过 ${skipped} 条。`,
  failed: '没有导入，答问库未变：存储空间不足或后台重新启动，请再试一次。',
  cancelled: '已取消，没有导入任何一行。',
  exportAs: { xlsx: '导出答问库（Excel）', csv: '导出答问库（CSV）', json: '导出答问库（JSON）' },
  exporting: '正在导出…',
  fileName: '先审答问库',
};

export type AnswerWords = typeof zhCn;

/** Words of the options page about the answer library. */
export const answerWords: Record<Language, AnswerWords> = { zh_CN: zhCn, en: answersEn };
