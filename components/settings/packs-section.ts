import type { Language } from '#utils/core/i18n/language.ts';
import type { PackWords } from '#utils/core/i18n/packs.ts';

/** What every part about packs gets. */
export interface PackProps {
  readonly language: Language;
  readonly words: PackWords;
}

/** Whether a pack's last day is over. `today` is a day like `2026-03-02`, in this computer's time. */
export function isExpired(expires: string | null, today: string): boolean {
  return expires !== null && expires < today;
}

/** This computer's day, `2026-03-02`. */
export function localDay(now: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
