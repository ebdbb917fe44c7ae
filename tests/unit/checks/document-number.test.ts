import { describe, expect, it } from 'vitest';
import { findingsIn } from './rule-runner.ts';

const find = (text: string) =>
  findingsIn(text, 'document-number').map(({ text: stands, fix, level }) => [stands, fix, level]);
const RIGHT = '仑政办〔2020〕44号';

describe('document-number', () => {
  it.each([
    ['仑政办[2020]44号', 'warn'],
    ['仑政办［2020］44号', 'warn'],
    ['仑政办（2020）44号', 'warn'],
    ['仑政办(2020)44号', 'warn'],
    ['仑政办【2020】44号', 'warn'],
    ['仑政办﹝2020﹞44号', 'warn'],
    ['仑政办〈2020〉44号', 'warn'],
    ['仑政办〔2020]44号', 'warn'],
    ['仑政办〔2020〕第44号', 'warn'],
    ['仑政办〔2020〕044号', 'warn'],
    ['仑政办〔2020年〕44号', 'warn'],
    ['仑政办〔20〕44号', 'warn'],
    ['仑政办〔2020〕44', 'warn'],
    ['仑政办〔2020〕 44 号', 'note'],
    ['仑政办 〔2020〕44号', 'note'],
    ['仑政办〔２０２０〕４４号', 'note'],
  ])('mends %s', (wrong, level) => {
    expect(find(`根据《通知》（${wrong}），`)).toEqual([[wrong, RIGHT, level]]);
  });

  it.each([
    `根据《通知》（${RIGHT}）`,
    '（2020）浙0206民初123号',
    '国务院令第711号、主席令第57号',
    '国家市场监督管理总局令（2020）第28号',
    '市场监管总局公告2023年第6号、财政部公告（2023）第6号',
    '浙（2020）北仑区不动产权第0012345号',
    'GB/T 9704—2012、GB 11643-1999',
    'ZJSP24-2020-0001',
    '专利号ZL202010123456.7',
    'ISBN 978-7-612-51420-9，项目代码2019-352328-57-07-349391',
    '附件（2020）、会议室（12）3号楼',
    '〔2020〕号',
  ])('passes %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('asks about a year that has not come', () => {
    expect(find('仑政办〔2027〕1号')).toEqual([['仑政办〔2027〕1号', null, 'warn']]);
    expect(find('仑政办〔2026〕1号')).toEqual([]);
  });

  it('takes the agency code, not the sentence before it', () => {
    expect(find('请各单位根据仑政办[2020]44号和甬政发[2019]1号执行').map(([stands]) => stands)).toEqual([
      '仑政办[2020]44号',
      '甬政发[2019]1号',
    ]);
  });
});
