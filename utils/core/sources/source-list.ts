/**
 * How sure a host is: `agreed` by two independent public lists, `reported` by one, `recalled` from general knowledge.
 * Names come from the regulator's notice; hosts do not, so only the first two can contradict anybody.
 */
export const CONFIDENCES = ['agreed', 'reported', 'recalled'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface SourceHost {
  readonly host: string;
  readonly confidence: Confidence;
}

/** 稿源单位: one entry of the regulator's list, or (`official`) a party or government body whose site counts as such. */
export interface ApprovedSource {
  readonly name: string;
  readonly category: string;
  readonly official: boolean;
  readonly hosts: readonly SourceHost[];
  readonly aliases: readonly string[];
}

/** A source the unit itself has had confirmed: by whom, and on which day (`2026-01-31`). */
export interface LocalSource {
  readonly name: string;
  readonly host: string | null;
  readonly confirmedBy: string;
  readonly confirmedOn: string;
}

/** The list file, as the checks see it: plain data, parsed at the door (`packs/sources-schema.ts`). */
export interface SourceList {
  readonly sources: readonly ApprovedSource[];
  /** Local media no list names: to be put to the local authority before use. */
  readonly toConfirm: readonly { readonly name: string; readonly hosts: readonly SourceHost[] }[];
  readonly partyHosts: readonly string[];
  /** Hosts that say nothing about the author: the account counts. */
  readonly platformHosts: readonly string[];
  /** Places anybody may publish in, a host or one path of it. */
  readonly selfMediaHosts: readonly string[];
  /** Names that may never be a source: as the whole name, or as a part of it. */
  readonly forbiddenNames: { readonly whole: readonly string[]; readonly part: readonly string[] };
  /** Words by which a party or government body is told; `never` overrules the others. */
  readonly governmentNames: {
    readonly anywhere: readonly string[];
    readonly ending: readonly string[];
    readonly beginning: readonly string[];
    readonly never: readonly string[];
  };
}

/** The list with ways to look things up in it. */
export interface SourceIndex {
  readonly list: SourceList;
  /** By name and alias, normalised. */
  readonly names: ReadonlyMap<string, ApprovedSource>;
  readonly toConfirm: ReadonlySet<string>;
  readonly hosts: ReadonlyMap<string, HostEntry>;
}

export interface HostEntry {
  readonly kind: 'listed' | 'party' | 'platform' | 'selfMedia';
  readonly source: ApprovedSource | null;
  readonly confidence: Confidence;
}

/** What a name is compared by: NFKC, lower case, no quotes, brackets, @, # or blanks. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s《》〈〉“”‘’"'「」『』@#【】[\]()<>]/g, '');
}

const indexes = new WeakMap<SourceList, SourceIndex>();

/** The list ready to be asked; built once per list, linear in it. */
export function indexOf(list: SourceList): SourceIndex {
  const known = indexes.get(list);
  if (known) return known;
  const index = build(list);
  indexes.set(list, index);
  return index;
}

function build(list: SourceList): SourceIndex {
  const names = new Map<string, ApprovedSource>();
  const hosts = new Map<string, HostEntry>();
  const put = (host: string, entry: HostEntry) => {
    if (!hosts.has(host)) hosts.set(host, entry);
  };
  // A name of its own counts before what is another's alias.
  for (const source of list.sources) names.set(plainName(source.name), source);
  for (const source of list.sources) {
    for (const alias of source.aliases) if (!names.has(plainName(alias))) names.set(plainName(alias), source);
    for (const { host, confidence } of source.hosts) put(host, { kind: 'listed', source, confidence });
  }
  const others = [
    ['selfMedia', list.selfMediaHosts],
    ['party', list.partyHosts],
    ['platform', list.platformHosts],
  ] as const;
  for (const [kind, group] of others)
    for (const host of group) put(host, { kind, source: null, confidence: 'agreed' });
  return { list, names, toConfirm: new Set(list.toConfirm.map(({ name }) => plainName(name))), hosts };
}
