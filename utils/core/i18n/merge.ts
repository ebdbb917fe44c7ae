import type { FileReason } from '../ledger/export-reader.ts';
import type { BreakReason } from '../ledger/verify.ts';
import type { Language } from './language.ts';
import { reportWordsFor } from './report.ts';

/** Reasons that lie in the file around the chain; those of the chain are the report's. */
type OuterReason = Exclude<FileReason, BreakReason>;

const zhCn = {
  merge: '合并其他电脑的记录',
  download: '下载校验工具',
  downloaded: '校验工具已下载：一个网页文件，不装扩展、不联网也能用，拷给核查人员即可',
  downloadFailed: '校验工具未能生成，请重试',
  toolName: '先审台账校验工具',
  title: '合并的台账',
  view: (computers: number) => `合并视图：${computers} 台电脑`,
  note: '周报数字按本机与下列完整台账合并计算，重复的记录只计一次；政策解读、台账浏览、导出与校验仍只涉及本机。合并的记录不写入本机台账，关闭本页即清除。',
  nothing: '选中的文件都未能并入，下方仍是本机周报。',
  back: '返回本机周报',
  refused: (count: number) => `有 ${count} 个文件未并入`,
  reading: (no: number, all: number, name: string, percent: number) =>
    `正在核对第 ${no} / ${all} 个文件：${name}（${percent}%）`,
  cancel: '取消',
  cancelled: '已取消；已核对完的文件仍在表中',
  failed: '合并未能完成，请重试；本机台账未受影响',
  file: '文件',
  device: '电脑',
  unit: '单位',
  count: '条数',
  duplicates: '重复',
  head: '末条校验值',
  state: '状态',
  intact: '完整',
  broken: (row: number) => `在第 ${row} 条断裂`,
  cut: (row: number) => `截断：第 ${row} 条起缺失`,
  unknownVersion: '版本不识别',
  notALedger: '不是台账',
  forked: (row: number) => `与同一台电脑的另一份台账从第 ${row} 条起不一致`,
  unreadableFile: '文件无法读取',
  unreadableRows: (count: number) => `其中 ${count} 条内容无法识别，未计入`,
  outer: {
    'missing-header': '缺少台账文件的首行',
    'bad-header': '台账文件的版本不识别，请用新版校验',
    'bad-json': '该条记录不是完整的 JSON',
    'bad-checkpoint': '末行的总数与校验值格式不正确',
    'after-checkpoint': '末行之后还有内容',
  } satisfies Record<OuterReason, string>,
  verifier: {
    title: '台账校验',
    lead: '把先审导出的 .jsonl 台账文件拖到这里，或点按选择。核对在本机完成，不联网，不保存。',
    choose: '选择台账文件',
    reading: (percent: number) => `正在核对… ${percent}%`,
    from: (device: string, unit: string) => `电脑：${device}　单位：${unit}`,
    unreadable: '文件无法读取',
    unsupported: '此浏览器不提供 SHA-256，不能校验；请换用新版 Chrome、Edge 或 Firefox 打开',
    compare: '末条校验值应与周报末尾印出的一致；不一致说明不是同一份台账。',
    other: 'English',
  },
};

export type MergeWords = Omit<typeof zhCn, 'outer'> & { readonly outer: Record<OuterReason, string> };

const en: MergeWords = {
  merge: 'Merge records of other computers',
  download: 'Download the verifier',
  downloaded: 'Verifier downloaded: one web page that works without the extension and without a network',
  downloadFailed: 'The verifier could not be made; please try again',
  toolName: 'xianshen-verifier',
  title: 'Merged ledgers',
  view: (computers) => `Merged view: ${computers} computers`,
  note: 'The figures are counted over this computer and the intact ledgers below, each record once. Policies, the ledger list, exports and verification remain about this computer. Nothing merged is written to its ledger; closing this page forgets it.',
  nothing: 'None of the chosen files could be merged; the report below is this computer’s.',
  back: 'Back to this computer',
  refused: (count) => `${count} ${count === 1 ? 'file was' : 'files were'} not merged`,
  reading: (no, all, name, percent) => `Checking file ${no} of ${all}: ${name} (${percent}%)`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; files already checked remain in the table',
  failed: 'Merging did not finish, please try again; the ledger of this computer was not touched',
  file: 'File',
  device: 'Computer',
  unit: 'Unit',
  count: 'Records',
  duplicates: 'Duplicate',
  head: 'Last hash',
  state: 'State',
  intact: 'Intact',
  broken: (row) => `Broken at record ${row}`,
  cut: (row) => `Cut off: missing from record ${row}`,
  unknownVersion: 'Unknown version',
  notALedger: 'Not a ledger',
  forked: (row) => `Differs from another ledger of the same computer from record ${row}`,
  unreadableFile: 'File cannot be read',
  unreadableRows: (count) => `${count} of them cannot be read and are not counted`,
  outer: {
    'missing-header': 'The first line of a ledger file is missing',
    'bad-header': 'A version of the ledger file that is not known here; use a newer verifier',
    'bad-json': 'The record is not whole JSON',
    'bad-checkpoint': 'The last line, with count and hash, is malformed',
    'after-checkpoint': 'There is more after the last line',
  },
  verifier: {
    title: 'Ledger verification',
    lead: 'Drop a .jsonl ledger exported by Xianshen here, or press to choose one. It is checked on this computer: no network, nothing kept.',
    choose: 'Choose a ledger file',
    reading: (percent) => `Checking… ${percent}%`,
    from: (device, unit) => `Computer: ${device}  Unit: ${unit}`,
    unreadable: 'The file cannot be read',
    unsupported:
      'This browser offers no SHA-256 and cannot verify; open this page in a current Chrome, Edge or Firefox',
    compare:
      'The last hash must equal the one printed at the end of the report; otherwise it is another ledger.',
    other: '中文',
  },
};

const catalogues: Record<Language, MergeWords> = { zh_CN: zhCn, en };

/** The texts of the merge desk and the verifier in the language chosen. */
export function mergeWordsFor(language: Language): MergeWords {
  return catalogues[language];
}

/** Why a file is refused, in words. */
export function fileReasons(language: Language): Readonly<Record<FileReason, string>> {
  return { ...reportWordsFor(language).why, ...catalogues[language].outer };
}
