import { readFileSync } from 'node:fs';
import { parse } from 'tldts';
import { parseLink } from '#utils/core/sources/host.ts';
import { judgeHost } from '#utils/core/sources/judge-host.ts';
import { indexOf, type SourceList } from '#utils/core/sources/source-list.ts';
import { parseSources } from '#utils/packs/source-list.ts';
import type { Row } from './row.ts';
import { processorTime } from './timing.ts';

const FILE = new URL('../../public/packs/sources.json', import.meta.url);
const LINKS = 20_000;
const ROUNDS = 20;

/** Verdicts on hosts with the whole list of sources, and how long it takes to have the list ready. */
export function measureSources(): Row[] {
  const text = readFileSync(FILE, 'utf8');
  const list = load(text);
  const urls = mixOf(list);
  const index = indexOf(list);
  const verdicts = timeEach(() => {
    let known = 0;
    for (const url of urls) if (judgeHost(url, index, []).kind !== 'unknown') known += 1;
    return known;
  });
  const addresses = urls.map((url) => url.href);
  const fromText = timeEach(() => {
    let known = 0;
    for (const address of addresses) {
      const url = parseLink(address);
      if (url && judgeHost(url, index, []).kind !== 'unknown') known += 1;
    }
    return known;
  });
  const peer = timeEach(() => urls.map((url) => parse(url.hostname, { extractHostname: false })));
  const loads = timeEach(() => indexOf(load(text)));
  const rate = (milliseconds: number) => `${Math.round(LINKS / milliseconds)}k/s`;
  return [
    {
      what: 'host verdicts, full list',
      ours: rate(verdicts),
      aim: '≥ 500k/s',
      peer: `tldts alone ${rate(peer)}`,
      notes: `processor time; ${LINKS} parsed addresses, ${index.hosts.size} hosts and ${index.names.size} names; from text, URL parser included, ${rate(fromText)}`,
    },
    {
      what: 'list of sources, load',
      ours: `${loads.toFixed(1)} ms`,
      aim: '≤ 30 ms',
      peer: '',
      notes: `processor time; ${(text.length / 1000).toFixed(0)}k characters parsed, checked and indexed; ${list.sources.length} entries`,
    },
  ];
}

/** Milliseconds of processor time of one call, on average: other work on the machine does not change it. */
function timeEach(work: () => unknown): number {
  work();
  const before = processorTime();
  for (let round = 0; round < ROUNDS; round += 1) work();
  return (processorTime() - before) / ROUNDS;
}

function load(text: string): SourceList {
  const parsed = parseSources(JSON.parse(text));
  if (!parsed.ok) throw new Error(`list of sources: ${parsed.error.path} ${parsed.error.reason}`);
  return parsed.value;
}

/** Listed hosts, government, strangers and look-alikes by turns. */
function mixOf({ sources }: SourceList): URL[] {
  const listed = sources.flatMap(({ hosts }) => hosts.map(({ host }) => host));
  const kinds = [
    (at: number) => `https://www.${listed[at % listed.length]}/a/${at}.html`,
    (at: number) => `https://office${at % 300}.ningbo.gov.cn/col/${at}.html`,
    (at: number) => `https://site${at}.example.com.cn/p?id=${at}`,
    (at: number) => `https://bl.gov.cn.site${at}.com/${at}`,
  ];
  return Array.from({ length: LINKS }, (_, at) => {
    const url = URL.parse(kinds[at % kinds.length]?.(at) ?? '');
    if (!url) throw new Error('the bench makes a bad address');
    return url;
  });
}
