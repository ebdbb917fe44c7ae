/** The five gates 五关 of 仑政办〔2020〕44号 二(三), in the order they are shown. */
export const GATES = ['political', 'legal', 'policy', 'secrecy', 'wording'] as const;
export type Gate = (typeof GATES)[number];

export const PLATFORMS = ['weibo', 'wechat', 'douyin'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Where in a back office the content is about to go out. */
export const SURFACES = [
  'composer',
  'repost',
  'comment',
  'reply',
  'directMessage',
  'article',
  'video',
  'imagePost',
] as const;
export type Surface = (typeof SURFACES)[number];

export interface DraftLink {
  readonly url: string;
  readonly text: string;
}

/** An image of the draft. `source` is what the page shows (often a blob: URL); `name` the file's, where known. */
export interface DraftImage {
  readonly source: string;
  readonly name: string | null;
}

/** Something attached that is neither plain text, link nor image: a card, a mini-program, goods, a video. */
export interface DraftAttachment {
  readonly kind: string;
  readonly text: string;
  readonly url: string | null;
}

/** What the draft is about: the post that goes out with a repost, the one commented on, the comment answered. */
export interface QuotedPost {
  readonly author: string;
  readonly text: string;
}

/**
 * 待发内容: what is about to be published, as read from the page. Immutable.
 * `fields` maps a field name to its text exactly as it stands in the editor; `text` is the main field of every surface.
 */
export interface Draft {
  readonly platform: Platform;
  readonly surface: Surface;
  readonly account: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly links: readonly DraftLink[];
  readonly images: readonly DraftImage[];
  readonly attachments: readonly DraftAttachment[];
  readonly quoted: QuotedPost | null;
}

export const MAIN_FIELD = 'text';

/** A post of words alone, by nobody known, in Weibo's composer; `parts` says what is different. */
export function plainDraft(text: string, parts: Partial<Draft> = {}): Draft {
  return {
    platform: 'weibo',
    surface: 'composer',
    account: null,
    fields: { [MAIN_FIELD]: text },
    links: [],
    images: [],
    attachments: [],
    quoted: null,
    ...parts,
  };
}

/** Kind of the attachment of a comment that is reposted in the same breath. */
export const ALSO_REPOST = 'repost';

/** Whether the quoted post goes out with the draft, and not only stands beside it. */
export function carriesQuoted({ surface, attachments }: Draft): boolean {
  return surface === 'repost' || attachments.some(({ kind }) => kind === ALSO_REPOST);
}

/** Whether it answers somebody: `quoted` is then what that person said, where it is known. */
export function isReply({ surface }: Pick<Draft, 'surface'>): boolean {
  return surface === 'reply' || surface === 'directMessage';
}

/** Whether there is anything to publish: some text, image, attachment or quoted post. */
export function isEmptyDraft(draft: Draft): boolean {
  const hasText = Object.values(draft.fields).some((value) => value.trim() !== '');
  return !hasText && !draft.images.length && !draft.attachments.length && !draft.quoted;
}
