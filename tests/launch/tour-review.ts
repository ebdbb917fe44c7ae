import type { Page } from 'puppeteer';
import { findReview, type Part } from './interface.ts';
import { waitFor } from './wait.ts';

const REASON = '已与经办科室核对，确认无误';

/** Presses 「采用建议」 as long as there is one; every press settles one finding and checks the text again. */
export async function adoptAll(page: Page): Promise<void> {
  for (;;) {
    const buttons = (await (await findReview(page))?.all('button', '采用建议')) ?? [];
    const [first] = buttons;
    if (!first) return;
    await first.click();
    await waitFor('a suggestion to be adopted', async () => {
      const left = (await (await findReview(page))?.all('button', '采用建议')) ?? buttons;
      return left.length < buttons.length;
    });
  }
}

/** Passes what no suggestion could fix, with a written reason: 「忽略本处」 where it is offered, else 「强制通过」. */
export async function overrideAll(page: Page): Promise<void> {
  for (;;) {
    const review = await waitFor('the review dialog', () => findReview(page));
    const [ignore] = await review.all('button', '忽略本处');
    const [force] = await review.all('button', '强制通过');
    const next = ignore ?? force;
    if (!next) return;
    const before = await countOpen(review);
    await next.click();
    if (next === force) {
      await (await review.get('textbox', '理由')).type(REASON);
      await (await review.get('button', '确认')).click();
    }
    await waitFor('the finding to be settled', async () => {
      const now = await findReview(page);
      return now !== undefined && (await countOpen(now)) < before;
    });
  }
}

async function countOpen(review: Part): Promise<number> {
  const names = ['忽略本处', '强制通过'];
  const found = await Promise.all(names.map((name) => review.all('button', name)));
  return found.flat().length;
}
