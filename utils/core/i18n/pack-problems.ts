import type { PackError, PackFault } from '../checks/pack-error.ts';
import type { Language } from './language.ts';

type Say = (error: PackError) => string;

interface ProblemWords {
  readonly lists: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  /** Row of a spreadsheet, from 1; entry of a list, from 1; example, from 1. */
  readonly row: (number: number) => string;
  readonly item: (list: string, number: number) => string;
  readonly line: (field: string, number: number) => string;
  readonly quote: (word: string) => string;
  readonly colon: string;
  readonly file: string;
  readonly faults: Readonly<Record<PackFault, Say>>;
}

const zhCn: ProblemWords = {
  lists: {
    typos: '错别字',
    confusables: '易混词',
    formerNames: '机构旧称',
    formulas: '固定提法',
    unitTerms: '本单位词条',
    roster: '人员名单',
    localSources: '本地稿源',
    sources: '稿源单位',
    commerceHosts: '商业链接域名',
    ownAccounts: '本单位账号与店铺',
    serviceHosts: '统一办事入口',
    checklist: '审核清单',
    caseCategories: '办件分类',
    deadlines: '办理时限',
    workYears: '工作日历',
    sitePatches: '页面适配补丁',
  },
  fields: {
    id: '编号 id',
    version: '版本 version',
    minApp: '最低先审版本 minApp',
    title: '名称 title',
    provenance: '来源 provenance',
    effective: '生效日期 effective',
    expires: '到期日期 expires',
    askReviewer: '要求审核人 askReviewer',
    term: '词语',
    gate: '所属关',
    level: '级别',
    why: '理由',
    fix: '建议改为',
    guard: '限定',
    hit: '应报例句',
    miss: '不应报例句',
    wrong: '错写',
    right: '正写',
    host: '域名',
    name: '名称',
    category: '类别',
    confirmedBy: '确认单位',
    confirmedOn: '确认日期',
  },
  row: (number) => `第 ${number} 行`,
  item: (list, number) => `${list}第 ${number} 条`,
  line: (field, number) => `${field}第 ${number} 句`,
  quote: (word) => `「${word}」`,
  colon: '：',
  file: '文件',
  faults: {
    'not-json': () => '不是有效的 JSON。请用「导出 JSON」得到的文件修改后再导入，注意引号和逗号。',
    missing: () => '缺少这一项，请补上。',
    shape: () => '内容的类型不对，请对照「导出 JSON」的文件改正。',
    empty: () => '不能为空，请填写。',
    long: ({ detail }) => `超过上限 ${detail}，请删短或减少。`,
    choice: ({ detail }) => `不是可选的值，请改为其中之一：${chineseChoices(detail)}。`,
    format: () => '格式不对：版本写作 1.2.3，日期写作 2026-01-31，编号只用小写字母和连字符。',
    unknown: ({ detail }) => `有不认识的项目 ${detail}，请删去或改正拼写。`,
    twice: () => '已经有了，请只保留一条，或修改原来那条。',
    guard: () => '限定条件写法不被接受。一般留空即可；需要时请用简单的正则，不用 * 和 +。',
    newer: ({ detail }) => `需要先审 ${detail} 以上版本，请先更新扩展。`,
    unheard: ({ detail }) =>
      `例句「${detail}」里没有查出这个词。例句须原样含有词语，且不被另一条规则先查出；请改例句或词语。`,
    overheard: ({ detail }) =>
      `例句「${detail}」里也查出了这个词。不应报的例句不能含有词语，请改例句，或移到应报例句。`,
    host: ({ detail }) => `用 ${detail} 核对没有通过，请核对域名写法。`,
    absent: ({ detail }) => `起始状态里没有「${detail}」，请照原样填写，或先补到起始状态。`,
    impossible: ({ detail }) => `这一步做不了：${detail}。请核对原词、条目和先后次序。`,
    marks: ({ detail }) => `按这些步骤实际得${detail}，请改步骤或改分数。`,
    columns: ({ detail }) => `缺少这些列：${detail}。请用「导出 CSV」得到的表头。`,
    table: ({ detail }) => `第 ${detail} 行附近的引号不成对，请在表格软件中另存为 CSV 再导入。`,
  },
};

const en: ProblemWords = {
  lists: {
    typos: 'Misspellings',
    confusables: 'Confusable words',
    formerNames: 'Former names',
    formulas: 'Fixed formulas',
    unitTerms: 'Terms of the unit',
    roster: 'Roster',
    localSources: 'Local sources',
    sources: 'Sources',
    commerceHosts: 'Commercial hosts',
    ownAccounts: 'Own accounts and shops',
    serviceHosts: 'Service portals',
    checklist: 'Checklist',
    caseCategories: 'Case categories',
    deadlines: 'Deadlines',
    workYears: 'Working days',
    sitePatches: 'Page patches',
  },
  fields: {
    term: 'Term',
    gate: 'Gate',
    level: 'Level',
    why: 'Why',
    fix: 'Suggested instead',
    guard: 'Condition',
    hit: 'Must be found in',
    miss: 'Must not be found in',
    host: 'Host',
    name: 'Name',
    category: 'Category',
    confirmedBy: 'Confirmed by',
    confirmedOn: 'Confirmed on',
  },
  row: (number) => `row ${number}`,
  item: (list, number) => `${list}, entry ${number}`,
  line: (field, number) => `${field}, line ${number}`,
  quote: (word) => ` “${word}”`,
  colon: ': ',
  file: 'File',
  faults: {
    'not-json': () => 'is not JSON. Start from a file made by “Export JSON”; mind quotes and commas.',
    missing: () => 'is missing; add it.',
    shape: () => 'is not of the right kind; compare with a file made by “Export JSON”.',
    empty: () => 'is empty; fill it in.',
    long: ({ detail }) => `is over the limit of ${detail}; shorten it.`,
    choice: ({ detail }) => `must be one of ${detail}.`,
    format: () =>
      'is not well formed: versions like 1.2.3, days like 2026-01-31, ids in small letters and hyphens.',
    unknown: ({ detail }) => `has something unknown, ${detail}; remove it or mend its spelling.`,
    twice: () => 'is there already; keep one, or edit that one.',
    guard: () =>
      'has a condition that is not accepted. Leave it empty, or use a simple expression without * and +.',
    newer: ({ detail }) => `needs Xianshen ${detail} or later; update the extension first.`,
    unheard: ({ detail }) =>
      `the term was not found in “${detail}”. The example must contain it letter by letter, and no other rule may find the same place first.`,
    overheard: ({ detail }) =>
      `the term was found in “${detail}” too. Change this example, or move it to those that must be found.`,
    host: ({ detail }) => `did not prove itself on ${detail}; check how the host is written.`,
    absent: ({ detail }) => `names “${detail}”, which is not in the starting state.`,
    impossible: ({ detail }) => `is a step that cannot be done: ${detail}. Check words, items and order.`,
    marks: ({ detail }) => `is worth ${detail} when played; change the steps or the points.`,
    columns: ({ detail }) => `these columns are missing: ${detail}. Use the heads of “Export CSV”.`,
    table: ({ detail }) =>
      `has an unpaired quote near row ${detail}; save it as CSV from a spreadsheet again.`,
  },
};

const WORDS: Record<Language, ProblemWords> = { zh_CN: zhCn, en };

const CHOICES: Readonly<Record<string, string>> = {
  political: '政治关',
  legal: '法律关',
  policy: '政策关',
  secrecy: '保密关',
  wording: '文字关',
  block: '禁止',
  warn: '警告',
  note: '提示',
};

/** The name of a pack's list for people. */
export function listName(list: string, language: Language): string {
  return WORDS[language].lists[list] ?? list;
}

/** What is wrong and what to do about it. `rows[0]` is the first row below a table's heads, so its second. */
export function describeProblem(error: PackError, language: Language): string {
  const words = WORDS[language];
  const [, list = '', index, rest = ''] = /^(\w*)(?:\[(-?\d+)\])?\.?(.*)$/.exec(error.path) ?? [];
  const isEntry = index !== undefined;
  const number = Number(index ?? 0);
  const place = !isEntry
    ? (words.lists[list] ?? words.fields[list] ?? (list || words.file))
    : list === 'rows'
      ? words.row(number + 2)
      : words.item(listName(list, language), number + 1);
  const entry = error.entry ? words.quote(error.entry) : '';
  const field = isEntry && rest ? ` ${fieldWords(rest, words)}` : '';
  return `${place}${entry}${field}${words.colon}${adviceOf(error, language)}`;
}

/** The same without the place, for a form that shows it beside its field. */
export function adviceOf(error: PackError, language: Language): string {
  return WORDS[language].faults[error.fault](error);
}

function fieldWords(rest: string, words: ProblemWords): string {
  const [, name = '', line] = /(\w+)(?:\[(\d+)\])?$/.exec(rest) ?? [];
  const field = words.fields[name] ?? name;
  return line === undefined ? field : words.line(field, Number(line) + 1);
}

function chineseChoices(detail: string): string {
  return detail
    .split(' / ')
    .map((choice) => CHOICES[choice] ?? choice)
    .join('、');
}
