import type { Finding } from '#utils/core/checks/finding.ts';
import type { Draft } from '#utils/core/draft/draft.ts';
import { draftKey } from '#utils/core/draft/fingerprint.ts';
import { ask } from '#utils/messages/client.ts';
import type { Site } from '#utils/sites/define-site.ts';
import type { Images } from './images.ts';
import { withQuestion } from './question.ts';

/** A person writes one text at a time; a few more are kept for going back and forth. */
const KEPT = 16;

export interface Checks {
  /** Findings of this draft, compared with the originals a person pasted; `null`: nobody answers. The rules run in the background, not on the page's thread. */
  (draft: Draft, originals?: readonly string[]): Promise<readonly Finding[] | null>;
  /** The same where they are known already, for decisions that cannot wait. */
  readonly known: (draft: Draft) => readonly Finding[] | null;
  /** Rules or settings changed: nothing known holds any more. */
  readonly forget: () => void;
}

/** `onAnswer` hears of every asking whether the background answered. */
export function startChecks(site: Site, images: Images, onAnswer: (answered: boolean) => void): Checks {
  let known = new Map<string, readonly Finding[]>();
  let asked = new Map<string, Promise<readonly Finding[] | null>>();

  const askOnce = async (
    draft: Draft,
    originals: readonly string[],
    key: string,
  ): Promise<readonly Finding[] | null> => {
    const into = known;
    const answer = await ask('checks.run', { draft, originals, images: await images.factsOf(draft) });
    asked.delete(key);
    onAnswer(answer.ok);
    if (!answer.ok) return null;
    into.set(key, answer.value.findings);
    const [oldest] = into.keys();
    if (into.size > KEPT && oldest !== undefined) into.delete(oldest);
    return answer.value.findings;
  };

  const check = (written: Draft, originals: readonly string[] = []) => {
    const draft = withQuestion(site, written, document);
    const key = [draftKey(draft), ...originals].join('\u0000');
    const before = known.get(key);
    if (before) return Promise.resolve(before);
    const pending = asked.get(key) ?? askOnce(draft, originals, key);
    asked.set(key, pending);
    return pending;
  };
  return Object.assign(check, {
    known: (draft: Draft) => known.get(draftKey(withQuestion(site, draft, document))) ?? null,
    forget: () => {
      known = new Map();
      asked = new Map();
    },
  });
}
