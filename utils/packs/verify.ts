import { type Pack, TERM_LISTS, wordsOf } from '#utils/core/checks/pack.ts';
import { run } from '#utils/core/checks/run.ts';
import type { Draft } from '#utils/core/draft/draft.ts';
import { failure, type Result, success } from '#utils/core/result.ts';
import type { PackError } from './load.ts';

/**
 * Proves every entry of a pack by the real rules: each term must be found in its `hit` examples and not in its `miss`
 * ones, each host must be found in an address of its own and not in a look-alike. Out: how many examples were run, or
 * the first entry that fails, by path.
 */
export function verifyPack(pack: Pack): Result<number, PackError> {
  let count = 0;
  for (const list of TERM_LISTS) {
    const words = wordsOf(pack, list);
    for (const [index, { examples }] of pack[list].entries()) {
      const word = words[index] ?? '';
      for (const kind of ['hit', 'miss'] as const) {
        for (const [line, text] of examples[kind].entries()) {
          count += 1;
          if (findsWord(text, word, pack) === (kind === 'hit')) continue;
          const verb = kind === 'hit' ? 'is not found in' : 'is found in';
          const path = `${list}[${index}].examples.${kind}[${line}]`;
          return failure({ path, reason: `“${word}” ${verb} “${text}”` });
        }
      }
    }
  }
  for (const [index, { host, level }] of pack.commerceHosts.entries()) {
    count += 2;
    const own = host.endsWith('://') ? `${host}page.example/` : `https://${host}/`;
    const isFound = run(linkTo(own), pack).some((finding) => finding.level === level);
    const isMistaken =
      run(linkTo(`https://look-alike-${host.replace(/\W/g, '-')}.example/`), pack).length > 0;
    if (!isFound) return failure({ path: `commerceHosts[${index}].host`, reason: `“${own}” is not found` });
    if (isMistaken)
      return failure({ path: `commerceHosts[${index}].host`, reason: 'is found in a look-alike' });
  }
  return success(count);
}

function findsWord(text: string, word: string, pack: Pack): boolean {
  return run(draftOf(text), pack).some((finding) => finding.pack === pack.id && finding.text === word);
}

function draftOf(text: string): Draft {
  return {
    platform: 'weibo',
    surface: 'composer',
    account: null,
    fields: { text },
    links: [],
    images: [],
    attachments: [],
    quoted: null,
  };
}

function linkTo(url: string): Draft {
  return { ...draftOf(''), links: [{ url, text: '' }] };
}
