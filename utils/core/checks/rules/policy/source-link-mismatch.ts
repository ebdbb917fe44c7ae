import { judgeDraft } from '../../../sources/draft-sources.ts';
import { findContradiction, judgeLinks } from '../../../sources/link-agreement.ts';
import { defineRule } from '../../define-rule.ts';

export const sourceLinkMismatch = defineRule({
  id: 'source-link-mismatch',
  kind: 'source-link-mismatch',
  scope: 'draft',
  gate: 'policy',
  level: 'warn',
  title: { zh_CN: '来源与链接不一致', en: 'Source and link disagree' },
  why: {
    zh_CN: '写的来源和链接指向的网站不是一家。请核对内容实际从哪里转来，改来源，或换成该单位自己的链接。',
    en: 'The source named is not whose site the link leads to. Check where it came from, and change the one or the other.',
  },
  clause: '仑政办〔2020〕44号 二(三)',
  check: (context) => {
    const { names } = judgeDraft(context);
    // Most drafts name nobody: their links are not looked at here.
    if (names.length === 0) return [];
    const found = findContradiction(names, judgeLinks(context));
    if (!found) return [];
    const { field, start, end } = found.name;
    const { host } = found.link;
    const title = { zh_CN: `来源与链接不一致（${host}）`, en: `Source and link disagree (${host})` };
    return [{ field, start, end, title, fromPack: true }];
  },
  flags: [
    {
      text: '来源：⟦新华社⟧',
      surface: 'article',
      links: ['https://baijiahao.baidu.com/s?id=1'],
    },
    '来源：⟦人民日报⟧ https://www.sohu.com/a/1234_5678',
    '来源：⟦央视新闻⟧，详见https://gov.cn.example.com/news',
    { text: '来源：⟦新华社⟧', links: ['https://www.thepaper.cn/newsDetail_forward_1'] },
    { text: '来源：⟦北仑区人民政府⟧', links: ['https://www.163.com/dy/article/1.html'] },
  ],
  passes: [
    { text: '来源：新华社', links: ['https://www.news.cn/politics/1.htm'] },
    { text: '来源：新华社', links: ['https://www.gov.cn/yaowen/1.htm', 'https://weibo.com/1/2'] },
    { text: '来源：新华社', links: ['http://www.xinhuanet.com/1.htm', 'https://www.people.com.cn/2.htm'] },
    { text: '来源：北仑区人民政府', links: ['https://www.bl.gov.cn/1.html'] },
    { text: '本区新闻', links: ['https://www.people.com.cn/2.htm'] },
    '据新华社报道，详见https://www.zj.gov.cn/1.html',
    {
      text: '来源：湖畔早知道',
      links: ['https://hupan.example.com/1'],
      localSources: [
        {
          name: '湖畔早知道',
          host: 'hupan.example.com',
          confirmedBy: '区委宣传部',
          confirmedOn: '2026-03-02',
        },
      ],
    },
  ],
});
