import type { SourceRecord } from '../sources/source-record.ts';
import type { Language } from './language.ts';

const verdictsZh: Record<SourceRecord['verdict'], string> = {
  listed: '在名单',
  government: '党政网站',
  local: '本地确认',
  unknown: '未知来源',
  forbidden: '明确不可',
  missing: '未注明来源',
  party: '党政网站',
  platform: '平台',
  selfMedia: '自媒体平台',
  publicInterest: '公益域名',
  disguised: '仿冒域名',
};

const verdictsEn: Record<SourceRecord['verdict'], string> = {
  listed: 'listed',
  government: 'party or government',
  local: 'confirmed locally',
  unknown: 'unknown source',
  forbidden: 'not to be used',
  missing: 'source not named',
  party: 'party or government',
  platform: 'platform',
  selfMedia: 'self-media',
  publicInterest: 'public-interest domain',
  disguised: 'look-alike host',
};

const VERDICTS: Record<Language, Readonly<Record<string, string>>> = { zh_CN: verdictsZh, en: verdictsEn };

/** One recorded source in a few words: 在名单（央媒-中央新闻单位）, 自媒体平台 baijiahao.baidu.com. */
export function sourceText(
  { verdict, category, host }: Pick<SourceRecord, 'category' | 'host'> & { readonly verdict: string },
  language: Language,
): string {
  const name = VERDICTS[language][verdict] ?? verdict;
  const of = category && (language === 'en' ? ` (${category})` : `（${category}）`);
  return [name + (of ?? ''), host].filter(Boolean).join(' ');
}
