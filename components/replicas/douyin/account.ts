/** The invented government account the replica is logged in as. */
export const ACCOUNT = { name: '云湖区发布', id: 'yunhufabu' } as const;
