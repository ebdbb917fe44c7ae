import { en } from './en.ts';
import type { Language } from './language.ts';
import { type Words, zhCn } from './zh-cn.ts';

export type { Words } from './zh-cn.ts';

const catalogues: Record<Language, Words> = { zh_CN: zhCn, en };

/** The catalogue of the language chosen in settings. */
export function wordsFor(language: Language): Words {
  return catalogues[language];
}

/** The name of a draft field for people; a field no catalogue names is shown as the site calls it. */
export function fieldName(field: string, words: Words): string {
  return Object.hasOwn(words.fields, field) ? (words.fields[field] ?? field) : field;
}
