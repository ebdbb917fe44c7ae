import { fingerprint } from '#utils/core/draft/fingerprint.ts';
import { wordsFor } from '#utils/core/i18n/words.ts';
import { formatTimestamp } from '#utils/core/ledger/timestamp.ts';
import type { Review } from '#utils/core/review/checklist.ts';
import { sheetHtml } from '#utils/core/review/sheet.ts';
import type { Boot } from './background-link.ts';

/** 「导出审核单」: hands the person a self-contained page to print or file, as a plain download. */
export async function exportSheet(review: Review, { pack, settings }: Boot): Promise<void> {
  const now = new Date();
  const words = wordsFor(settings.language);
  const at = formatTimestamp(now.getTime(), -now.getTimezoneOffset());
  const facts = { at, fingerprint: await fingerprint(review.draft), packs: `${pack.id} ${pack.version}` };
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([sheetHtml(review, facts, words)], { type: 'text/html' }));
  link.download = `${words.sheet.file}-${at.slice(0, 19).replaceAll(':', '')}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
