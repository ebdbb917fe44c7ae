/** What is looked at of a rich clipboard: a page copied whole can be megabytes. */
const MOST_HTML = 200_000;
const MOST_HOSTS = 5;
const ADDRESS = /(?:href|src|cite|data-src|data-url|data-original)=["']?https?:\/\/([a-z0-9.-]{3,253})/gi;

/**
 * Hosts the rich form of a clipboard links to or loads its pictures from, most frequent first. Browsers tell nobody
 * which page a text was copied from, so this is all there is: a trace, no proof.
 */
export function clipboardHosts(html: string): string[] {
  const counts = new Map<string, number>();
  for (const [, host = ''] of html.slice(0, MOST_HTML).matchAll(ADDRESS)) {
    const name = host.toLowerCase().replace(/\.$/, '');
    if (name.includes('.')) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_HOSTS)
    .map(([host]) => host);
}
