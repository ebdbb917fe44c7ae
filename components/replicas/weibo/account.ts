/** The invented government account the replica is logged in as. */
export const ACCOUNT = { id: 7_000_000_001, idstr: '7000000001', screen_name: '云湖区发布' } as const;

declare global {
  interface Window {
    $CONFIG?: {
      isNormal: boolean;
      user?: {
        id: number;
        idstr: string;
        screen_name: string;
        avatar_large: string;
        profile_image_url: string;
      };
    };
    __replica?: { publishByScript(text: string): Promise<void> };
  }
}

/** Writes the page-world facts the site's own boot script leaves behind. */
export function writePageConfig(loggedIn: boolean): void {
  const picture = '/avatar.svg';
  window.$CONFIG = loggedIn
    ? { isNormal: true, user: { ...ACCOUNT, avatar_large: picture, profile_image_url: picture } }
    : { isNormal: false };
}
