import type { PackDiff } from '../checks/pack-change.ts';
import type { PackError } from '../checks/pack-error.ts';
import type { LocalSource } from './source-list.ts';

/** One row of a list somebody opens, as it stands in the file. */
export interface SourceRow {
  /** As spreadsheets count, from 1. */
  readonly row: number;
  readonly name: string;
  readonly category: string;
  /** Hosts or addresses, parted by blanks, commas or semicolons; may be empty. */
  readonly hosts: string;
}

/** The list in force, as the options page tells about it. */
export interface SourcesState {
  readonly title: string;
  readonly provenance: string;
  readonly notice: string;
  /** Entries of the list itself, without party and government bodies. */
  readonly count: number;
  /** Day of the import that took the built-in list's place; `null`: the built-in one. */
  readonly importedOn: string | null;
  /** What was imported cannot be read: the built-in list is in force instead. */
  readonly isBroken: boolean;
  readonly canUndo: boolean;
  readonly local: readonly LocalSource[];
  /** Local media no list names, to be confirmed by the local authority. */
  readonly toConfirm: readonly string[];
}

export type SourcesAnswer =
  | { readonly kind: 'done'; readonly state: SourcesState }
  | { readonly kind: 'refused'; readonly errors: readonly PackError[] };

export type SourcesPreview =
  | { readonly kind: 'preview'; readonly count: number; readonly diff: PackDiff }
  | Extract<SourcesAnswer, { kind: 'refused' }>;

/** Which column holds what; `-1`: none does. */
export interface SourceColumns {
  readonly name: number;
  readonly category: number;
  readonly hosts: number;
}

const HEADS = {
  name: /名称|单位|稿源|媒体|网站名|name/i,
  category: /类别|类型|分类|属性|category|type/i,
  hosts: /域名|网址|链接|地址|主机|host|domain|url/i,
} as const;

/** Guesses the columns by their heads; `hasHeads` is false where the first row is an entry itself. */
export function guessColumns(heads: readonly string[]): SourceColumns & { readonly hasHeads: boolean } {
  const find = (pattern: RegExp, taken: readonly number[] = []) =>
    heads.findIndex((head, index) => !taken.includes(index) && head.length <= 12 && pattern.test(head));
  const hosts = find(HEADS.hosts);
  const category = find(HEADS.category, [hosts]);
  const name = find(HEADS.name, [hosts, category]);
  const hasHeads = name >= 0 && (heads.length > 1 || /^(?:.*名称|稿源|稿源单位|name)$/i.test(heads[0] ?? ''));
  return hasHeads ? { name, category, hosts, hasHeads } : { name: 0, category: -1, hosts: -1, hasHeads };
}
