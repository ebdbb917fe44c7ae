import { fingerprint } from '#utils/core/draft/fingerprint.ts';
import { failure, success } from '#utils/core/result.ts';
import { findCommerceEntry, isShort } from '#utils/core/sources/commerce-entry.ts';
import { linkOf } from '#utils/core/sources/flagged-links.ts';
import { findCarried } from '#utils/core/sources/host.ts';
import { judgeLink } from '#utils/core/sources/judge-link.ts';
import type { Handlers } from '#utils/messages/router.ts';
import { checkDraft } from '../check-drafts.ts';
import { record } from '../ledger.ts';
import { travel } from '../link-ends.ts';
import { inForce } from '../pack.ts';
import { checkLink, dropLink, keepLink } from '../service-links.ts';

type Own = 'link.resolve' | 'links.keep' | 'links.drop' | 'links.check';

export const linkHandlers: Pick<Handlers, Own> = {
  /** 「查看去向」: only a short link found in this very draft is opened, and only its end is kept. */
  'link.resolve': async ({ draft, text }, sender) => {
    const { pack } = await inForce();
    const found = (await checkDraft(draft)).find((each) => each.kind === 'short-link' && each.text === text);
    const url = found && linkOf(found);
    if (!url || !/^https?:$/.test(url.protocol)) return failure('not-short');
    const isOn = (at: URL) => {
      const entry = findCommerceEntry(at, pack);
      return entry === undefined || !isShort(entry);
    };
    const opener = sender.tab?.id;
    const arrival = await travel({ url, active: true, opener, isEnd: isOn });
    // A page that warns before it goes on names the place in its own address.
    const end = arrival.url && (findCarried(arrival.url)[0] ?? arrival.url);
    if (!end) return failure('no-end');
    const told = judgeLink(end, pack);
    const { platform, account, surface } = draft;
    const subject = await fingerprint(draft);
    await record({ kind: 'link.resolved', platform, account, surface, subject, data: { ...told } });
    return success(told);
  },

  'links.keep': async ({ address, name }) => {
    const kept = await keepLink(address, name);
    return kept.ok ? success(null) : kept;
  },

  'links.drop': async ({ place }) => {
    await dropLink(place);
    return success(null);
  },

  /** 「逐个检查」 goes link by link: whoever asks decides when to stop. Only what is registered is opened. */
  'links.check': async ({ place }) => {
    const checked = await checkLink(place);
    return checked.ok ? success(null) : checked;
  },
};
