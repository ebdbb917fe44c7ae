import { type Pack, TERM_LISTS, type TermExamples, type TermList, wordsOf } from '#utils/core/checks/pack.ts';
import type { PackError } from '#utils/core/checks/pack-error.ts';
import { RULES } from '#utils/core/checks/rules/registry.ts';
import { run } from '#utils/core/checks/run.ts';
import { type Draft, plainDraft } from '#utils/core/draft/draft.ts';
import { failure, type Result, success } from '#utils/core/result.ts';

/** The rule that speaks for a list: other rules may have more to say about the same place, and be right. */
const RULE_OF: Readonly<Record<TermList | 'commerceHosts', string>> = {
  typos: 'misspelling',
  confusables: 'confusable-word',
  formerNames: 'former-name',
  unitTerms: 'unit-term',
  commerceHosts: 'commercial-link',
};

export type Concerns = (word: string, examples: TermExamples) => boolean;

/**
 * Proves every entry of a pack by the real rules: each term must be found in its `hit` examples and not in its `miss`
 * ones, each host must be found in an address of its own and not in a look-alike. Out: how many examples were run, or
 * the first entry that fails, by path.
 */
export function verifyPack(pack: Pack): Result<number, PackError> {
  let count = 0;
  for (const error of proveEntries(pack)) {
    if (error) return failure(error);
    count += 1;
  }
  return success(count);
}

/** The first `most` examples that fail. `concerns` narrows the terms to those a change can have touched. */
export function listUnproved(pack: Pack, most: number, concerns?: Concerns): readonly PackError[] {
  const errors: PackError[] = [];
  for (const error of proveEntries(pack, concerns)) {
    if (error) errors.push(error);
    if (errors.length === most) break;
  }
  return errors;
}

/** One value for every example: what is wrong with it, or `null`. */
function* proveEntries(pack: Pack, concerns: Concerns = () => true): Generator<PackError | null> {
  for (const list of TERM_LISTS) {
    const words = wordsOf(pack, list);
    for (const [index, { examples }] of pack[list].entries()) {
      const word = words[index] ?? '';
      if (!concerns(word, examples)) continue;
      for (const kind of ['hit', 'miss'] as const) {
        for (const [line, text] of examples[kind].entries())
          yield proveExample(pack, list, word, kind, text, `${list}[${index}].examples.${kind}[${line}]`);
      }
    }
  }
  for (const [index, { host, level }] of pack.commerceHosts.entries()) {
    const path = `commerceHosts[${index}].host`;
    const own = host.endsWith('://') ? `${host}page.example/` : `https://${host}/`;
    const isFound = run(linkTo(own), pack, { rules: rulesOf('commerceHosts') }).some(
      (finding) => finding.level === level,
    );
    const unfound = `“${own}” is not found`;
    yield isFound ? null : { path, reason: unfound, fault: 'host', entry: host, detail: own };
    const other = `https://look-alike-${host.replace(/\W/g, '-')}.example/`;
    const isMistaken = run(linkTo(other), pack, { rules: rulesOf('commerceHosts') }).length > 0;
    const mistaken = 'is found in a look-alike';
    yield isMistaken ? { path, reason: mistaken, fault: 'host', entry: host, detail: other } : null;
  }
}

function proveExample(
  pack: Pack,
  list: TermList,
  word: string,
  kind: 'hit' | 'miss',
  text: string,
  path: string,
): PackError | null {
  if (findsWord(text, list, word, pack) === (kind === 'hit')) return null;
  const reason = `“${word}” ${kind === 'hit' ? 'is not found in' : 'is found in'} “${text}”`;
  return { path, reason, fault: kind === 'hit' ? 'unheard' : 'overheard', entry: word, detail: text };
}

function findsWord(text: string, list: TermList, word: string, pack: Pack): boolean {
  const found = run(plainDraft(text), pack, { rules: rulesOf(list) });
  return found.some((finding) => finding.pack === pack.id && finding.text === word);
}

function rulesOf(list: keyof typeof RULE_OF) {
  return RULES.filter(({ id }) => id === RULE_OF[list]);
}

function linkTo(url: string): Draft {
  return plainDraft('', { links: [{ url, text: '' }] });
}
