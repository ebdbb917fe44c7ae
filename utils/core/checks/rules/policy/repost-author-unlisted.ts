import { judgeDraft } from '../../../sources/draft-sources.ts';
import { defineRule } from '../../define-rule.ts';

const QUOTED = '明天阴有小雨，出门请带伞。';

export const repostAuthorUnlisted = defineRule({
  id: 'repost-author-unlisted',
  kind: 'repost-author-unlisted',
  scope: 'draft',
  gate: 'policy',
  level: 'warn',
  title: { zh_CN: '转发的账号不在稿源名单', en: 'Reposted account not on the list' },
  why: {
    zh_CN: '原则上只转发党政账号和名单内稿源单位的内容。请改转权威账号，或在「本地稿源」登记确认后再转。',
    en: 'Only party and government accounts and listed sources are reposted. Use an official account, or have this one confirmed.',
  },
  clause: '仑政办〔2020〕44号 二(三)',
  check: (context) => {
    const { author } = judgeDraft(context);
    if (!author || (author.verdict !== 'unknown' && author.verdict !== 'forbidden')) return [];
    const evidence = `@${author.name.slice(0, 40)}`;
    const title = {
      zh_CN: `转发的账号不在稿源名单（${evidence}）`,
      en: `Reposted account not on the list (${evidence})`,
    };
    return [{ field: null, evidence, title }];
  },
  flags: [
    { text: '转发微博', surface: 'repost', author: '青禾生活家', quoted: QUOTED, evidence: ['@青禾生活家'] },
    {
      text: '转发微博',
      surface: 'repost',
      author: '热心网友小王',
      quoted: QUOTED,
      evidence: ['@热心网友小王'],
    },
    { text: '请看', surface: 'repost', author: '松岭房产发布', quoted: QUOTED, evidence: ['@松岭房产发布'] },
    { text: '请看', surface: 'repost', author: '北仑新闻网', quoted: QUOTED, evidence: ['@北仑新闻网'] },
  ],
  passes: [
    { text: '转发微博', surface: 'repost', author: '新华社', quoted: QUOTED },
    { text: '转发微博', surface: 'repost', author: '央视新闻', quoted: QUOTED },
    { text: '转发微博', surface: 'repost', author: '云湖气象', quoted: QUOTED },
    { text: '转发微博', surface: 'repost', author: '平安北仑', quoted: QUOTED },
    {
      text: '您好，已转市场监管局核实，5个工作日内答复。',
      surface: 'reply',
      author: '青禾生活家',
      quoted: QUOTED,
    },
    {
      text: '转发微博',
      surface: 'repost',
      author: '松岭新闻',
      quoted: QUOTED,
      localSources: [{ name: '松岭新闻', host: null, confirmedBy: '区委宣传部', confirmedOn: '2026-03-02' }],
    },
  ],
});
