import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { issueCertificate } from './certificate.ts';
import { douyinResponder } from './responders/douyin.ts';
import { pressResponder } from './responders/press.ts';
import {
  type AnswerMode,
  NOT_FOUND,
  type Reaction,
  readFields,
  type SiteRequest,
} from './responders/responder.ts';
import { shortenerResponder } from './responders/shortener.ts';
import { wechatResponder } from './responders/wechat.ts';
import { weiboResponder } from './responders/weibo.ts';

/** A request to a platform's interface as the platform would have received it. */
export interface ApiRequest {
  readonly method: string;
  readonly url: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The decoded form or JSON body. */
  readonly fields: Readonly<Record<string, string>>;
  /** The body as it came. */
  readonly body: Buffer;
}

/** What a page is made to bring along: a script that runs before any other of its own, and headers. */
export interface Planted {
  readonly script: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The simulated internet of one browser. */
export interface Origins {
  /** Port of the proxy on 127.0.0.1 that the browser has to use for everything. */
  readonly port: number;
  /** For `--ignore-certificate-errors-spki-list`. */
  readonly keyHash: string;
  /** Interface requests so far, oldest first; with `path`, only those to that path. */
  requests(path?: string): readonly ApiRequest[];
  /** Hosts outside the replicas that something tried to reach; each was refused. */
  strays(): readonly string[];
  /** How publishing requests are answered from now on. */
  answerWith(mode: AnswerMode): void;
  /** Makes every page hostile from now on: see `Planted`. */
  plant(planted: Planted): void;
  /** Forgets the requests and what was planted, and goes back to answering `ok`. */
  reset(): void;
  close(): Promise<void>;
}

/**
 * Starts the simulated platforms. The browser reaches them through a proxy at their real `https` addresses, so that
 * network rules, cookies, new tabs and service workers behave as they do outside; nothing is passed on to the network.
 * `replicas` is the folder made by `buildReplicas`.
 */
export async function startOrigins(replicas: string): Promise<Origins> {
  const responders = [
    weiboResponder(replicas),
    wechatResponder(replicas),
    douyinResponder(replicas),
    pressResponder(),
    shortenerResponder(),
  ];
  const hosts = responders.flatMap((responder) => responder.hosts);
  const certificate = issueCertificate(hosts);
  const requests: ApiRequest[] = [];
  const strays: string[] = [];
  const sockets = new Set<Duplex>();
  let mode: AnswerMode = 'ok';
  let planted: Planted | null = null;

  const secure = createSecureServer(certificate, (message, response) => {
    void readRequest(message).then((request) => {
      const responder = responders.find(({ hosts: own }) => own.includes(request.url.hostname));
      if (responder?.isApi(request)) requests.push(record(request));
      const reaction = responder?.answer(request, mode) ?? NOT_FOUND;
      react(response, planted ? withPlanted(reaction, planted) : reaction);
    }, cut(message));
  });
  const proxy = createServer((message, response) => {
    strays.push(hostOf(message.url ?? '') ?? 'unknown');
    react(response, NOT_FOUND);
  });
  proxy.on('connect', (message: IncomingMessage, socket: Duplex) => {
    const [host = ''] = (message.url ?? '').split(':');
    socket.on('error', () => socket.destroy()); // the browser may drop a tunnel at any time
    if (!hosts.includes(host)) {
      strays.push(host);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    secure.emit('connection', socket);
  });
  proxy.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    port: (proxy.address() as AddressInfo).port,
    keyHash: certificate.keyHash,
    requests: (path) => (path ? requests.filter((request) => request.path === path) : [...requests]),
    strays: () => [...strays],
    answerWith: (next) => {
      mode = next;
    },
    plant: (next) => {
      planted = next;
    },
    reset: () => {
      requests.length = 0;
      planted = null;
      mode = 'ok';
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}

async function readRequest(message: IncomingMessage): Promise<SiteRequest> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    method: message.method ?? 'GET',
    url: new URL(message.url ?? '/', `https://${message.headers.host ?? 'unknown'}`),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(parts),
  };
}

function record(request: SiteRequest): ApiRequest {
  return {
    method: request.method,
    url: request.url.href,
    path: request.url.pathname,
    headers: request.headers,
    fields: readFields(request),
    body: request.body,
  };
}

/** Every script of the page carries the nonce a strict policy asks for. */
function withPlanted(reaction: Reaction, { script, headers }: Planted): Reaction {
  if (typeof reaction === 'string' || !reaction.headers['content-type']?.startsWith('text/html'))
    return reaction;
  const body = String(reaction.body)
    .replace(/<head>/, () => `<head><script>${script}</script>`)
    .replaceAll('<script', '<script nonce="planted"');
  return { ...reaction, headers: { ...reaction.headers, ...headers }, body };
}

function react(response: ServerResponse, reaction: Reaction): void {
  if (reaction === 'hang') return;
  if (reaction === 'abort') {
    response.destroy();
    return;
  }
  // One connection per request: a browser silently repeats a request whose re-used connection is cut.
  response.writeHead(reaction.status, {
    connection: 'close',
    'cache-control': 'no-store',
    ...reaction.headers,
  });
  response.end(reaction.body);
}

function cut(message: IncomingMessage): () => void {
  return () => message.destroy();
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}
