import type { Standing } from '../provenance/provenance.ts';
import { standings as enStandings } from './en.ts';
import type { Language } from './language.ts';
import { standings as zhStandings } from './zh-cn.ts';

interface Done {
  readonly host: string;
  readonly standing: Standing;
  readonly length: number;
}

const zhCn = {
  register: '登记本页为转载来源',
  hint: '读取选中的文字（没有选中时为整页），只在本机留下指纹，30 天后自动删除。',
  done: ({ host, standing, length }: Done) => `已登记 ${host}（${zhStandings[standing]}），${length} 字。`,
  failed: (why: string): string =>
    why === 'too-short'
      ? '没有登记：本页文字不足 40 字。请先选中要转载的正文。'
      : why === 'no-access'
        ? '没有登记：浏览器不允许读取这个页面。请在要转载的网页上重新打开这个弹窗再按。'
        : '没有登记：扩展后台没有响应，请重新打开弹窗再试。',
};

type RegisterSourceWords = typeof zhCn;

const en: RegisterSourceWords = {
  register: 'Register this page as a source',
  hint: 'Reads what is selected, or the whole page. Only fingerprints stay on this computer, for 30 days.',
  done: ({ host, standing, length }) =>
    `Registered ${host} (${enStandings[standing]}), ${length} characters.`,
  failed: (why) =>
    why === 'too-short'
      ? 'Not registered: fewer than 40 characters here. Select the text you mean to repost.'
      : why === 'no-access'
        ? 'Not registered: the browser does not let this page be read. Open this popup again on the page to repost.'
        : 'Not registered: the background does not answer. Open the popup again.',
};

/** Words of 「登记本页为转载来源」, in the popup and on the icon. */
export const registerSourceWords: Record<Language, RegisterSourceWords> = { zh_CN: zhCn, en };
