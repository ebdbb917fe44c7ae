export interface Reply {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** The parsed JSON body; `undefined` when it was none. */
  readonly body: unknown;
}

/** What the page asks of the platform. The range answers on the spot; elsewhere it is real network traffic. */
export interface Backend {
  send(path: string, fields: Readonly<Record<string, string>>): Promise<Reply>;
  /** Uploads a picture and yields its id, `null` when that failed. */
  upload(file: File): Promise<string | null>;
}

export type Outcome =
  | { readonly kind: 'published'; readonly id: string }
  | { readonly kind: 'verify' }
  | { readonly kind: 'failed'; readonly message: string };

/** Reads the platform's answer: an id with `ok` > 0 is success, `data.verify` a robot check, all else a failure. */
export function readOutcome({ status, body }: Reply): Outcome {
  const failed: Outcome = { kind: 'failed', message: textOf(field(body, 'message')) || '发布失败' };
  if (status !== 200) return { kind: 'failed', message: status ? '发布失败' : '网络异常，发布失败' };
  const data = field(body, 'data');
  if (field(data, 'verify')) return { kind: 'verify' };
  const id = textOf(field(data, 'idstr')) || textOf(field(data, 'mid'));
  return Number(field(body, 'ok')) > 0 && id ? { kind: 'published', id } : failed;
}

/** The platform over XMLHttpRequest, form-encoded and with the anti-forgery header, as the site's own client sends. */
export const networkBackend: Backend = {
  send: (path, fields) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('POST', path);
      request.setRequestHeader('Accept', 'application/json, text/plain, */*');
      request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
      request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
      request.setRequestHeader('X-XSRF-TOKEN', cookie('XSRF-TOKEN'));
      request.onloadend = () => resolve({ status: request.status, body: parse(request.responseText) });
      request.send(new URLSearchParams(fields).toString());
    }),
  upload: (file) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('POST', 'https://picupload.weibo.com/interface/pic_upload.php');
      request.withCredentials = true;
      request.onloadend = () => {
        const pics = field(field(parse(request.responseText), 'data'), 'pics');
        resolve(textOf(field(field(pics, 'pic_1'), 'pid')) || null);
      };
      request.send(file);
    }),
};

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string, unknown>)[name];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // an HTML error page; the caller treats it as a failure
  }
}

function cookie(name: string): string {
  const entry = document.cookie.split('; ').find((part) => part.startsWith(`${name}=`));
  return entry ? entry.slice(name.length + 1) : '';
}
