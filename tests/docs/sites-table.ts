import type { Language } from '#utils/core/i18n/language.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';
import type { Site } from '#utils/sites/define-site.ts';
import { endpoints } from '#utils/sites/endpoints.ts';
import { fenceRules } from '#utils/sites/fence-rules.ts';

const START = '<!-- sites: npm run docs -->';
const END = '<!-- /sites -->';

const HEADS: Record<Language, readonly string[]> = {
  zh_CN: ['平台', '网址', '发布前审核', '网络层拦截的发布接口'],
  en: ['Platform', 'Addresses', 'Held for review', 'Publishing requests fenced in the network'],
};

/** The supported sites as a Markdown table in one language. */
export function renderSites(sites: readonly Site[], language: Language): string {
  const words = wordsFor(language);
  const fenced = new Set(fenceRules('chrome').map((rule) => rule.condition.regexFilter));
  const rows = sites.map((site) => {
    const surfaces = new Set([...site.forms, ...site.controls].map(({ surface }) => words.surfaces[surface]));
    const own = endpoints.filter(({ platform, pattern }) => platform === site.id && fenced.has(pattern));
    return [
      words.platforms[site.id],
      site.origins.map((pattern) => new URL(pattern.replace('*', '')).host).join(', '),
      [...surfaces].join(language === 'zh_CN' ? '、' : ', '),
      String(own.length),
    ];
  });
  const head = HEADS[language];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The README with its table renewed. Throws when the two marks are not there. */
export function withSites(readme: string, sites: readonly Site[], language: Language): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`the README has lost its marks ${START} and ${END}`);
  return `${readme.slice(0, start + START.length)}\n\n${renderSites(sites, language)}\n\n${readme.slice(end)}`;
}
