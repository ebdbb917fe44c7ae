/** The invented government account the replica is logged in as. */
export const ACCOUNT = { id: 7_000_000_001, idstr: '7000000001', screen_name: '云湖区发布' } as const;

export interface Account {
  readonly id: number;
  readonly idstr: string;
  readonly screen_name: string;
}

/** What a test can do to the page without a click; there with `case=script-fetch` or `case=F45`. */
interface ReplicaHandle {
  publishByScript(text: string): Promise<void>;
  /** Another tab has logged in as somebody else, and this page has read its configuration again. */
  switchAccount(name: string): void;
}

declare global {
  interface Window {
    $CONFIG?: {
      isNormal: boolean;
      user?: Account & { avatar_large: string; profile_image_url: string };
    };
    __replica?: ReplicaHandle;
  }
}

/** Writes the page-world facts the site's own boot script leaves behind. */
export function writePageConfig(account: Account | null): void {
  const picture = '/avatar.svg';
  window.$CONFIG = account
    ? { isNormal: true, user: { ...account, avatar_large: picture, profile_image_url: picture } }
    : { isNormal: false };
}
