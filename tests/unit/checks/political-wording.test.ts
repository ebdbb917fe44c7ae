import { describe, expect, it } from 'vitest';
import { findingsIn } from './rule-runner.ts';

const find = (kind: string, text: string) =>
  findingsIn(text, kind).map(({ text: stands, fix, gate }) => [gate, stands, fix]);

describe('political wording', () => {
  it.each([
    ['outdated-wording', '解放前，他家很穷', '解放前', '新中国成立前'],
    ['outdated-wording', '早在解放前就有', '解放前', '新中国成立前'],
    ['outdated-wording', '建国以来最大洪水', '建国以来', '新中国成立以来'],
    ['outdated-wording', '庆祝建国70周年', '建国', '新中国成立'],
    ['outdated-wording', '服务“一带一路”国家战略', '“一带一路”国家战略', '“一带一路”倡议'],
    ['outdated-wording', '实施一带一路战略', '一带一路战略', '一带一路倡议'],
    ['outdated-wording', '村长王某某说', '村长', '村主任'],
    ['outdated-wording', '某某省省委书记', '省省委书记', '省委书记'],
    ['outdated-wording', '学习党的第二十大精神', '党的第二十大', '党的二十大'],
    ['outdated-wording', '贯彻第十九大报告', '第十九大', '党的十九大'],
    ['region-wording', '推动中港合作', '中港合作', '内地与香港合作'],
    ['region-wording', '大陆与香港的经贸往来', '大陆与香港', '内地与香港'],
    ['region-wording', '内地和台湾青年', '内地和台湾', '大陆和台湾'],
    ['region-wording', '台湾外交部发言人', '台湾外交部', null],
    ['region-wording', '台北称立法院已通过', '立法院', null],
    ['discriminatory-wording', '关爱残废人', '残废人', '残疾人'],
    ['discriminatory-wording', '他是个瘸子', '瘸子', '肢体残疾人'],
    ['padding-wording', '大会隆重召开', '隆重召开', '召开'],
    ['padding-wording', '副区长王某亲自带队检查', '亲自带队', '带队'],
    ['padding-wording', '书记老板来了', '老板', null],
    ['personal-opinion', '在我看来，处理太轻', '在我看来', null],
    ['personal-opinion', '[怒][怒][怒][怒][怒]', '[怒][怒][怒][怒][怒]', null],
    ['formula-order', '爱国、敬业、诚信、友善、富强、民主', '爱国、敬业、诚信、友善、富强、民主', null],
  ])('%s: %s', (kind, text, word, fix) => {
    expect(find(kind, text)).toEqual([['political', word, fix]]);
  });

  it.each([
    ['outdated-wording', '上海解放前夕、宁波解放后'],
    ['outdated-wording', '王建国前往现场，李建国后来也到了'],
    ['outdated-wording', '中华人民共和国建国方略展'],
    ['outdated-wording', '中国共产党第二十次全国代表大会'],
    ['outdated-wording', '乡村长期治理，村长效机制'],
    ['outdated-wording', '第二十大道'],
    ['region-wording', '台湾“外交部”、台“立法院”'],
    ['region-wording', '国民政府行政院旧址'],
    ['region-wording', '香港与内地、台湾与大陆'],
    ['discriminatory-wording', '盲人摸象，黑瞎子岛'],
    ['discriminatory-wording', '聋哑学校、伤残军人'],
    ['padding-wording', '主要负责同志要亲自部署、亲自督办'],
    ['padding-wording', '企业老板、老板娘'],
    ['personal-opinion', '他说：“我觉得很好。”'],
    ['personal-opinion', '网友留言，我觉得办事快了'],
    ['formula-order', '民主、文明、和谐的社会'],
  ])('%s passes %s', (kind, text) => {
    expect(find(kind, text)).toEqual([]);
  });
});
