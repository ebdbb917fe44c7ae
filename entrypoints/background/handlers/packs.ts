import { browser } from '#imports';
import type { PackError } from '#utils/core/checks/pack-error.ts';
import { type Result, success } from '#utils/core/result.ts';
import { loadUnit } from '#utils/data/unit-pack.ts';
import type { PackAnswer } from '#utils/messages/names.ts';
import type { Handlers } from '#utils/messages/router.ts';
import { diffPacks } from '#utils/packs/diff.ts';
import { proposeFile, proposeTerm } from '#utils/packs/propose.ts';
import { writeTermsCsv } from '#utils/packs/terms-csv.ts';
import { withoutTerm } from '#utils/packs/unit-pack.ts';
import { changePack, factsOf, readState, unitOrEmpty } from '../unit-pack.ts';

type Own =
  | 'packs.read'
  | 'terms.find'
  | 'terms.set'
  | 'terms.remove'
  | 'unitPack.preview'
  | 'unitPack.install'
  | 'unitPack.remove'
  | 'unitPack.undo'
  | 'unitPack.export';

/** As many terms as are shown at once. */
const PAGE = 50;

const version = () => browser.runtime.getManifest().version;
const stored = () => loadUnit(browser.storage.local, version());

export const packHandlers: Pick<Handlers, Own> = {
  'packs.read': async () => success(await readState()),

  'terms.find': async ({ search, from }) => {
    const all = (await stored()).now?.unitTerms ?? [];
    const found = search
      ? all.filter(({ term, why, fix }) => [term, why, fix ?? ''].some((text) => text.includes(search)))
      : all;
    return success({ terms: found.slice(from, from + PAGE), total: found.length });
  },

  'terms.set': async ({ term, replaces }) => {
    let errors: readonly PackError[] = [];
    await changePack('options', async (unit) => {
      const proposed = proposeTerm(term, replaces, await unitOrEmpty(unit), version());
      if (proposed.ok) return proposed.value;
      errors = proposed.error;
      return undefined;
    });
    return answer(errors);
  },

  'terms.remove': async ({ term }) => {
    await changePack('options', async ({ now }) => (now ? withoutTerm(now, term) : undefined));
    return answer();
  },

  'unitPack.preview': async ({ format, text }) => {
    const unit = await stored();
    const proposed = proposeFile(format, text, await unitOrEmpty(unit), version());
    if (!proposed.ok) return success({ kind: 'refused', errors: proposed.error });
    const diff = diffPacks(unit.now, proposed.value);
    return success({ kind: 'preview', facts: factsOf(proposed.value), diff });
  },

  /** The same file once more, looked at once more: nothing rests on what a page remembers. */
  'unitPack.install': async ({ format, text }) => {
    let errors: readonly PackError[] = [];
    await changePack('import', async (unit) => {
      const proposed = proposeFile(format, text, await unitOrEmpty(unit), version());
      if (proposed.ok) return proposed.value;
      errors = proposed.error;
      return undefined;
    });
    return answer(errors);
  },

  'unitPack.remove': async () => {
    await changePack('options', async ({ now, broken }) => (now || broken ? null : undefined));
    return answer();
  },

  'unitPack.undo': async () => {
    await changePack('undo', async ({ before }) => before?.pack ?? (before ? null : undefined));
    return answer();
  },

  'unitPack.export': async ({ format }) => {
    const unit = await unitOrEmpty(await stored());
    const text = format === 'csv' ? writeTermsCsv(unit.unitTerms) : JSON.stringify(unit, null, 2);
    return success({ text });
  },
};

async function answer(errors: readonly PackError[] = []): Promise<Result<PackAnswer>> {
  return success(errors.length ? { kind: 'refused', errors } : { kind: 'done', state: await readState() });
}
