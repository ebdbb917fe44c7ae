/** The invented government account the replica is logged in as. */
export const ACCOUNT = { nick_name: '云湖发布', user_name: 'gh_replica000001', token: '1200000001' } as const;

/** Writes the page-world facts the platform's own boot script leaves behind; isolated scripts see none of them. */
export function writePageData(loggedIn: boolean): void {
  const { nick_name, user_name, token } = ACCOUNT;
  const commonData = loggedIn ? { t: token, nick_name, user_name, ticket: 'replica' } : { t: '' };
  Object.assign(window, { wx: { commonData, cgiData: {} } });
}
