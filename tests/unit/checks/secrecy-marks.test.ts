import { expect, it } from 'vitest';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { EMPTY_PACK } from './rule-runner.ts';

const find = (text: string) =>
  run(plainDraft(text), EMPTY_PACK)
    .filter(({ gate }) => gate === 'secrecy')
    .map(({ kind, text: stands, level }) => [kind, stands, level]);

it.each([
  ['机密★10年', 'classification-mark', '机密★10年', 'block'],
  ['绝\u3000密\n通知', 'classification-mark', '绝\u3000密', 'block'],
  ['密级：机密', 'classification-mark', '密级：机密', 'block'],
  ['内部资料，请勿外传', 'internal-material', '内部资料，请勿外传', 'warn'],
  ['仅供领导参阅', 'internal-material', '仅供领导参阅', 'warn'],
  ['名单不得外传', 'handling-phrase', '不得外传', 'warn'],
  ['（此件不公开）', 'handling-phrase', '此件不公开', 'warn'],
  ['内部明电', 'handling-phrase', '内部明电', 'warn'],
  ['（工作秘密）', 'work-secret', '工作秘密', 'note'],
  ['《办法（送审稿）》', 'work-secret', '送审稿', 'note'],
  ['标底：1200万元', 'business-secret', '标底：1200万元', 'note'],
  ['线人举报', 'police-secret', '线人', 'note'],
  ['警力部署图', 'police-secret', '警力部署图', 'warn'],
  ['坐标121.84412,29.90523', 'military-geography', '121.84412,29.90523', 'note'],
  ['举报人电话：0574-86781234', 'petition-identity', '0574-86781234', 'block'],
])('%s', (text, kind, stands, level) => {
  expect(find(text)).toEqual([[kind, stands, level]]);
});

it.each([
  '保守国家秘密，保护商业秘密',
  '密级分为绝密、机密、秘密三级',
  '不信谣不传谣，请勿转发',
  '（此件公开发布）',
  '一线人员、上线人数、沿线人家',
  '海关风险布控规则',
  '东经117°33′，北纬28°24′',
  '国内生产总值99.0865万亿元',
])('passes %s', (text) => {
  expect(find(text)).toEqual([]);
});
