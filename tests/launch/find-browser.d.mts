export type BrowserFamily = 'chromium' | 'firefox';
export function findBrowser(
  family: BrowserFamily,
  env?: Readonly<Record<string, string | undefined>>,
): string | undefined;
