import type { LinkVerdict } from '../sources/judge-link.ts';
import type { Language } from './language.ts';

interface LinkEndWords {
  readonly look: string;
  readonly asking: string;
  readonly unseen: string;
  readonly leadsTo: string;
  readonly verdicts: Readonly<Record<LinkVerdict, string>>;
}

/** What is said of the place a link leads to. */
export const linkEndWords: Readonly<Record<Language, LinkEndWords>> = {
  zh_CN: {
    look: '查看去向',
    asking: '正在新标签页中打开，请稍候…',
    unseen: '没有看到去向。请在打开的标签页里核对，或改用完整网址。',
    leadsTo: '去向：',
    verdicts: {
      government: '政府网站',
      own: '本单位已确认',
      commercial: '商业页面，不得链接',
      short: '仍是短链接，去向不明',
      thirdParty: '第三方平台，请核对',
      disguised: '仿冒域名，不得链接',
      unknown: '未知网站，请核对',
    },
  },
  en: {
    look: 'See where it leads',
    asking: 'Opening it in a new tab…',
    unseen: 'Its end was not seen. Look at the tab that opened, or use the full address.',
    leadsTo: 'Leads to:',
    verdicts: {
      government: 'government site',
      own: 'confirmed by the unit',
      commercial: 'commercial page, may not be linked',
      short: 'still a short link, end unknown',
      thirdParty: 'third-party platform, please check',
      disguised: 'look-alike host, may not be linked',
      unknown: 'unknown site, please check',
    },
  },
};
