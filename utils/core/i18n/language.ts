/** Chinese first: the product's language is a setting (default zh_CN), not the browser's. */
export const LANGUAGES = ['zh_CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages, for knowledge that carries its own words (rules, pack entries). */
export type Bilingual = Readonly<Record<Language, string>>;
