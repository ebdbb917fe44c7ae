import type { EntryField } from './entry.ts';

/** Column heads by field: first the one written, then others that units' own tables were seen to use. Lower case. */
export const COLUMN_HEADS: Readonly<Record<EntryField, readonly string[]>> = {
  id: ['编号', 'id', '知识库编号', '知识编号', '口径编号'],
  question: ['标准问', 'question', '问题', '问', '标准问题', '咨询问题', '问题名称', '标题', 'title', '提问'],
  variants: ['其他问法', 'variants', '相似问', '相似问法', '扩展问', '同义问', '问法'],
  answer: [
    '标准答复',
    'answer',
    '答复',
    '答案',
    '标准答案',
    '标准答',
    '回复',
    '答复口径',
    '口径',
    '答复内容',
    '内容',
  ],
  short: ['短答复', 'short', '短答', '简答', '简短答复', '短版', '短文本'],
  category: ['类别', 'category', '分类', '一级分类', '问题分类', '领域'],
  department: ['办理部门', 'department', '部门', '承办单位', '承办部门', '主管部门', '单位'],
  basisNumber: ['依据文号', 'basis number', '文号', '发文字号', 'basis.number', 'basisnumber'],
  basisTitle: ['依据名称', 'basis', '依据', '政策依据', '文件名称', '文件名', 'basis.title', 'basistitle'],
  owner: ['责任科室', 'owner', '科室', '维护科室', '责任人', '维护人', '起草人'],
  approver: ['审核人', 'approver', '审定人', '批准人', '签发人'],
  approved: ['审核日期', 'approved', '审定日期', '审核时间', '批准日期', '生效日期'],
  reviewBy: ['复审日期', 'review by', '有效期至', '有效期', '到期日期', '复审时间', 'reviewby', '截止日期'],
  state: ['状态', 'state', 'status', 'retired', '是否停用', '启用状态'],
};

/** Column number (from 0) of each field; a field that is not there has none. */
export type ColumnMap = Readonly<Partial<Record<EntryField, number>>>;

const FIELDS = Object.keys(COLUMN_HEADS) as EntryField[];

/** Which column is which, by its head: spaces, asterisks and remarks in brackets do not count. One column, one field. */
export function guessColumns(heads: readonly string[]): ColumnMap {
  const plain = heads.map(plainHead);
  const taken = new Set<number>();
  const found: Partial<Record<EntryField, number>> = {};
  const longest = Math.max(...FIELDS.map((field) => COLUMN_HEADS[field].length));
  // The likeliest head of every field goes before the second likeliest of any.
  for (let rank = 0; rank < longest; rank += 1) {
    for (const field of FIELDS) {
      const head = COLUMN_HEADS[field][rank];
      if (head === undefined || found[field] !== undefined) continue;
      const at = plain.findIndex((text, index) => text === head && !taken.has(index));
      if (at < 0) continue;
      found[field] = at;
      taken.add(at);
    }
  }
  return found;
}

/** How much a row looks like the heads of such a table: the number of fields recognised in it. */
export function countHeads(cells: readonly string[]): number {
  return Object.keys(guessColumns(cells)).length;
}

function plainHead(head: string): string {
  return head
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[*:\s]+/g, ' ')
    .trim()
    .toLowerCase();
}
