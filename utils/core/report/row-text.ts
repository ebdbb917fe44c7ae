import { RULES } from '../checks/rules/registry.ts';
import { linkEndWords } from '../i18n/link-end.ts';
import { nameOf, type ReportWords } from '../i18n/report.ts';
import { sourceText } from '../i18n/sources.ts';
import type { Words } from '../i18n/words.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { dataText, type FoundRecord, foundIn, foundRecord, sourcesIn } from './record.ts';

/** Both catalogues a record's line needs: the shared names of gates, levels and platforms, and the report's own. */
export interface Texts {
  readonly shared: Words;
  readonly report: ReportWords;
}

/** `08-03 09:15`, as the clock of the machine that wrote it showed. */
export function shortTime(at: string): string {
  return at.slice(5, 16).replace('T', ' ');
}

/** The last eight characters of a device id: its beginning is the time of installation, often shared by a whole office. */
export function shortDevice(device: string): string {
  return device.slice(-8);
}

/** `微博 · 北仑发布`; empty where the record belongs to no platform. */
export function accountText(
  { platform, account }: Pick<LedgerEvent, 'platform' | 'account'>,
  texts: Texts,
): string {
  if (!platform) return '';
  return [nameOf(texts.shared.platforms, platform), account ?? texts.report.unknownAccount].join(' · ');
}

/** `文字关 · 警告 · 错别字`: gate, level and the rule's title; of a rule no longer known, the kind. */
export function foundText({ gate, level, kind, rule }: FoundRecord, { shared }: Texts): string {
  const title = RULES.find(({ id }) => id === rule)?.title[shared.language];
  return [shared.gates[gate], shared.levels[level], title ?? kind].join(' · ');
}

/** One line that tells a record's content to a person; the whole of it is in its JSON. */
export function rowText(row: LedgerEvent, texts: Texts): string {
  const found = [...foundIn(row, 'findings'), ...foundIn(row, 'settled')];
  const own = foundRecord(row.data);
  const parts = [
    dataText(row, 'excerpt'),
    own && foundText(own, texts),
    countsText(found, texts),
    sourcesIn(row)
      .map((source) => sourceText(source, texts.shared.language))
      .join(texts.shared.language === 'en' ? ', ' : '、'),
    lostText(row, texts),
    linkText(row, texts),
    dataText(row, 'note'),
    dataText(row, 'to'),
    row.kind === 'guard.lost' ? null : dataText(row, 'reason'),
    row.data.manual === true ? texts.report.manualReview : null,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Where a link leads: `www.bl.gov.cn 政府网站`. */
function linkText(row: LedgerEvent, { shared }: Texts): string | null {
  const host = row.kind.startsWith('link.') ? dataText(row, 'host') : null;
  if (!host) return null;
  return `${host} ${nameOf(linkEndWords[shared.language].verdicts, dataText(row, 'verdict') ?? '')}`;
}

function lostText(row: LedgerEvent, { report }: Texts): string | null {
  const reason = row.kind === 'guard.lost' ? dataText(row, 'reason') : null;
  return reason && nameOf(report.lost, reason);
}

function countsText(found: readonly FoundRecord[], { shared }: Texts): string {
  const count = (level: FoundRecord['level']) => found.filter((one) => one.level === level).length;
  return shared.counts({ block: count('block'), warn: count('warn'), note: count('note') });
}
