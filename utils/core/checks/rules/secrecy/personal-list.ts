import { unfold } from '../../../text/fold.ts';
import { ANY_NAME } from '../../../text/surname.ts';
import { defineRule, type FieldContext, type FieldHit } from '../../define-rule.ts';

const ROWS = 5;
/** A heading, a blank line or a row cut in two does not end a list. */
const GAP = 2;
const LONGEST_ROW = 200;
const NAME = new RegExp(`^[\\s\\d.、()|,#*-]{0,8}(?<name>${ANY_NAME})(?![\\u4e00-\\u9fa5])`);
/** Mobile, identity number, card: unmasked. Landlines and totals are shorter or begin otherwise. */
const NUMBER =
  /(?<![\dA-Za-z.])(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|[1-8]\d{16}[\dXx]|6[02]\d{14,17})(?![\dA-Za-z])|\d{1,4}(?:幢|栋|号楼|弄)[^\n]{0,8}\d{2,4}室?/;
const SENSITIVE = /(?<![\dA-Za-z.])(?:[1-8]\d{16}[\dXx]|6[02]\d{14,17})(?![\dA-Za-z])/;

export const personalList = defineRule({
  id: 'personal-list',
  kind: 'personal-list',
  scope: 'field',
  gate: 'secrecy',
  level: 'warn',
  title: { zh_CN: '成批公布姓名和号码', en: 'List of names with numbers' },
  why: {
    zh_CN: '从这里起连续五行以上写着姓名和未遮挡的号码或住址。公示只留规定要求的内容，号码一律遮住中间各位。',
    en: 'From here on five lines or more give names with unmasked numbers or addresses. Keep what the notice requires and hide the middle of every number.',
  },
  clause: '仑政办〔2020〕44号 二(三)；政府信息公开条例第十五条；个人信息保护法第二十五条',
  check: (_text, context) => findLists(context),
  flags: [
    '⟦张伟⟧ 13800000001\n李强 13800000002\n王芳 13800000003\n陈静 13800000004\n刘洋 13800000005',
    '名单：\n1.⟦张伟⟧，33020619900307001X\n2.李强，33020619900307001X\n3.王芳，33020619900307001X\n4.陈静，33020619900307001X\n5.刘洋，33020619900307001X',
    '姓名 电话\n⟦欧阳文⟧ 138 0000 0001\n\n李强 138 0000 0002\n王芳 138 0000 0003\n陈静 138 0000 0004\n刘洋 138 0000 0005',
    '⟦张伟⟧ 6222020000000000018\n李强 6222020000000000018\n王芳 6222020000000000018\n陈静 6222020000000000018\n刘洋 6222020000000000018',
  ],
  passes: [
    '张伟 138****0001\n李强 138****0002\n王芳 138****0003\n陈静 138****0004\n刘洋 138****0005',
    '张伟 0574-86780001\n李强 0574-86780002\n王芳 0574-86780003\n陈静 0574-86780004\n刘洋 0574-86780005',
    '张伟 一等奖\n李强 二等奖\n王芳 二等奖\n陈静 三等奖\n刘洋 三等奖',
    '张伟 95分\n李强 93分\n王芳 92分\n陈静 91分\n刘洋 90分',
  ],
});

function findLists({ folded, meter }: FieldContext): FieldHit[] {
  const { text } = folded;
  meter.steps += text.length;
  const hits: FieldHit[] = [];
  let rows: { start: number; end: number; isSensitive: boolean }[] = [];
  let lastRow = 0;
  const close = () => {
    const [first] = rows;
    if (first && rows.length >= ROWS) {
      const isSensitive = rows.some((row) => row.isSensitive);
      hits.push({ ...unfold(folded, first), ...(isSensitive ? { level: 'block' } : {}) });
    }
    rows = [];
  };
  let index = 0;
  for (let at = 0; at < text.length; index += 1) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const row = readRow(text.slice(at, Math.min(end, at + LONGEST_ROW)), end - at, at);
    if (rows.length && index - lastRow > GAP) close();
    if (row) {
      rows.push(row);
      lastRow = index;
    }
    at = end + 1;
  }
  close();
  return hits;
}

function readRow(line: string, length: number, at: number) {
  if (length > LONGEST_ROW || !NUMBER.test(line)) return undefined;
  const match = NAME.exec(line);
  const name = match?.groups?.name;
  if (!match || name === undefined) return undefined;
  const end = at + match[0].length;
  return { start: end - name.length, end, isSensitive: SENSITIVE.test(line) };
}
